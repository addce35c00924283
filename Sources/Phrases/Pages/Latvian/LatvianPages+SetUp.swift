public import Jury

extension LatvianPages {
    public var setUpTitle: String { "Iestatījumi" }
    public var setUpSays: String {
        """
        Pēc kā tiek vērtēts. Katra veidlapa maina konkursa failus; tos var labot arī kā tekstu. \
        Nekas, kurā ir kļūda, netiek saglabāts.
        """
    }
    public var setUpNone: String { "Šajā reģistrā vēl nav failu. Tos ienes palmares import." }
    public var setUpFixed: String {
        """
        Vērtējumi jau ir doti. Ko mainīsiet tagad, tiek ierosināts ar pamatojumu un stājas spēkā, kad \
        to apstiprina otra persona; to nosauc katrs vēlāk publicētais saraksts.
        """
    }
    public var setUpAsText: String { "Faili kā teksts" }
    public var setUpFile: String { "Labojamais fails" }
    public var setUpLanguage: String { "Tekstu valoda" }
    public var setUpEdition: String { "Konkurss" }
    public var setUpCategories: String { "Kategorijas" }
    public var setUpPanels: String { "Žūrijas grupas" }
    public var setUpRubrics: String { "Kritēriju kopas" }
    public var setUpSave: String { "Saglabāt" }
    public var setUpPropose: String { "Ierosināt" }
    public var setUpCheck: String { "Pārbaudīt" }
    public var setUpRemove: String { "Noņemt" }
    public var setUpReason: String { "Kāpēc tas mainās tagad; to lasīs visi" }
    public var setUpWaits: String {
        "To apstiprina žūrijas vadītājs vai otrais parakstītājs, nevis ierosinātājs."
    }
    public func setUpDone(_ word: SetUpWord) -> String {
        switch word {
        case .written: "Tas ir ierakstīts un ir spēkā."
        case .proposed: "Tas ir ierosināts un gaida otru personu."
        case .nothing: "Nekas nav mainīts: tā jau bija."
        case .confirmed: "Tas ir apstiprināts un ir spēkā."
        }
    }
    public var setUpFaulty: String { "Nekas nav saglabāts: ir kļūdas, kas jālabo." }
    public func setUpLoses(_ entries: String) -> String {
        """
        Nekas nav saglabāts: šie darbi nebūtu nevienā kategorijā: \(entries). Darbi aiziet, kad tos \
        atsauc.
        """
    }
    public var setUpMarksStay: String {
        """
        Nekas nav saglabāts: ir vērtējumi, un skala un kritēriji, pēc kuriem tie doti, paliek.
        """
    }
    public var setUpChanged: String {
        "Nekas nav saglabāts: kāds pa to laiku šo failu mainīja. Apskatiet to vēlreiz."
    }
    public var setUpNothingFound: String { "Kļūdu nav." }

