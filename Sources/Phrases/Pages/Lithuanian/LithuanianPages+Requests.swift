public import Jury

extension LithuanianPages {
    public var requestsTitle: String { "Klausta agentūrų" }
    public var requestsSays: String {
        """
        Tai, ko klausiate, yra darbo puslapyje, ir agentūra tai gauna el. paštu. Ji gali atsakyti iki \
        Jūsų nustatyto laiko. Savaime iš to niekas neišplaukia: joks įvertinimas nesikeičia.
        """
    }
    public var requestsNone: String { "Jokios agentūros dar nieko neklausta." }
    public func requestAbout(_ about: AgencyRequest.About) -> String {
        switch about {
        case .evidence: "Įrodymas"
        case .eligibility: "Ar darbas gali dalyvauti"
        case .harm: "Žala, kuri darbui prikišama"
        }
    }
    public var requestEntry: String { "Klausti apie" }
    public var requestChoose: String { "Toliau" }
    public var requestOther: String { "Kitas darbas" }
    public var requestAboutLabel: String { "Apie ką" }
    public var requestClaim: String { "Teiginys, jei klausiate įrodymo" }
    public var requestClaimNone: String { "Visas darbas" }
    public var requestText: String { "Ko klausiate arba kas prikišama" }
    public var requestUntil: String { "Atsakymas priimamas iki, pagal UTC" }
    public var requestButton: String { "Klausti agentūros" }
    public func requestWaits(until time: String) -> String { "Atsakymas priimamas iki \(time)." }
    public func requestUnanswered(by time: String) -> String { "Iki \(time) neatsakyta." }
    public var requestShare: String { "Parodyti komisijai" }
    public var requestShareSays: String {
        "Tie, kas darbą vertina, nemato nei klausimo, nei atsakymo, jei jų neparodote."
    }
    public var requestIsShared: String { "Tie, kas darbą vertina, mato klausimą ir atsakymą." }
    public var askedTitleOfAgency: String { "Ko Jūsų klausia" }
    public var replyTitle: String { "Agentūros atsakymas" }
    public var replyLabel: String { "Jūsų atsakymas" }
    public var replyOfEntrant: String { "Šis darbas čia neturi agentūros: ką atsakė jo teikėjas" }
    public var replyFile: String { "Failas, jei norite" }
    public var replyButton: String { "Atsakyti" }
    public var replyAgain: String { "Keisti atsakymą" }
    public var requestsOfEntrant: String { "Klausta teikėjo" }
    public func requestLetterSubject(_ title: String) -> String { "Klausimas apie \(title)" }
    public func requestLetter(
        _ title: String, of edition: String, _ about: String, _ text: String, until time: String,
        address: String
    ) -> String {
        """
        \(edition) klausia Jūsų apie darbą „\(title)“. Apie ką: \(about).

        \(text)

        Jūsų atsakymas priimamas iki \(time) darbo puslapyje:
        \(address)
        """
    }
    public func replyLetterSubject(_ title: String) -> String { "Atsakymas apie \(title)" }
    public func replyLetter(_ title: String, _ text: String, address: String) -> String {
        """
        Darbo „\(title)“ agentūra atsakė.

        \(text)

        Klausimas ir atsakymas yra čia:
        \(address)
        """
    }
}
