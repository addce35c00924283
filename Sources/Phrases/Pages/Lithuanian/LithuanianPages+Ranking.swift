public import Jury

extension LithuanianPages {
    public var menuRanking: String { "Vietų sąrašas" }
    public var rankingTitle: String { "Vietų sąrašas" }
    public var rankingLink: String { "Rodyti vietų sąrašą" }
    public func rankingWaits(_ bar: RankingBar) -> String {
        switch bar {
        case .role:
            "Kas organizuoja arba kalba agentūros ar kliento vardu, nemato nei įvertinimų, nei vietų sąrašo."
        case .noRound: "Šios kategorijos dar nerikiuoja joks turas."
        case .stillOpen: "Vietų sąrašas matomas, kai turas uždarytas."
        case .ownBallots(let missing):
            """
            Pirmiausia – Jūsų pačių vertinimo lapai; dar trūksta: \(missing). Nusišalinkite nuo darbų, kurių \
            nevertinsite.
            """
        }
    }
    public func hiddenInRanking(_ count: Int) -> String {
        "Darbai, kurie Jums nerodomi: \(count). Vietos ir statistika – tik likusiųjų tarpusavyje."
    }
    public var nobodyPlaced: String { "Niekas neturi vietos." }

    public var rankPlace: String { "Vieta" }
    public var rankEntry: String { "Darbas" }
    public var rankPoints: String { "Taškai" }
    public var rankGap: String { "Skirtumas nuo kito" }
    public var rankLevel: String { "Apdovanojimas" }
    public var rankNotes: String { "Pastaba" }
    public var rankWhy: String { "Kodėl?" }
    public func levelWith(_ titles: String) -> String { "lygiavertis su \(titles)" }
    public func rankedBy(_ rule: Rule, ballots: ClosedRange<Int>) -> String {
        let count =
            ballots.count == 1 ? "\(ballots.lowerBound)" : "\(ballots.lowerBound)–\(ballots.upperBound)"
        return "Konkurso taisyklė: \(self.rule(rule)). Vertinimo lapų darbui: \(count)."
    }
    public func tieBroken(_ step: Tiebreak, order: String) -> String {
        "Taškai lygūs, lemia \(Self.tiebreak(step)): \(order)."
    }
    public func tieShared(_ titles: String, chain: [Tiebreak]) -> String {
        let tried = chain.map(Self.tiebreak).joined(separator: ", nei ")
        return chain.isEmpty
            ? "Vieta dalijasi \(titles): vertinimo lentelėje nėra taisyklės lygiems taškams."
            : "Vieta dalijasi \(titles): neatskiria nei \(tried)."
    }
    public func unplacedAllRecused(_ jurors: Int) -> String {
        jurors == 1 ? "Vienintelis narys nusišalino." : "Visi nariai nusišalino (\(jurors))."
    }
    public func unplacedTooFew(_ found: Int, of needed: Int) -> String {
        "Gauta vertinimo lapų: \(found) iš \(needed)."
    }
    public var unplacedNoWhole: String {
        "Nė viename vertinimo lape nėra įvertinimo pagal kiekvieną kriterijų."
    }
    public var unplacedNotAdjustable: String {
        "Vertinimo lapai neatskiria griežtų narių nuo silpnų darbų, o taisyklei to reikia."
    }
    public func unplacedNoMarks(_ criteria: String) -> String {
        "Nėra nė vieno įvertinimo pagal: \(criteria)."
    }
    public var unplacedVoid: String {
        "Nurodomi pinigai, kurių niekas nemokėjo, o kategorija to nepriima."
    }
    public var unplacedTitle: String { "Be vietos" }

    public var howSure: String { "Ar tikrai?" }
    public var firstIsFirm: String {
        """
        Joks komisijos narys vienas nelemia pirmosios vietos, ir nei vidurkis, nei atsparus skaičiavimas \
        neįvardytų kito.
        """
    }
    public var firstHangs: String {
        "Be vieno komisijos nario arba skaičiuojant kitaip, pirmas būtų kitas darbas."
    }
    public var statisticsWait: String { "Statistika skaičiuojama. Puslapis pats įsikels iš naujo." }
    public var chancesShow: String { "Rodyti tikimybes laimėti" }
    public var chancesHide: String { "Slėpti tikimybes laimėti" }
    public var inEnglish: String { "Toliau kol kas angliškai." }
    public func showsFirst(_ count: Int, of all: Int) -> String { "Pirmieji \(count) iš \(all) darbų." }
    public var showsAll: String { "Rodyti visus" }

