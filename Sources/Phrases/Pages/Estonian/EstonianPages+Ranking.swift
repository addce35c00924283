public import Jury

extension EstonianPages {
    public var menuRanking: String { "Pingerida" }
    public var rankingTitle: String { "Pingerida" }
    public var rankingLink: String { "Vaata pingerida" }
    public func rankingWaits(_ bar: RankingBar) -> String {
        switch bar {
        case .role: "Kes korraldab või räägib agentuuri või kliendi nimel, ei näe hindeid ega pingerida."
        case .noRound: "Ükski voor ei järjesta veel seda kategooriat."
        case .stillOpen: "Pingerida on näha, kui voor on suletud."
        case .ownBallots(let missing):
            """
            Kõigepealt Teie enda hindamislehed; veel puudu: \(missing). Taanduge töödest, mida Te ei hinda.
            """
        }
    }
    public func hiddenInRanking(_ count: Int) -> String {
        "Töid, mida Teile ei näidata: \(count). Kohad ja statistika on ülejäänute omavahelised."
    }
    public var nobodyPlaced: String { "Kellelgi ei ole kohta." }

    public var rankPlace: String { "Koht" }
    public var rankEntry: String { "Töö" }
    public var rankPoints: String { "Punktid" }
    public var rankGap: String { "Vahe järgmisega" }
    public var rankLevel: String { "Auhind" }
    public var rankNotes: String { "Märkus" }
    public var rankWhy: String { "Miks?" }
    public func levelWith(_ titles: String) -> String { "samal tasemel: \(titles)" }
    public func rankedBy(_ rule: Rule, ballots: ClosedRange<Int>) -> String {
        let count =
            ballots.count == 1 ? "\(ballots.lowerBound)" : "\(ballots.lowerBound)–\(ballots.upperBound)"
        return "Konkursi reegel: \(self.rule(rule)). Hindamislehti töö kohta: \(count)."
    }
    public func tieBroken(_ step: Tiebreak, order: String) -> String {
        "Võrdsed punktid, otsustab \(Self.tiebreak(step)): \(order)."
    }
    public func tieShared(_ titles: String, chain: [Tiebreak]) -> String {
        let tried = chain.map(Self.tiebreak).joined(separator: " ega ")
        return chain.isEmpty
            ? "Kohta jagavad \(titles): hindamisjuhendis ei ole viigireeglit."
            : "Kohta jagavad \(titles): ei erista neid \(tried)."
    }
    public func unplacedAllRecused(_ jurors: Int) -> String {
        jurors == 1 ? "Ainus žürii liige taandus." : "Kõik žürii liikmed (\(jurors)) taandusid."
    }
    public func unplacedTooFew(_ found: Int, of needed: Int) -> String {
        "Hindamislehti on \(found), vaja on \(needed)."
    }
    public var unplacedNoWhole: String { "Ühelgi hindamislehel ei ole hinnet igale kriteeriumile." }
    public var unplacedNotAdjustable: String {
        "Hindamislehed ei erista rangeid žürii liikmeid nõrkadest töödest, kuid reegel vajab seda."
    }
    public func unplacedNoMarks(_ criteria: String) -> String {
        "Ühtegi hinnet ei ole kriteeriumile: \(criteria)."
    }
    public var unplacedVoid: String {
        "Töös on arvesse pandud raha, mida keegi ei maksnud, ja kategooria seda ei luba."
    }
    public var unplacedTitle: String { "Ilma kohata" }

    public var howSure: String { "Kui kindel?" }
    public var firstIsFirm: String {
        "Ükski žürii liige ei otsusta üksi esimest kohta ning ei keskmine ega kindlam arvutus nimetaks teist."
    }
    public var firstHangs: String { "Ilma ühe žürii liikmeta või teisiti arvutades oleks esimene teine töö." }
    public var statisticsWait: String { "Statistikat arvutatakse. Leht laadib end ise uuesti." }
    public var chancesShow: String { "Näita võiduvõimalusi" }
    public var chancesHide: String { "Peida võiduvõimalused" }
    public var inEnglish: String { "Järgnev on esialgu inglise keeles." }
    public func showsFirst(_ count: Int, of all: Int) -> String { "Esimesed \(count) tööd, kokku \(all)." }
    public var showsAll: String { "Näita kõiki" }