    public var setUpName: String { "Nosaukums" }
    public var setUpEnglishName: String { "Nosaukums angļu valodā" }
    public var setUpID: String { "Īsais nosaukums (a–z, 0–9, -)" }
    public var setUpNotice: String { "Piezīme, ko drukā ar katru vietu sarakstu" }
    public var setUpDeadline: String { "Pēdējā diena darbu iesniegšanai" }
    public var setUpJudging: String { "Pirmā vērtēšanas diena" }
    public var setUpRule: String { "Noteikums, pēc kura vērtējumi kļūst par vietām" }
    public var setUpBallotsShown: String { "Katra žūrijas locekļa vērtējumi publicētajā sarakstā" }
    public var setUpFirmShown: String { "Cik droša ir pirmā vieta, publicētajā sarakstā" }
    public func sight(_ sight: Blinding.Sight) -> String {
        switch sight {
        case .shown: "redzams"
        case .hidden: "slēpts"
        }
    }
    public var setUpBlind: String { "Žūrija neredz, kam darbi pieder" }
    public var setUpBlindClient: String { "Anonīmā vērtēšanā: klienta nosaukums" }
    public var setUpBlindFiles: String { "Anonīmā vērtēšanā: darbu pielikumi" }
    public var setUpRubric: String { "Kritēriju kopa" }
    public var setUpPanel: String { "Žūrijas grupa" }
    public var setUpBallotsMin: String { "Cik vērtēšanas lapu vajag, lai darbs iegūtu vietu" }
    public var setUpAim: String { "Par ko ir kategorija" }
    public func aim(_ aim: Aim) -> String {
        switch aim {
        case .results: "par rezultātiem"
        case .awareness: "par atpazīstamību"
        }
    }
    public var setUpInvalid: String { "Ja darbā norādīta nauda, ko neviens nav maksājis" }
    public func invalidUse(_ use: InvalidUse) -> String {
        switch use {
        case .none: "apgalvojums neskaitās"
        case .zero: "rezultātu kritēriji nedod punktus"
        case .void: "darbs neiegūst vietu"
        }
    }
    public var setUpLevels: String { "Balvu līmeņi" }
    public var setUpLevelsSays: String {
        "Augstākais pirmais. Ja nav neviena, ir spēkā kritēriju kopas līmeņi."
    }
    public var setUpLevel: String { "Līmenis" }
    public var setUpLevelScore: String { "Mazākais punktu skaits no 100" }
    public var setUpJurors: String { "Žūrijas locekļi, ar īsajiem vārdiem" }
    public var setUpAddCategory: String { "Pievienot kategoriju" }
    public var setUpAddPanel: String { "Pievienot žūrijas grupu" }
    public var setUpAddRubric: String { "Pievienot kritēriju kopu" }
    public var setUpRubricFrom: String { "Sākt ar kopiju no" }