    public func whyTitle(place: Int) -> String { "Kodėl \(place) vieta?" }
    public func whyBehind(_ points: String, _ title: String, place: Int) -> String {
        "Taškais atsilieka nuo „\(title)“ (\(place) vieta): \(points)."
    }
    public func whyAhead(_ points: String, _ title: String, place: Int) -> String {
        "Taškais lenkia „\(title)“ (\(place) vieta): \(points)."
    }
    public func whyInterval(_ places: ClosedRange<Int>) -> String {
        places.count == 1
            ? "Su 90 iš 100 panašių komisijų vieta būtų ta pati."
            : "Su 90 iš 100 panašių komisijų vieta būtų nuo \(places.lowerBound) iki \(places.upperBound)."
    }
    public var whyCriteria: String { "Taškai pagal kriterijus" }
    public var whyCriterion: String { "Kriterijus" }
    public var whyWeight: String { "Svoris" }
    public var whyMark: String { "Vidutinis įvertinimas" }
    public var whyCounted: String { "Skaičiuojama kaip" }
    public func whyAgainst(place: Int) -> String { "Prieš \(place) vietą" }
    public var whyBallots: String { "Vertinimo lapai" }
    public var whyJuror: String { "Komisijos narys" }
    public var whySum: String { "Taškai" }
    public var whyStandsApart: String { "skiriasi nuo kitų" }
    public var whyComments: String { "Ką rašė komisijos nariai" }
    public func whyLifted(_ criterion: String, reason: String) -> String {
        "Panaikino ribą kriterijui „\(criterion)“: \(reason)"
    }
    public func whyRecused(_ count: Int) -> String {
        count == 1 ? "Vienas narys nusišalino." : "Nusišalinusių narių: \(count)."
    }

    public var whatIf: String { "O jeigu?" }
    public var whatIfSays: String {
        """
        Išbandykite kitus svorius, kitą taisyklę, vienu nariu mažiau. Šiame puslapyje niekas \
        neišsaugoma, ir sąrašas lieka toks, koks yra.
        """
    }
    public var whatIfWeights: String { "Svoriai" }
    public var whatIfRule: String { "Taisyklė" }
    public var whatIfWithout: String { "Be komisijos nario" }
    public var whatIfNobody: String { "Visi komisijos nariai" }
    public var whatIfRaw: String { "Įvertinimai, kokie duoti, be įrodymų ribų" }
    public var whatIfShow: String { "Rodyti" }
    public var whatIfReset: String { "Atgal prie taisyklės" }
    public var whatIfOfficial: String { "Sąraše" }
    public var whatIfHere: String { "Čia" }
    public var vanityTitle: String { "Jei būtų skaičiuojama tuštybė" }
    public var vanitySays: String {
        "Vietos pagal didžiausią matomumo ir didžiausią reakcijos skaičių, kurį nurodo kiekvienas darbas."
    }
    public var byExposure: String { "Pagal matomumą" }
    public var byReaction: String { "Pagal reakciją" }

    public var sheetTitle: String { "Kitų metų lentelė" }
    public var sheetSays: String {
        """
        Įklijuokite bet kurios lentelės įvertinimus: kiekvienam vertinimo lapui eilutė su darbu, \
        komisijos nariu ir po stulpelį kiekvienam kriterijui, viršuje – eilutė su pavadinimais. \
        Pamatysite, ką apie tai sako statistika. Niekas neišsaugoma.
        """
    }
    public var sheetLabel: String { "Langeliai arba CSV" }
    public var sheetFile: String { "Imti CSV failą" }
    public var sheetShow: String { "Rodyti" }
    public var sheetEmpty: String { "Pirmiausia įklijuokite įvertinimus." }

    private static func tiebreak(_ step: Tiebreak) -> String {
        switch step {
        case .results: "taškai už rezultatų kriterijus"
        case .grade: "tai, kaip gerai įrodyti pagrindiniai rezultatai"
        case .tier: "aukščiausia įrodyta pakopa"
        case .jurors: "tai, kiek komisijos narių vieną iškėlė aukščiau kito"
        case .weights: "taškai už svariausius kriterijus"
        }
    }
}
