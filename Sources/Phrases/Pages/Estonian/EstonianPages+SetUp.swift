public import Jury

extension EstonianPages {
    public var setUpTitle: String { "Seadistus" }
    public var setUpSays: String {
        """
        Mille järgi hinnatakse. Iga vorm muudab konkursi faile; neid saab muuta ka tekstina. Midagi \
        vigast ei salvestata.
        """
    }
    public var setUpNone: String { "Selles registris ei ole veel faile. Need toob palmares import." }
    public var setUpFixed: String {
        """
        Hindeid on juba antud. Mida nüüd muudate, pakutakse välja koos põhjendusega ja kehtib, kui \
        teine inimene selle kinnitab; iga hiljem avaldatud nimekiri nimetab seda.
        """
    }
    public var setUpAsText: String { "Failid tekstina" }
    public var setUpFile: String { "Muudetav fail" }
    public var setUpLanguage: String { "Tekstide keel" }
    public var setUpEdition: String { "Konkurss ja selle reeglid" }
    public var setUpCategories: String { "Kategooriad" }
    public var setUpPanels: String { "Žürii rühmad" }
    public var setUpRubrics: String { "Hindamisjuhendid" }
    public var setUpSave: String { "Salvesta" }
    public var setUpPropose: String { "Paku välja" }
    public var setUpCheck: String { "Kontrolli" }
    public var setUpRemove: String { "Eemalda" }
    public var setUpReason: String { "Miks see nüüd muutub; seda loevad kõik" }
    public var setUpWaits: String {
        "Selle kinnitab žürii esimees või teine allkirjastaja, mitte väljapakkuja."
    }
    public func setUpDone(_ word: SetUpWord) -> String {
        switch word {
        case .written: "See on kirjas ja kehtib."
        case .proposed: "See on välja pakutud ja ootab teist inimest."
        case .nothing: "Midagi ei muudetud: nii oli juba."
        case .confirmed: "See on kinnitatud ja kehtib."
        }
    }
    public var setUpFaulty: String { "Midagi ei salvestatud: on vigu, mis tuleb parandada." }
    public func setUpLoses(_ entries: String) -> String {
        """
        Midagi ei salvestatud: need tööd ei oleks üheski kategoorias: \(entries). Tööd lahkuvad, kui \
        need tagasi võetakse.
        """
    }
    public var setUpMarksStay: String {
        """
        Midagi ei salvestatud: hinded on antud ning skaala ja kriteeriumid, mille järgi need anti, \
        jäävad.
        """
    }
    public var setUpChanged: String {
        "Midagi ei salvestatud: keegi muutis vahepeal seda faili. Vaadake see uuesti läbi."
    }
    public var setUpNothingFound: String { "Vigu ei ole." }

    public var setUpName: String { "Nimetus" }
    public var setUpEnglishName: String { "Nimetus inglise keeles" }
    public var setUpID: String { "Lühinimi (a–z, 0–9, -)" }
    public var setUpNotice: String { "Märkus, mis trükitakse iga pingereaga" }
    public var setUpDeadline: String { "Tööde esitamise viimane päev" }
    public var setUpJudging: String { "Hindamise esimene päev" }
    public var setUpRule: String { "Reegel, mille järgi hinnetest saavad kohad" }
    public var setUpBallotsShown: String { "Iga žürii liikme hinded avaldatud nimekirjas" }
    public var setUpFirmShown: String { "Kui kindel on esikoht, avaldatud nimekirjas" }
    public func sight(_ sight: Blinding.Sight) -> String {
        switch sight {
        case .shown: "näidatakse"
        case .hidden: "peidetakse"
        }
    }
    public var setUpBlind: String { "Žürii ei näe, kelle tööd need on" }
    public var setUpBlindClient: String { "Anonüümsel hindamisel: kliendi nimi" }
    public var setUpBlindFiles: String { "Anonüümsel hindamisel: tööde lisad" }
    public var setUpRubric: String { "Hindamisjuhend" }
    public var setUpPanel: String { "Žürii rühm" }
    public var setUpBallotsMin: String { "Mitu hindamislehte on tööl koha saamiseks vaja" }
    public var setUpAim: String { "Millest kategooria räägib" }
    public func aim(_ aim: Aim) -> String {
        switch aim {
        case .results: "tulemustest"
        case .awareness: "tuntusest"
        }
    }
    public var setUpInvalid: String { "Kui töös on arvesse pandud raha, mida keegi ei maksnud" }
    public func invalidUse(_ use: InvalidUse) -> String {
        switch use {
        case .none: "väide ei loe"
        case .zero: "tulemuste kriteeriumid ei anna punkte"
        case .void: "töö ei saa kohta"
        }
    }
    public var setUpLevels: String { "Auhinnatasemed" }
    public var setUpLevelsSays: String { "Kõrgeim enne. Kui ühtegi ei ole, kehtivad hindamisjuhendi omad." }
    public var setUpLevel: String { "Tase" }
    public var setUpLevelScore: String { "Vähim punktisumma 100-st" }
    public var setUpJurors: String { "Žürii liikmed, lühinimedega" }
    public var setUpAddCategory: String { "Lisa kategooria" }
    public var setUpAddPanel: String { "Lisa žürii rühm" }
    public var setUpAddRubric: String { "Lisa hindamisjuhend" }
    public var setUpRubricFrom: String { "Alusta koopiast" }

