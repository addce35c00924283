extension LithuanianPages {
    public var signOffTitle: String { "Tvirtinimas" }
    public var completeTitle: String { "Ko dar trūksta" }
    public var completeCategory: String { "Kategorija" }
    public var completeMissing: String { "Trūksta vertinimo lapų" }
    public var completeShort: String { "Darbai, turintys per mažai vertinimo lapų" }
    public var completeQuestions: String { "Neatsakyti klausimai" }
    public var completeMarks: String { "Gauti įvertinimai" }
    public var completeCounted: String { "Įskaityti" }
    public var completeSuperseded: String { "Pakeisti vėlesniais" }
    public var completeAside: String { "Neįskaityti" }
    public var completeRanking: String { "Dabartinis vietų sąrašas" }
    public var waitsTitle: String { "Laukia antro asmens" }
    public var waitsNothing: String { "Niekas nelaukia." }
    public var confirmButton: String { "Patvirtinti" }
    public var ownProposalSays: String { "Tai pasiūlėte Jūs: tvirtina kas nors kitas." }
    public var publishTitle: String { "Paskelbti sąrašą" }
    public var publishSays: String {
        """
        Dabartinis sąrašas saugomas kartu su registru ir pasiūlomas. Jis paskelbiamas, kai \
        patvirtina antras asmuo. Viskas, kas tuo tarpu galėtų jį pakeisti, pasiūlymą panaikina.
        """
    }
    public var embargoLabel: String { "Niekam nerodomas iki (UTC)" }
    public var publishReason: String { "Kodėl jis pakeičia ankstesnį sąrašą" }
    public var publishButton: String { "Pasiūlyti sąrašą" }
    public var aloneTitle: String { "Nieko kito nepavyksta pasiekti" }
    public var aloneSays: String {
        """
        Tada paskelbkite vieni. Priežastis rodoma viešame puslapyje, o antras asmuo pasirašo per \
        48 valandas.
        """
    }
    public var aloneReason: String { "Kodėl niekas kitas dabar nepasirašo" }
    public var aloneButton: String { "Paskelbti vienam" }
    public var listsTitle: String { "Paskelbti sąrašai" }
    public var listsNone: String { "Dar nieko nepaskelbta." }
    public func publishedAt(_ time: String) -> String { "Paskelbta \(time)" }
    public func embargoUntil(_ time: String) -> String { "Niekam nerodoma iki \(time)" }
    public func aloneBecause(_ reason: String) -> String { "Paskelbė vienas asmuo: \(reason)" }
    public var signedByTwo: String { "Pasirašė du asmenys." }
    public func countersignedAt(_ time: String) -> String { "Antras asmuo pasirašė \(time)." }
    public func countersignBy(_ time: String) -> String { "Antras asmuo turi pasirašyti iki \(time)." }
    public var countersignLate: String { "Per 48 valandas antras asmuo nepasirašė." }
    public var countersignButton: String { "Pasirašyti kartu" }
    public var retractTitle: String { "Atšaukti šį sąrašą" }
    public var retractReason: String { "Kodėl jis nebegalioja" }
    public var retractButton: String { "Siūlyti atšaukti" }
    public func retractedBecause(_ reason: String) -> String { "Šis sąrašas nebegalioja: \(reason)" }
    public func replacesBecause(_ reason: String) -> String { "Jis pakeičia ankstesnį sąrašą: \(reason)" }
    public var replacedSays: String { "Jį pakeitė vėlesnis sąrašas." }
    public var newestList: String { "Galiojantis sąrašas" }
    public var earlierLists: String { "Ankstesni sąrašai" }
    public var prizesTitle: String { "Prizai, kurių nesuteikia įvertinimų suma" }
    public var prizesGiven: String { "Specialieji prizai" }
    public var prizeName: String { "Prizas, pavyzdžiui, grand-prix" }
    public var prizeScope: String { "Kurios kategorijos" }
    public var prizeOfEdition: String { "Visas konkursas" }
    public var prizeTo: String { "Skiriamas" }
    public var prizeNobody: String { "Niekam: neskiriamas" }
    public var prizeNotGiven: String { "Neskirtas" }
    public var prizeReason: String { "Priežastis, kurią matys visi" }
    public var prizeButton: String { "Įrašyti prizą" }
    public var palmaresRules: String { "Kaip atsirado vietos" }
    public func palmaresMaker(_ agency: String, _ client: String) -> String {
        "\(agency), klientas \(client)"
    }
    public var checkTitle: String { "Patikrinkite patys" }
    public var checkOpen: String {
        """
        Faile yra visas registras ir kiekvienas įvertinimas trumpaisiais komisijos narių vardais. \
        Kiekvieną vietą gali perskaičiuoti kiekvienas.
        """
    }
    public var checkSealed: String {
        """
        Failas rodo, kad šis sąrašas priklauso pasirašytam registrui, ir nieko apie tai, kas ką \
        įvertino.
        """
    }
    public var checkDownload: String { "Atsisiųsti rezultatą" }
    public var checkCommand: String { "ir su programa" }
    public var checkKey: String { "Konkurso raktas" }
    public func palmaresNeeds(_ ballots: Int) -> String {
        "Kad darbas gautų vietą, reikalingas vertinimo lapų skaičius: \(ballots)."
    }
    public func proposedBy(_ name: String) -> String { "Pasiūlė \(name)" }
    public func proposed(_ kind: ProposedKind) -> String {
        switch kind {
        case .roles: "Keičiasi kažkieno vaidmenys"
        case .files: "Keičiasi failai, pagal kuriuos skiriamos vietos"
        case .disqualification: "Darbas diskvalifikuojamas"
        case .reinstatement: "Darbas vėl dalyvauja"
        case .strike: "Vertinimo lapas išbraukiamas"
        case .move: "Įvertintas darbas perkeliamas į kitą kategoriją"
        case .place: "Darbas iškeliamas prieš kitą"
        case .deduction: "Iš darbo atimami taškai"
        case .publication: "Sąrašas skelbiamas"
        case .retraction: "Paskelbtas sąrašas atšaukiamas"
        }
    }

    public var completeUnchecked: String {
        "Pagrindiniai rezultatai, kurių įrodymų niekas neatvėrė"
    }
    public var agenciesTitle: String { "Agentūros pagal jų apdovanojimus" }
    public var agenciesSays: String {
        """
        Pagal aukščiausio lygio apdovanojimus, tada pagal kito. Kas turi tiek pat kiekvieno, \
        dalijasi vieta.
        """
    }
    public var agencyColumn: String { "Agentūra" }
    public var unawardedHidden: String { "Darbai be apdovanojimo neįvardijami." }
}
