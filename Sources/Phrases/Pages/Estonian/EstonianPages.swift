public import Jury

/// The pages in Estonian, with "Teie". An entry is a töö, a mark a hinne, a round a voor.
public struct EstonianPages: PageWords {
    public init() {}

    public let language = PageLanguage.estonian
    public let signedOff: Set<String> = []

    public let skipToContent = "Edasi sisu juurde"
    public let menuEntries = "Minu hinnatavad tööd"
    public let menuRounds = "Voorud"
    public let signOut = "Logige välja"
    public let chooseLanguage = "Keel"
    public let change = "Vahetage"

    public let signInTitle = "Sisselogimine"
    public let signInAdvice = """
        Sisse pääseb lingiga, mille korraldaja Teile saadab. Avage see brauseris, milles soovite töötada. \
        Kui see on kadunud või juba kasutatud, küsige allpool uus.
        """
    public func signInAs(_ name: String) -> String { "Sisselogimine: \(name)" }
    public let signInOnce = "Link töötab üks kord. Pärast seda jääb see brauser sisselogituks."
    public let signInButton = "Logige selles seadmes sisse"
    public let linkIsSpent = """
        See link ei vii kuhugi: seda on juba kasutatud, see on liiga vana või on osa sellest teel kaduma \
        läinud. Paluge korraldajalt uus.
        """

    public let menuSessions = "Teie sisselogimised"
    public let sessionsTitle = "Teie sisselogimised"
    public let sessionsSays = """
        Iga brauseri kohta üks rida. Lõpetage need, mida Te ei tunne või enam ei kasuta; mille olete \
        saatnud või salvestanud, jääb alles.
        """
    public let sessionHere = "see brauser"
    public func sessionSince(_ time: String, seen: String) -> String {
        "sisse logitud \(time), viimati \(seen)"
    }
    public let endSession = "Lõpetage"
    public let endOtherSessions = "Lõpetage kõik teised"

    public let entriesTitle = "Minu hinnatavad tööd"
    public func progress(sent: Int, of all: Int) -> String { "Saadetud: \(sent) (kokku \(all))" }
    public func drafts(_ count: Int) -> String {
        plural(count, one: "\(count) mustand", other: "\(count) mustandit")
    }
    public let nextEntry = "Järgmine töö"
    public let noEntries = "Teid ei oota ükski töö. Kui mõne saate, on see siin."
    public let nothingInFilter = "Selles olekus töid ei ole."
    public let filterAll = "Kõik"

    public func state(_ state: SeatWord) -> String {
        switch state {
        case .untouched: "Hindamata"
        case .draft: "Mustand"
        case .sent: "Saadetud"
        case .changed: "Pärast saatmist muudetud"
        case .recused: "Taandusite"
        case .waiting: "Avamata"
        case .closed: "Suletud"
        }
    }

    public func phase(_ phase: Phase) -> String {
        switch phase {
        case .planned: "veel avamata"
        case .open: "avatud"
        case .paused: "peatatud"
        case .closed: "suletud"
        }
    }

    public func kind(_ kind: Round.Kind) -> String {
        switch kind {
        case .screening: "Eelvalik"
        case .scoring: "Hindamine"
        case .live: "Finaal kohapeal"
        }
    }

    public func ends(_ time: String) -> String { "lõpeb \(time)" }

    public func left(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours >= 48 { return "jäänud \(hours / 24) päeva" }
        if hours > 0 { return "jäänud \(hours) h \(rest) min" }
        return plural(rest, one: "jäänud \(rest) minut", other: "jäänud \(rest) minutit")
    }

    public func barredEntries(_ count: Int) -> String {
        plural(
            count, one: "\(count) töö ei ole huvide konflikti tõttu Teie hinnata.",
            other: "\(count) tööd ei ole huvide konfliktide tõttu Teie hinnata.")
    }
    public let showsTable = "Kõik minu hinded tabelina"

    public let tableTitle = "Minu tabel"
    public let tableEntry = "Töö"
    public let tableState = "Olek"
    public let tableSum = "100-st"
    public let sortBy = "Järjestus:"
    public let tableHint =
        "Hindeid saab siin muuta, kuni voor suletakse. Kriips tähendab hoidumist."
    public let sendWhole = "Saatke kõik, mis on täielik"

    public let notFoundTitle = "Siin ei ole midagi"
    public let notFound = "Siin ei ole midagi või ei ole midagi Teie jaoks."
    public let notFromHere = """
        See ei tulnud selle saidi lehelt, seega ei tehtud midagi. Avage leht uuesti ja korrake.
        """
    public let badForm = """
        Saadetut ei õnnestunud lugeda, seega ei tehtud midagi. Minge tagasi ja proovige uuesti.
        """
    public let tooLarge = """
        Seda on korraga liiga palju. Midagi ei salvestatud; lühendage ja saatke uuesti.
        """
    public let tooMany = "Seda tuli lühikese ajaga väga tihti. Oodake minut ja proovige uuesti."
    public let stopped = """
        Register ei võta praegu midagi vastu: selle ketas teatas veast. Varem kinnitatu on alles. \
        Korraldaja peab selle üle vaatama; hoidke see leht avatuna.
        """
    public let failed = """
        Siin läks midagi valesti ja see ei ole Teie süü. Midagi ei muudetud; proovige minuti pärast uuesti.
        """
    public let notAllowed = "Sellel aadressil ei saa seda teha."
    public let notTakenText =
        "Seda ei võetud vastu. Teie tekst on siin, et Te ei peaks seda uuesti kirjutama"
    public let refusedTitle = "Tegemata"
    public let back = "Tagasi"

    func plural(_ count: Int, one: String, other: String) -> String {
        language.pluralForm(of: count) == .one ? one : other
    }
}