    public var findingsTitle: String { "Mida leiti" }
    public var findingsPlace: String { "Fail, rida ja veerg" }
    public var findingsField: String { "Väli" }
    public var findingsKind: String { "Liik" }
    public var findingsSays: String { "Leid" }
    public func findingKind(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "viga"
        case .warning: "hoiatus"
        case .note: "märkus"
        }
    }

    public var lateChangesTitle: String { "Muudatused pärast esimest hinnet" }
    public func lateChange(_ time: String, by first: String, and second: String, because reason: String)
        -> String
    {
        "\(time): välja pakkus \(first), kinnitas \(second). \(reason)"
    }

    public var rubricBasis: String { "Kust pärinevad küsimused ja kaalud" }
    public var rubricMin: String { "Madalaim hinne" }
    public var rubricMax: String { "Kõrgeim hinne" }
    public var rubricStep: String { "Ühest hindest järgmiseni" }
    public var rubricTotal: String { "Kaalude summa" }
    public var rubricEvidence: String { "Kuidas tõendid loevad" }
    public func evidenceUse(_ use: Rubric.EvidenceUse) -> String {
        switch use {
        case .criterion: "neid hindab kriteerium"
        case .factor: "need mõjutavad tulemuste hindeid"
        case .shown: "neid näidatakse ja need ei muuda midagi"
        }
    }
    public var rubricPolicy: String { "Mida hindamisjuhend lubab" }
    public var rubricNoPolicy: String { "mitte midagi" }
    public var rubricResultsFirst: String { "tulemused kõigepealt" }
    public var rubricCriteria: String { "Kriteeriumid" }
    public var rubricAddCriterion: String { "Lisa kriteerium" }
    public var rubricWeight: String { "Kaal" }
    public var rubricPlace: String { "Koht kriteeriumide seas" }
    public var rubricQuestion: String { "Mida küsitakse" }
    public var rubricReads: String { "Väited, mida see vaatab" }
    public var rubricScoresEvidence: String { "See hindab tõendite tugevust" }
    public var rubricAnchors: String { "Mida hinded tähendavad" }
    public var rubricMark: String { "Hinne" }
    public var rubricMeans: String { "See tähendab" }
    public var rubricTies: String { "Sammud, mis eristavad võrdseid punkte" }
    public var rubricTiesSays: String {
        "Neid proovitakse selles järjekorras; kui ükski ei erista, jagatakse kohta."
    }
    public func tieStep(_ step: Tiebreak) -> String {
        switch step {
        case .results: "punktid tulemuste kriteeriumides"
        case .grade: "põhitulemuste tõendatus"
        case .tier: "kõrgeim tõendatud aste"
        case .jurors: "rohkem žürii liikmeid, kes paigutasid ettepoole"
        case .weights: "punktid kaalukaimas kriteeriumis, siis järgmises"
        }
    }
    public var rubricLevelsSays: String { "Kõrgeim enne. Kategoorial võivad olla omad." }
    public var policyTitle: String { "Punktid, mida iga liiki väited võivad muuta" }
    public var policyCriterion: String { "Kriteerium" }
    public var policyNoise: String { "Nähtavus ja reaktsioonid koos" }
    public var policyAll: String { "Kõik kokku" }
    public var policyHolds: String {
        "Tulemused võivad muuta rohkem punkte kui nähtavus ja reaktsioonid koos."
    }
    public var policyFails: String {
        "Nähtavus ja reaktsioonid võivad muuta sama palju punkte kui tulemused või rohkem."
    }
    public var previewEntry: String { "Töö, mille peal seda vaadata" }
    public var previewButton: String { "Vaata nagu žürii liige" }
    public var previewTitle: String { "Nagu seda näeb žürii liige" }
    public var previewSays: String { "Leht enne ühtegi hinnet. Sellel ei toimi miski." }

    public var addEntriesTitle: String { "Lisa töid" }
    public var addEntriesSays: String {
        """
        Tööde failid XML- või JSON-vormingus, tööde loendid CSV-vormingus veergudega title ja category \
        ning nende ZIP-arhiivid, nii palju kui soovite. Kõigepealt näete, mida need muudaksid.
        """
    }
    public var addEntriesFiles: String { "Tööde failid" }
    public var addEntriesLook: String { "Vaata läbi" }
    public func addEntriesTake(_ count: Int) -> String {
        plural(count, one: "Lisa \(count) töö", other: "Lisa \(count) tööd")
    }
    public var addEntriesNothing: String { "Ei ole midagi lisada." }
    public var addEntriesFound: String { "Mis igaühest saab" }
    public var columnFile: String { "Fail" }
    public func entryChange(_ change: EntryChangeWord) -> String {
        switch change {
        case .added: "lisatakse"
        case .replaced: "uus versioon"
        case .unchanged: "on juba olemas"
        }
    }
    public func entryFault(_ fault: EntryFaultWord) -> String {
        switch fault {
        case .notAnEntry: "See ei ole loetav töö."
        case .noCategory: "Selles ei ole kategooriat."
        case .unknownCategory(let name): "Kategooriat \(name) ei ole."
        case .twice(let file): "Sama töö on failis \(file)."
        case .judged: "Selle voor oli avatud: mida žürii nägi, enam ei muutu."
        case .handedIn: "Selle esitas agentuur, kes esitab ise ka teised versioonid."
        case .out: "See on tagasi võetud või diskvalifitseeritud."
        }
    }
    public var addEntriesTooLarge: String {
        "Neid faile on ühe korra jaoks liiga palju või on need liiga suured."
    }
    public func addEntriesAlsoIn(_ others: String) -> String {
        "Sama kampaania on ka siin: \(others)."
    }
    public func addEntriesLike(_ others: String) -> String {
        "See võib olla sama töö mis \(others)."
    }
    public func addEntriesTaken(_ count: Int) -> String {
        plural(count, one: "Lisatud on \(count) töö.", other: "Lisatud on \(count) tööd.")
    }
    public var addEntriesLeftOut: String { "Vahele jäetud failid" }
    public var setUpDifference: String { "Mis muutuks" }

    public var setUpAgenciesShown: String { "Agentuurid auhindade järgi, avaldatud nimekirjas" }
    public var setUpOwnNetwork: String { "Žürii liige oma võrgustiku tööde ees" }
    public var setUpConflictYears: String {
        "Aastad, mille järel endine tööandja, klient või konkurent enam ei loe"
    }
    public var setUpHourValue: String {
        "Kui palju on väärt tund tasustamata tööd; tühi: tunde näidatakse, aga ei hinnata"
    }
    public var setUpCurrency: String { "Valuuta, näiteks EUR" }
    public var setUpRequired: String { "Millele iga töö vastab, enne kui see vastu võetakse" }
    public var setUpLimits: String { "Kui pikad tohivad tekstid olla" }
    public var setUpLimitsSays: String {
        "Pealkiri märkides, teised sõnades. Pikemast antakse teada, aga see võetakse vastu."
    }
    public var setUpTitleLimit: String { "Pealkiri" }
    public var setUpOtherFactors: String { "Muud tegurid" }
    public var rubricCaps: String {
        "Kui palju tulemuste hinded kõige rohkem loevad, parima väite järgi"
    }
    public var rubricCapsSays: String {
        "Tühi väli jätab sellel skaalal tavapärase, mis on seal hallis."
    }
    public var rubricCapNothing: String { "Väiteid ei ole" }
    public var rubricCapExposure: String { "Ainult nähtavus" }
    public var rubricCapReaction: String { "Ainult reaktsioon" }
    public var rubricCapUnmeasured: String { "Tulemus ilma arvuta" }
    public var rubricCapFloor: String { "Arvuline tulemus koos allikaga ei ole kunagi vähem väärt" }
    public var mergeTitle: String { "Kategoorias on liiga vähe töid" }
    public var mergeSays: String {
        """
        Kõik selles osalevad tööd liiguvad koos või antakse tagasi. Kui mõnel on hindeid, ootab \
        üleviimine teist inimest.
        """
    }
    public var mergeFrom: String { "Kategooria" }
    public var mergeInto: String { "Selle tööd lähevad" }
    public var mergeReason: String { "Miks; see jääb registrisse" }
    public var mergeButton: String { "Vii kõik üle" }
    public var giveBackButton: String { "Anna need tagasi" }
    public var mergeNothing: String { "Seal ei osale ükski töö." }
    public var setUpUnawardedShown: String { "Auhinnata tööd, avaldatud nimekirjas" }
    public var setUpReady: String { "Alusta tuntud auhinna eeskujul" }
    public var setUpReadySays: String {
        """
        Selle hindamisjuhend, reegel ja tööle vajalikud hindamislehed asendavad siin oleva. Ükski pole \
        ametlik; muutke, mis peab olema teisiti.
        """
    }
    public var setUpReadyWhich: String { "Eeskuju" }
    public var setUpReadyFor: String { "Millele" }
    public var setUpReadyAll: String { "kõik kategooriad" }
    public var setUpReadyButton: String { "Võta üle" }
    public func manner(of setUp: SetUp) -> String {
        switch setUp {
        case .amec: "Tasemed 60, 65, 70 ja 75 punkti 100-st; viigi lahendab esimees."
        case .cannes: "Eelvalik, siis arutelu; medalid kahe kolmandiku häältega."
        case .effie: "Neli hinnet, tulemused 30 %, igal tasemel oma alampiir; võitjat ei pruugi olla."
        case .live:
            "Laval, punktidega iga žürii liikme järjestuse eest; võrdseid eristab paremate kohtade arv."
        case .prsa: "Kaks žürii liiget; 15-punktine vahe kutsub kolmanda ja loevad kaks lähimat."
        case .skating: "Kõrgeim ja madalaim hinne jäävad kõrvale."
        case .stevie: "Viis või rohkem žürii liiget, üks hinne 1 kuni 10, tasemed keskmise järgi."
        }
    }
}