    public var findingsTitle: String { "Kas atrasts" }
    public var findingsPlace: String { "Fails, rinda un kolonna" }
    public var findingsField: String { "Lauks" }
    public var findingsKind: String { "Veids" }
    public var findingsSays: String { "Atradums" }
    public func findingKind(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "kļūda"
        case .warning: "brīdinājums"
        case .note: "piezīme"
        }
    }

    public var lateChangesTitle: String { "Izmaiņas pēc pirmā vērtējuma" }
    public func lateChange(_ time: String, by first: String, and second: String, because reason: String)
        -> String
    {
        "\(time): ierosinājis \(first), apstiprinājis \(second). \(reason)"
    }

    public var rubricBasis: String { "No kurienes jautājumi un svari" }
    public var rubricMin: String { "Zemākais vērtējums" }
    public var rubricMax: String { "Augstākais vērtējums" }
    public var rubricStep: String { "No vērtējuma līdz nākamajam" }
    public var rubricTotal: String { "Svaru summa" }
    public var rubricEvidence: String { "Kā skaitās pierādījumi" }
    public func evidenceUse(_ use: Rubric.EvidenceUse) -> String {
        switch use {
        case .criterion: "tos vērtē kritērijs"
        case .factor: "tie ietekmē rezultātu vērtējumus"
        case .shown: "tos rāda, un tie neko nemaina"
        }
    }
    public var rubricPolicy: String { "Ko kritēriju kopa sola" }
    public var rubricNoPolicy: String { "neko" }
    public var rubricResultsFirst: String { "rezultāti vispirms" }
    public var rubricCriteria: String { "Kritēriji" }
    public var rubricAddCriterion: String { "Pievienot kritēriju" }
    public var rubricWeight: String { "Svars" }
    public var rubricPlace: String { "Vieta starp kritērijiem" }
    public var rubricQuestion: String { "Ko jautā" }
    public var rubricReads: String { "Apgalvojumi, uz kuriem tas skatās" }
    public var rubricScoresEvidence: String { "Tas vērtē pierādījumu stiprumu" }
    public var rubricAnchors: String { "Ko nozīmē vērtējumi" }
    public var rubricMark: String { "Vērtējums" }
    public var rubricMeans: String { "Tas nozīmē" }
    public var rubricTies: String { "Soļi, kas izšķir vienādus punktus" }
    public var rubricTiesSays: String { "Tos izmēģina šādā secībā; ja neviens neizšķir, vietu dala." }
    public func tieStep(_ step: Tiebreak) -> String {
        switch step {
        case .results: "punkti rezultātu kritērijos"
        case .grade: "cik labi pierādīti galvenie rezultāti"
        case .tier: "augstākā pierādītā pakāpe"
        case .jurors: "vairāk žūrijas locekļu, kas to liek augstāk"
        case .weights: "punkti kritērijā ar lielāko svaru, tad nākamajā"
        }
    }
    public var rubricLevelsSays: String { "Augstākais pirmais. Kategorijai var būt savi." }
    public var policyTitle: String { "Punkti, ko var mainīt katrs apgalvojumu veids" }
    public var policyCriterion: String { "Kritērijs" }
    public var policyNoise: String { "Redzamība un reakcijas kopā" }
    public var policyAll: String { "Visi" }
    public var policyHolds: String {
        "Rezultāti var mainīt vairāk punktu nekā redzamība un reakcijas kopā."
    }
    public var policyFails: String {
        "Redzamība un reakcijas var mainīt tikpat punktu kā rezultāti vai vairāk."
    }
    public var previewEntry: String { "Darbs, uz kura to aplūkot" }
    public var previewButton: String { "Aplūkot kā žūrijas loceklis" }
    public var previewTitle: String { "Kā to redz žūrijas loceklis" }
    public var previewSays: String { "Lapa pirms jebkura vērtējuma. Uz tās nekas nedarbojas." }

    public var addEntriesTitle: String { "Pievienot darbus" }
    public var addEntriesSays: String {
        """
        Darbu faili XML vai JSON formātā, darbu saraksti CSV formātā ar kolonnām title un category un to \
        ZIP arhīvi, cik vien vēlaties. Vispirms redzēsiet, ko tie mainītu.
        """
    }
    public var addEntriesFiles: String { "Darbu faili" }
    public var addEntriesLook: String { "Izskatīt tos" }
    public func addEntriesTake(_ count: Int) -> String {
        plural(
            count, zero: "Pievienot \(count) darbu", one: "Pievienot \(count) darbu",
            other: "Pievienot \(count) darbus")
    }
    public var addEntriesNothing: String { "Nav ko pievienot." }
    public var addEntriesFound: String { "Kas notiks ar katru" }
    public var columnFile: String { "Fails" }
    public func entryChange(_ change: EntryChangeWord) -> String {
        switch change {
        case .added: "tiks pievienots"
        case .replaced: "jauna versija"
        case .unchanged: "jau ir"
        }
    }
    public func entryFault(_ fault: EntryFaultWord) -> String {
        switch fault {
        case .notAnEntry: "Tas nav lasāms darbs."
        case .noCategory: "Tajā nav kategorijas."
        case .unknownCategory(let name): "Nav kategorijas \(name)."
        case .twice(let file): "Tas pats darbs ir failā \(file)."
        case .judged: "Tā kārta bija atvērta: ko žūrija redzēja, vairs nemainās."
        case .handedIn: "To iesniedza aģentūra, un citas versijas iesniedz tā pati."
        case .out: "Tas ir atsaukts vai diskvalificēts."
        }
    }
    public var addEntriesTooLarge: String { "Šo failu ir par daudz, vai tie ir par lielu vienai reizei." }
    public func addEntriesAlsoIn(_ others: String) -> String {
        "Tā pati kampaņa ir arī šeit: \(others)."
    }
    public func addEntriesLike(_ others: String) -> String {
        "Tas varētu būt tas pats darbs kā \(others)."
    }
    public func addEntriesTaken(_ count: Int) -> String {
        plural(
            count, zero: "Pievienots \(count) darbu.", one: "Pievienots \(count) darbs.",
            other: "Pievienoti \(count) darbi.")
    }
    public var addEntriesLeftOut: String { "Izlaistie faili" }
    public var setUpDifference: String { "Kas mainītos" }

    public var setUpAgenciesShown: String { "Aģentūras pēc to balvām, publicētajā sarakstā" }
    public var setUpOwnNetwork: String { "Žūrijas loceklis un viņa tīkla darbi" }
    public var setUpConflictYears: String {
        "Gadi, pēc kuriem bijušais darba devējs, klients vai konkurents vairs neskaitās"
    }
    public var setUpHourValue: String {
        "Cik vērta ir stunda neapmaksāta darba; tukšs: stundas rāda, bet nevērtē"
    }
    public var setUpCurrency: String { "Valūta, piemēram, EUR" }
    public var setUpRequired: String { "Uz ko katrs darbs atbild, pirms to pieņem" }
    public var setUpLimits: String { "Cik gari drīkst būt teksti" }
    public var setUpLimitsSays: String {
        "Nosaukums rakstzīmēs, pārējie vārdos. Par garāku paziņo, bet to pieņem."
    }
    public var setUpTitleLimit: String { "Nosaukums" }
    public var setUpOtherFactors: String { "Citi faktori" }
    public var rubricCaps: String {
        "Cik visvairāk skaitās rezultātu vērtējumi, pēc labākā, kas apgalvots"
    }
    public var rubricCapsSays: String {
        "Tukšs lauks patur parasto šajā skalā, kas tajā ir pelēkā krāsā."
    }
    public var rubricCapNothing: String { "Nekas nav apgalvots" }
    public var rubricCapExposure: String { "Tikai redzamība" }
    public var rubricCapReaction: String { "Tikai reakcija" }
    public var rubricCapUnmeasured: String { "Rezultāts bez skaitļa" }
    public var rubricCapFloor: String {
        "Skaitliski izteikts rezultāts ar avotu nekad nav vērts mazāk"
    }
    public var mergeTitle: String { "Kategorijā ir par maz darbu" }
    public var mergeSays: String {
        """
        Visi darbi, kas tajā piedalās, pāriet kopā vai tiek atdoti. Ja kādam ir vērtējumi, pāreja \
        gaida otru personu.
        """
    }
    public var mergeFrom: String { "Kategorija" }
    public var mergeInto: String { "Tās darbi pāriet uz" }
    public var mergeReason: String { "Kāpēc; tas paliek reģistrā" }
    public var mergeButton: String { "Pārvietot visus" }
    public var giveBackButton: String { "Atdot tos" }
    public var mergeNothing: String { "Tur nepiedalās neviens darbs." }
    public var setUpUnawardedShown: String { "Darbi bez balvas, publicētajā sarakstā" }
    public var setUpReady: String { "Sākt pēc pazīstama konkursa parauga" }
    public var setUpReadySays: String {
        """
        Tā kritēriju kopa, noteikums un darbam vajadzīgās vērtēšanas lapas aizstāj šeit esošo. Neviens \
        nav oficiāls; mainiet, kam jābūt citādi.
        """
    }
    public var setUpReadyWhich: String { "Pēc parauga" }
    public var setUpReadyFor: String { "Kam" }
    public var setUpReadyAll: String { "visām kategorijām" }
    public var setUpReadyButton: String { "Pārņemt" }
    public func manner(of setUp: SetUp) -> String {
        switch setUp {
        case .amec: "Līmeņi pie 60, 65, 70 un 75 no 100; vienādus punktus izšķir žūrijas vadītājs."
        case .cannes: "Atlase, tad apspriešana; medaļas ar divām trešdaļām balsu."
        case .effie: "Četri vērtējumi, rezultāti 30 %, katram līmenim savs minimums; uzvarētāja var nebūt."
        case .live:
            "Uz skatuves, ar punktiem pēc katra žūrijas locekļa secības; vienādus izšķir augstāko vietu skaits."
        case .prsa: "Divi žūrijas locekļi; 15 punktu starpība sauc trešo, un skaita divus tuvākos."
        case .skating: "Augstāko un zemāko vērtējumu neskaita."
        case .stevie: "Pieci žūrijas locekļi vai vairāk, viens vērtējums no 1 līdz 10, līmeņi pēc vidējā."
        }
    }
}
