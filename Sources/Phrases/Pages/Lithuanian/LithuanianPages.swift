public import Jury

/// The pages in Lithuanian, with "Jūs". An entry is a darbas, a mark an įvertinimas, a round a turas.
public struct LithuanianPages: PageWords {
    public init() {}

    public let language = PageLanguage.lithuanian
    public let signedOff: Set<String> = []

    public let skipToContent = "Pereiti prie turinio"
    public let menuEntries = "Mano vertinami darbai"
    public let menuRounds = "Turai"
    public let signOut = "Atsijungti"
    public let chooseLanguage = "Kalba"
    public let change = "Keisti"

    public let signInTitle = "Prisijungimas"
    public let signInAdvice = """
        Prisijungiama per nuorodą, kurią Jums atsiunčia organizatorius. Atverkite ją toje naršyklėje, \
        kurioje norite dirbti. Jei ji pasimetė arba jau panaudota, paprašykite kitos žemiau.
        """
    public func signInAs(_ name: String) -> String { "Prisijungti kaip \(name)" }
    public let signInOnce = "Nuoroda veikia vieną kartą. Po to ši naršyklė lieka prisijungusi."
    public let signInButton = "Prisijungti šiame įrenginyje"
    public let linkIsSpent = """
        Ši nuoroda niekur neveda: ji jau panaudota, per sena arba pakeliui dingo jos dalis. Paprašykite \
        organizatoriaus kitos.
        """

    public let menuSessions = "Jūsų prisijungimai"
    public let sessionsTitle = "Jūsų prisijungimai"
    public let sessionsSays = """
        Kiekvienai naršyklei viena eilutė. Užbaikite tuos, kurių neatpažįstate ar nebenaudojate; kas \
        išsiųsta ar išsaugota, lieka.
        """
    public let sessionHere = "ši naršyklė"
    public func sessionSince(_ time: String, seen: String) -> String {
        "prisijungta \(time), paskutinį kartą \(seen)"
    }
    public let endSession = "Užbaigti"
    public let endOtherSessions = "Užbaigti visus kitus"

    public let entriesTitle = "Mano vertinami darbai"
    public func progress(sent: Int, of all: Int) -> String { "Išsiųsta: \(sent) iš \(all)" }
    public func drafts(_ count: Int) -> String {
        plural(
            count, one: "\(count) juodraštis", few: "\(count) juodraščiai", other: "\(count) juodraščių")
    }
    public let nextEntry = "Kitas darbas"
    public let noEntries = "Jūsų nelaukia nė vienas darbas. Kai kurį nors gausite, jis bus čia."
    public let nothingInFilter = "Tokios būsenos darbų nėra."
    public let filterAll = "Visi"

    public func state(_ state: SeatWord) -> String {
        switch state {
        case .untouched: "Neįvertintas"
        case .draft: "Juodraštis"
        case .sent: "Išsiųstas"
        case .changed: "Pakeistas po išsiuntimo"
        case .recused: "Nusišalinote"
        case .waiting: "Neatidarytas"
        case .closed: "Uždarytas"
        }
    }

    public func phase(_ phase: Phase) -> String {
        switch phase {
        case .planned: "dar neatidarytas"
        case .open: "atidarytas"
        case .paused: "laikinai sustabdytas"
        case .closed: "uždarytas"
        }
    }

    public func kind(_ kind: Round.Kind) -> String {
        switch kind {
        case .screening: "Atranka"
        case .scoring: "Vertinimas"
        case .live: "Gyvas finalas"
        }
    }

    public func ends(_ time: String) -> String { "baigiasi \(time)" }

    public func left(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours >= 48 {
            let days = hours / 24
            return plural(
                days, one: "liko \(days) diena", few: "liko \(days) dienos", other: "liko \(days) dienų")
        }
        if hours > 0 { return "liko \(hours) val. \(rest) min." }
        return plural(
            rest, one: "liko \(rest) minutė", few: "liko \(rest) minutės", other: "liko \(rest) minučių")
    }

    public func barredEntries(_ count: Int) -> String {
        let many = "\(count) darbų Jums vertinti nereikia dėl interesų konfliktų."
        return plural(
            count, one: "\(count) darbo Jums vertinti nereikia dėl interesų konflikto.", few: many,
            other: many)
    }
    public let showsTable = "Visi mano įvertinimai lentelėje"

    public let tableTitle = "Mano lentelė"
    public let tableEntry = "Darbas"
    public let tableState = "Būsena"
    public let tableSum = "Iš 100"
    public let sortBy = "Rikiuoti pagal:"
    public let tableHint =
        "Įvertinimus čia galima keisti, kol turas neuždarytas. Brūkšnys reiškia susilaikymą."
    public let sendWhole = "Išsiųsti viską, kas užbaigta"

    public let notFoundTitle = "Čia nieko nėra"
    public let notFound = "Čia nieko nėra arba nėra nieko, kas skirta Jums."
    public let notFromHere = """
        Tai atėjo ne iš šios svetainės puslapio, todėl nieko nepadaryta. Atverkite puslapį iš naujo ir \
        pakartokite.
        """
    public let badForm = """
        To, kas išsiųsta, nepavyko perskaityti, todėl nieko nepadaryta. Grįžkite ir bandykite dar kartą.
        """
    public let tooLarge = """
        Tai per daug vienu kartu. Nieko neišsaugota; sutrumpinkite ir siųskite dar kartą.
        """
    public let tooMany = "Tai buvo labai dažnai per trumpą laiką. Palaukite minutę ir bandykite dar kartą."
    public let stopped = """
        Registras šiuo metu nieko nepriima: jo diskas pranešė apie klaidą. Tai, kas patvirtinta anksčiau, \
        išsaugota. Organizatorius turi tai patikrinti; laikykite šį puslapį atvertą.
        """
    public let failed = """
        Čia kažkas nepavyko, ir tai ne Jūsų kaltė. Niekas nepakeista; po minutės bandykite dar kartą.
        """
    public let notAllowed = "Šiuo adresu to padaryti negalima."
    public let notTakenText =
        "Tai nebuvo priimta. Jūsų tekstas yra čia, kad nereikėtų rašyti iš naujo"
    public let refusedTitle = "Nepadaryta"
    public let back = "Atgal"

    func plural(_ count: Int, one: String, few: String, other: String) -> String {
        switch language.pluralForm(of: count) {
        case .one: one
        case .few: few
        case .zero, .other: other
        }
    }
}
