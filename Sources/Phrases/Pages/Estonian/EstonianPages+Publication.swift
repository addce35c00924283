extension EstonianPages {
    public var signOffTitle: String { "Kinnitamine" }
    public var completeTitle: String { "Mis on veel puudu" }
    public var completeCategory: String { "Kategooria" }
    public var completeMissing: String { "Puuduvad hindamislehed" }
    public var completeShort: String { "Tööd, millel on liiga vähe hindamislehti" }
    public var completeQuestions: String { "Vastamata küsimused" }
    public var completeMarks: String { "Saadud hinded" }
    public var completeCounted: String { "Arvestatud" }
    public var completeSuperseded: String { "Hilisematega asendatud" }
    public var completeAside: String { "Arvestamata" }
    public var completeRanking: String { "Praegune pingerida" }
    public var waitsTitle: String { "Ootab teist inimest" }
    public var waitsNothing: String { "Midagi ei oota." }
    public var confirmButton: String { "Kinnita" }
    public var ownProposalSays: String { "Teie tegite ettepaneku: kinnitab keegi teine." }
    public var publishTitle: String { "Avalda nimekiri" }
    public var publishSays: String {
        """
        Nimekiri, nagu see praegu on, hoitakse koos registriga alles ja pannakse ette. See \
        avaldatakse, kui teine inimene kinnitab. Kõik, mis seda vahepeal muuta võiks, tühistab \
        ettepaneku.
        """
    }
    public var embargoLabel: String { "Kellelegi ei näidata enne (UTC)" }
    public var publishReason: String { "Miks see asendab eelmist nimekirja" }
    public var publishButton: String { "Pane nimekiri ette" }
    public var aloneTitle: String { "Kedagi teist ei saa kätte" }
    public var aloneSays: String {
        """
        Siis avaldage üksi. Põhjendus on avalikul lehel ja teine inimene allkirjastab 48 tunni \
        jooksul.
        """
    }
    public var aloneReason: String { "Miks keegi teine praegu ei allkirjasta" }
    public var aloneButton: String { "Avalda üksi" }
    public var listsTitle: String { "Avaldatud nimekirjad" }
    public var listsNone: String { "Midagi pole veel avaldatud." }
    public func publishedAt(_ time: String) -> String { "Avaldatud \(time)" }
    public func embargoUntil(_ time: String) -> String { "Enne \(time) ei näidata kellelegi" }
    public func aloneBecause(_ reason: String) -> String { "Avaldas üks inimene üksi: \(reason)" }
    public var signedByTwo: String { "Allkirjastanud kaks inimest." }
    public func countersignedAt(_ time: String) -> String { "Teine inimene allkirjastas \(time)." }
    public func countersignBy(_ time: String) -> String { "Teine inimene peab allkirjastama enne \(time)." }
    public var countersignLate: String { "48 tunni jooksul teine inimene ei allkirjastanud." }
    public var countersignButton: String { "Kaasallkirjasta" }
    public var retractTitle: String { "Võta nimekiri tagasi" }
    public var retractReason: String { "Miks see enam ei kehti" }
    public var retractButton: String { "Pane tagasivõtmine ette" }
    public func retractedBecause(_ reason: String) -> String { "See nimekiri enam ei kehti: \(reason)" }
    public func replacesBecause(_ reason: String) -> String { "See asendab varasemat nimekirja: \(reason)" }
    public var replacedSays: String { "Selle on asendanud hilisem nimekiri." }
    public var newestList: String { "Kehtiv nimekiri" }
    public var earlierLists: String { "Varasemad nimekirjad" }
    public var prizesTitle: String { "Auhinnad, mida hinnete summa ei anna" }
    public var prizesGiven: String { "Eriauhinnad" }
    public var prizeName: String { "Auhind, näiteks grand-prix" }
    public var prizeScope: String { "Millise kategooria" }
    public var prizeOfEdition: String { "Kogu konkurss" }
    public var prizeTo: String { "Läheb" }
    public var prizeNobody: String { "Mitte keegi: ei anta välja" }
    public var prizeNotGiven: String { "Välja andmata" }
    public var prizeReason: String { "Põhjendus, mida loevad kõik" }
    public var prizeButton: String { "Märgi auhind" }
    public var palmaresRules: String { "Kuidas kohad kujunesid" }
    public func palmaresMaker(_ agency: String, _ client: String) -> String {
        "\(agency), klient \(client)"
    }
    public var checkTitle: String { "Kontrollige ise" }
    public var checkOpen: String {
        """
        Failis on kogu register ja iga hinne žürii liikme lühinime all. Igaüks saab iga koha \
        uuesti välja arvutada.
        """
    }
    public var checkSealed: String {
        """
        Fail näitab, et see nimekiri kuulub allkirjastatud registri juurde, ja mitte midagi \
        sellest, mida keegi hindas.
        """
    }
    public var checkDownload: String { "Laadi tulemus alla" }
    public var checkCommand: String { "ja programmiga" }
    public var checkKey: String { "Konkursi võti" }
    public func palmaresNeeds(_ ballots: Int) -> String {
        "Et töö saaks koha, on vaja nii palju hindamislehti: \(ballots)."
    }
    public func proposedBy(_ name: String) -> String { "Ettepaneku tegi \(name)" }
    public func proposed(_ kind: ProposedKind) -> String {
        switch kind {
        case .roles: "Kellegi rollid muutuvad"
        case .files: "Failid, mille järgi reastatakse, muutuvad"
        case .disqualification: "Töö diskvalifitseeritakse"
        case .reinstatement: "Töö osaleb taas"
        case .strike: "Hindamisleht kriipsutatakse läbi"
        case .move: "Hinnatud töö viiakse teise kategooriasse"
        case .place: "Töö tõstetakse teise ette"
        case .deduction: "Töölt võetakse punkte maha"
        case .publication: "Nimekiri avaldatakse"
        case .retraction: "Avaldatud nimekiri võetakse tagasi"
        }
    }

    public var completeUnchecked: String { "Põhitulemused, mille tõendeid keegi ei avanud" }
    public var agenciesTitle: String { "Agentuurid auhindade järgi" }
    public var agenciesSays: String {
        "Kõrgeima taseme auhindade järgi, siis järgmise. Kel on igaühest sama palju, jagavad kohta."
    }
    public var agencyColumn: String { "Agentuur" }
    public var unawardedHidden: String { "Auhinnata töid ei nimetata." }
}