    public func whyTitle(place: Int) -> String { "Miks \(place). koht?" }
    public func whyBehind(_ points: String, _ title: String, place: Int) -> String {
        "Jääb töölt „\(title)“ (\(place). koht) maha \(points) punkti."
    }
    public func whyAhead(_ points: String, _ title: String, place: Int) -> String {
        "On tööst „\(title)“ (\(place). koht) ees \(points) punkti."
    }
    public func whyInterval(_ places: ClosedRange<Int>) -> String {
        places.count == 1
            ? "90 sarnase žürii puhul 100-st oleks koht sama."
            : "90 sarnase žürii puhul 100-st oleks koht \(places.lowerBound).–\(places.upperBound)."
    }
    public var whyCriteria: String { "Punktid kriteeriumide kaupa" }
    public var whyCriterion: String { "Kriteerium" }
    public var whyWeight: String { "Kaal" }
    public var whyMark: String { "Keskmine hinne" }
    public var whyCounted: String { "Läheb arvesse" }
    public func whyAgainst(place: Int) -> String { "Võrreldes \(place). kohaga" }
    public var whyBallots: String { "Hindamislehed" }
    public var whyJuror: String { "Žürii liige" }
    public var whySum: String { "Punktid" }
    public var whyStandsApart: String { "erineb teistest" }
    public var whyComments: String { "Mida žürii liikmed kirjutasid" }
    public func whyLifted(_ criterion: String, reason: String) -> String {
        "Kaotas piirangu kriteeriumil „\(criterion)“: \(reason)"
    }
    public func whyRecused(_ count: Int) -> String {
        count == 1 ? "Üks žürii liige taandus." : "Taandus \(count) žürii liiget."
    }

    public var whatIf: String { "Mis oleks, kui?" }
    public var whatIfSays: String {
        """
        Proovige teisi kaale, teist reeglit, üht žürii liiget vähem. Sellel lehel ei salvestata midagi ja \
        pingerida jääb selliseks, nagu on.
        """
    }
    public var whatIfWeights: String { "Kaalud" }
    public var whatIfRule: String { "Reegel" }
    public var whatIfWithout: String { "Ilma žürii liikmeta" }
    public var whatIfNobody: String { "Kõik žürii liikmed" }
    public var whatIfRaw: String { "Hinded nii, nagu need anti, tõenditest tulenevate piiranguteta" }
    public var whatIfShow: String { "Näita" }
    public var whatIfReset: String { "Tagasi reegli juurde" }
    public var whatIfOfficial: String { "Pingereas" }
    public var whatIfHere: String { "Siin" }
    public var vanityTitle: String { "Kui edevus oleks lugenud" }
    public var vanitySays: String {
        "Kohad suurima nähtavuse ja suurima reaktsiooni arvu järgi, mida iga töö nimetab."
    }
    public var byExposure: String { "Nähtavuse järgi" }
    public var byReaction: String { "Reaktsiooni järgi" }

    public var sheetTitle: String { "Teise aasta tabel" }
    public var sheetSays: String {
        """
        Kleepige ükskõik millise tabeli hinded: iga hindamislehe kohta rida töö, žürii liikme ja ühe \
        veeruga iga kriteeriumi jaoks, nende kohal rida nimedega. Näete, mida statistika sellest arvab. \
        Midagi ei salvestata.
        """
    }
    public var sheetLabel: String { "Lahtrid või CSV" }
    public var sheetFile: String { "Võta CSV-fail" }
    public var sheetShow: String { "Näita" }
    public var sheetEmpty: String { "Kleepige kõigepealt hinded." }

    private static func tiebreak(_ step: Tiebreak) -> String {
        switch step {
        case .results: "tulemuste kriteeriumide punktid"
        case .grade: "see, kui hästi on põhitulemused tõendatud"
        case .tier: "kõrgeim tõendatud aste"
        case .jurors: "see, mitu žürii liiget pani ühe teisest ettepoole"
        case .weights: "kõige kaalukamate kriteeriumide punktid"
        }
    }
}
