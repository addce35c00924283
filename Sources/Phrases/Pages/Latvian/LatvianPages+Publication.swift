extension LatvianPages {
    public var signOffTitle: String { "Apstiprināšana" }
    public var completeTitle: String { "Kā vēl trūkst" }
    public var completeCategory: String { "Kategorija" }
    public var completeMissing: String { "Trūkst vērtēšanas lapu" }
    public var completeShort: String { "Darbi, kam ir par maz vērtēšanas lapu" }
    public var completeQuestions: String { "Neatbildēti jautājumi" }
    public var completeMarks: String { "Saņemtie vērtējumi" }
    public var completeCounted: String { "Ieskaitītie" }
    public var completeSuperseded: String { "Aizstāti ar vēlākiem" }
    public var completeAside: String { "Nav ieskaitīti" }
    public var completeRanking: String { "Pašreizējais vietu saraksts" }
    public var waitsTitle: String { "Gaida otru personu" }
    public var waitsNothing: String { "Nekas negaida." }
    public var confirmButton: String { "Apstiprināt" }
    public var ownProposalSays: String { "Jūs to ierosinājāt: apstiprina kāds cits." }
    public var publishTitle: String { "Publicēt sarakstu" }
    public var publishSays: String {
        """
        Saraksts, kāds tas ir tagad, tiek glabāts kopā ar reģistru un ierosināts. To publicē, \
        kad apstiprina otra persona. Viss, kas to pa vidu varētu mainīt, ierosinājumu atceļ.
        """
    }
    public var embargoLabel: String { "Nevienam nerāda pirms (UTC)" }
    public var publishReason: String { "Kāpēc tas aizstāj iepriekšējo sarakstu" }
    public var publishButton: String { "Ierosināt sarakstu" }
    public var aloneTitle: String { "Neviens cits nav sasniedzams" }
    public var aloneSays: String {
        """
        Tad publicējiet vienatnē. Pamatojums ir publiskajā lapā, un otra persona paraksta 48 stundu \
        laikā.
        """
    }
    public var aloneReason: String { "Kāpēc neviens cits tagad neparaksta" }
    public var aloneButton: String { "Publicēt vienatnē" }
    public var listsTitle: String { "Publicētie saraksti" }
    public var listsNone: String { "Vēl nekas nav publicēts." }
    public func publishedAt(_ time: String) -> String { "Publicēts \(time)" }
    public func embargoUntil(_ time: String) -> String { "Nevienam nerāda pirms \(time)" }
    public func aloneBecause(_ reason: String) -> String { "Publicējusi viena persona: \(reason)" }
    public var signedByTwo: String { "Parakstījušas divas personas." }
    public func countersignedAt(_ time: String) -> String { "Otra persona parakstīja \(time)." }
    public func countersignBy(_ time: String) -> String { "Otrai personai jāparaksta līdz \(time)." }
    public var countersignLate: String { "48 stundu laikā otra persona nav parakstījusi." }
    public var countersignButton: String { "Līdzparakstīt" }
    public var retractTitle: String { "Atsaukt šo sarakstu" }
    public var retractReason: String { "Kāpēc tas vairs nav spēkā" }
    public var retractButton: String { "Ierosināt atsaukšanu" }
    public func retractedBecause(_ reason: String) -> String { "Šis saraksts vairs nav spēkā: \(reason)" }
    public func replacesBecause(_ reason: String) -> String { "Tas aizstāj agrāku sarakstu: \(reason)" }
    public var replacedSays: String { "To ir aizstājis vēlāks saraksts." }
    public var newestList: String { "Spēkā esošais saraksts" }
    public var earlierLists: String { "Agrākie saraksti" }
    public var prizesTitle: String { "Balvas, ko nedod vērtējumu summa" }
    public var prizesGiven: String { "Īpašās balvas" }
    public var prizeName: String { "Balva, piemēram, grand-prix" }
    public var prizeScope: String { "Kuras kategorijas" }
    public var prizeOfEdition: String { "Viss konkurss" }
    public var prizeTo: String { "Saņem" }
    public var prizeNobody: String { "Neviens: netiek piešķirta" }
    public var prizeNotGiven: String { "Nav piešķirta" }
    public var prizeReason: String { "Pamatojums, ko lasīs visi" }
    public var prizeButton: String { "Ierakstīt balvu" }
    public var palmaresRules: String { "Kā radās vietas" }
    public func palmaresMaker(_ agency: String, _ client: String) -> String {
        "\(agency), klients \(client)"
    }
    public var checkTitle: String { "Pārbaudiet paši" }
    public var checkOpen: String {
        """
        Failā ir viss reģistrs un katrs vērtējums ar žūrijas locekļu īsajiem vārdiem. Ikviens var \
        pārrēķināt katru vietu.
        """
    }
    public var checkSealed: String {
        """
        Fails parāda, ka šis saraksts pieder parakstītajam reģistram, un neko no tā, ko kurš \
        vērtējis.
        """
    }
    public var checkDownload: String { "Lejupielādēt rezultātu" }
    public var checkCommand: String { "un ar programmu" }
    public var checkKey: String { "Konkursa atslēga" }
    public func palmaresNeeds(_ ballots: Int) -> String {
        "Lai darbam būtu vieta, vajadzīgais vērtēšanas lapu skaits: \(ballots)."
    }
    public func proposedBy(_ name: String) -> String { "Ierosināja \(name)" }
    public func proposed(_ kind: ProposedKind) -> String {
        switch kind {
        case .roles: "Mainās kādas personas lomas"
        case .files: "Mainās faili, pēc kuriem nosaka vietas"
        case .disqualification: "Darbs tiek diskvalificēts"
        case .reinstatement: "Darbs atkal piedalās"
        case .strike: "Vērtēšanas lapa tiek svītrota"
        case .move: "Novērtēts darbs pāriet citā kategorijā"
        case .place: "Darbs tiek nolikts pirms cita"
        case .deduction: "Darbam tiek atņemti punkti"
        case .publication: "Saraksts tiek publicēts"
        case .retraction: "Publicēts saraksts tiek atsaukts"
        }
    }

    public var completeUnchecked: String {
        "Galvenie rezultāti, kuru pierādījumus neviens nav atvēris"
    }
    public var agenciesTitle: String { "Aģentūras pēc to balvām" }
    public var agenciesSays: String {
        "Pēc augstākā līmeņa balvām, tad pēc nākamā. Kam katra ir tikpat, tie dala vietu."
    }
    public var agencyColumn: String { "Aģentūra" }
    public var unawardedHidden: String { "Darbi bez balvas netiek nosaukti." }
}
