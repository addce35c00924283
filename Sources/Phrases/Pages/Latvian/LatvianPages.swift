public import Jury

/// The pages in Latvian, with "Jūs". An entry is a darbs, a mark a vērtējums, a round a kārta.
public struct LatvianPages: PageWords {
    public init() {}

    public let language = PageLanguage.latvian
    public let signedOff: Set<String> = []

    public let skipToContent = "Pāriet uz saturu"
    public let menuEntries = "Mani vērtējamie darbi"
    public let menuRounds = "Kārtas"
    public let signOut = "Iziet"
    public let chooseLanguage = "Valoda"
    public let change = "Mainīt"

    public let signInTitle = "Pieslēgšanās"
    public let signInAdvice = """
        Jūs ienākat pa saiti, ko Jums atsūta rīkotājs. Atveriet to pārlūkā, kurā vēlaties strādāt. Ja tā ir \
        pazudusi vai jau izmantota, lūdziet citu zemāk.
        """
    public func signInAs(_ name: String) -> String { "Pieslēgties kā \(name)" }
    public let signInOnce = "Saite derīga vienu reizi. Pēc tam šis pārlūks paliek pieslēgts."
    public let signInButton = "Pieslēgties šajā ierīcē"
    public let linkIsSpent = """
        Šī saite nekur neved: tā jau ir izmantota, ir pārāk veca, vai arī daļa no tās pa ceļam pazudusi. \
        Lūdziet rīkotājam citu.
        """

    public let menuSessions = "Jūsu pieslēgumi"
    public let sessionsTitle = "Jūsu pieslēgumi"
    public let sessionsSays = """
        Katram pārlūkam viena rinda. Pārtrauciet tos, ko nepazīstat vai vairs nelietojat; viss \
        nosūtītais un saglabātais paliek.
        """
    public let sessionHere = "šis pārlūks"
    public func sessionSince(_ time: String, seen: String) -> String {
        "pieslēgts \(time), pēdējoreiz \(seen)"
    }
    public let endSession = "Pārtraukt"
    public let endOtherSessions = "Pārtraukt visus pārējos"

    public let entriesTitle = "Mani vērtējamie darbi"
    public func progress(sent: Int, of all: Int) -> String { "Nosūtīts: \(sent) no \(all)" }
    public func drafts(_ count: Int) -> String {
        plural(
            count, zero: "\(count) melnrakstu", one: "\(count) melnraksts", other: "\(count) melnraksti")
    }
    public let nextEntry = "Nākamais darbs"
    public let noEntries = "Jūs negaida neviens darbs. Kad kāds Jums tiks piešķirts, tas būs šeit."
    public let nothingInFilter = "Šādā stāvoklī nav neviena darba."
    public let filterAll = "Visi"

    public func state(_ state: SeatWord) -> String {
        switch state {
        case .untouched: "Jāvērtē"
        case .draft: "Melnraksts"
        case .sent: "Nosūtīts"
        case .changed: "Mainīts pēc nosūtīšanas"
        case .recused: "Atteicāties vērtēt"
        case .waiting: "Nav atvērts"
        case .closed: "Slēgts"
        }
    }

    public func phase(_ phase: Phase) -> String {
        switch phase {
        case .planned: "vēl nav atvērta"
        case .open: "atvērta"
        case .paused: "apturēta"
        case .closed: "slēgta"
        }
    }

    public func kind(_ kind: Round.Kind) -> String {
        switch kind {
        case .screening: "Atlase"
        case .scoring: "Vērtēšana"
        case .live: "Fināls klātienē"
        }
    }

    public func ends(_ time: String) -> String { "beidzas \(time)" }

    public func left(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours >= 48 {
            let days = hours / 24
            return plural(
                days, zero: "vēl \(days) dienu", one: "vēl \(days) diena", other: "vēl \(days) dienas")
        }
        if hours > 0 { return "vēl \(hours) h \(rest) min" }
        return plural(
            rest, zero: "vēl \(rest) minūšu", one: "vēl \(rest) minūte", other: "vēl \(rest) minūtes")
    }

    public func barredEntries(_ count: Int) -> String {
        plural(
            count, zero: "\(count) darbu Jums nav jāvērtē interešu konfliktu dēļ.",
            one: "\(count) darbs Jums nav jāvērtē interešu konflikta dēļ.",
            other: "\(count) darbi Jums nav jāvērtē interešu konfliktu dēļ.")
    }
    public let showsTable = "Visi mani vērtējumi tabulā"

    public let tableTitle = "Mana tabula"
    public let tableEntry = "Darbs"
    public let tableState = "Stāvoklis"
    public let tableSum = "No 100"
    public let sortBy = "Kārtot pēc:"
    public let tableHint =
        "Vērtējumus šeit var mainīt, līdz kārta tiek slēgta. Domuzīme nozīmē atturēšanos."
    public let sendWhole = "Nosūtīt visu, kas ir pilnīgs"

    public let notFoundTitle = "Šeit nekā nav"
    public let notFound = "Šeit nekā nav, vai nav nekā, kas būtu domāts Jums."
    public let notFromHere = """
        Tas nenāca no šīs vietnes lapas, tāpēc nekas netika izdarīts. Atveriet lapu vēlreiz un atkārtojiet.
        """
    public let badForm = """
        Nosūtīto neizdevās nolasīt, tāpēc nekas netika izdarīts. Atgriezieties un mēģiniet vēlreiz.
        """
    public let tooLarge = """
        Tas ir par daudz vienā reizē. Nekas nav saglabāts; saīsiniet un nosūtiet vēlreiz.
        """
    public let tooMany = "Tas bija ļoti bieži īsā laikā. Pagaidiet minūti un mēģiniet vēlreiz."
    public let stopped = """
        Reģistrs pašlaik neko nepieņem: tā disks ziņoja par kļūdu. Iepriekš apstiprinātais ir saglabāts. \
        Rīkotājam tas jāpārbauda; turiet šo lapu atvērtu.
        """
    public let failed = """
        Šeit kaut kas nogāja greizi, un tā nav Jūsu vaina. Nekas netika mainīts; pēc minūtes mēģiniet \
        vēlreiz.
        """
    public let notAllowed = "Šajā adresē to nevar izdarīt."
    public let notTakenText =
        "Tas netika pieņemts. Jūsu teksts ir šeit, lai tas nebūtu jāraksta vēlreiz"
    public let refusedTitle = "Nav izdarīts"
    public let back = "Atpakaļ"

    func plural(_ count: Int, zero: String, one: String, other: String) -> String {
        switch language.pluralForm(of: count) {
        case .zero: zero
        case .one: one
        case .few, .other: other
        }
    }
}
