public import Jury

extension LatvianPages {
    public var requestsTitle: String { "Vaicāts aģentūrām" }
    public var requestsSays: String {
        """
        Tas, ko vaicājat, ir darba lapā, un aģentūra to saņem pa e-pastu. Tā var atbildēt līdz Jūsu \
        noteiktajam laikam. Nekas no tā neizriet pats no sevis: neviens vērtējums nemainās.
        """
    }
    public var requestsNone: String { "Nevienai aģentūrai vēl nekas nav vaicāts." }
    public func requestAbout(_ about: AgencyRequest.About) -> String {
        switch about {
        case .evidence: "Pierādījums"
        case .eligibility: "Vai darbs drīkst piedalīties"
        case .harm: "Kaitējums, ko darbam pārmet"
        }
    }
    public var requestEntry: String { "Vaicāt par" }
    public var requestChoose: String { "Tālāk" }
    public var requestOther: String { "Cits darbs" }
    public var requestAboutLabel: String { "Par ko" }
    public var requestClaim: String { "Apgalvojums, ja vaicājat pierādījumu" }
    public var requestClaimNone: String { "Viss darbs" }
    public var requestText: String { "Ko vaicājat vai kas tiek pārmests" }
    public var requestUntil: String { "Atbildi pieņem līdz, pēc UTC" }
    public var requestButton: String { "Vaicāt aģentūrai" }
    public func requestWaits(until time: String) -> String { "Atbildi pieņem līdz \(time)." }
    public func requestUnanswered(by time: String) -> String { "Līdz \(time) nav atbildēts." }
    public var requestShare: String { "Parādīt žūrijai" }
    public var requestShareSays: String {
        "Tie, kas darbu vērtē, neredz ne jautājumu, ne atbildi, ja tos neparādāt."
    }
    public var requestIsShared: String { "Tie, kas darbu vērtē, redz jautājumu un atbildi." }
    public var askedTitleOfAgency: String { "Ko Jums vaicā" }
    public var replyTitle: String { "Aģentūras atbilde" }
    public var replyLabel: String { "Jūsu atbilde" }
    public var replyOfEntrant: String { "Šim darbam šeit nav aģentūras: ko atbildēja tā iesniedzējs" }
    public var replyFile: String { "Fails, ja vēlaties" }
    public var replyButton: String { "Atbildēt" }
    public var replyAgain: String { "Mainīt atbildi" }
    public var requestsOfEntrant: String { "Vaicāts iesniedzējam" }
    public func requestLetterSubject(_ title: String) -> String { "Jautājums par \(title)" }
    public func requestLetter(
        _ title: String, of edition: String, _ about: String, _ text: String, until time: String,
        address: String
    ) -> String {
        """
        \(edition) Jums vaicā par darbu “\(title)”. Par ko: \(about).

        \(text)

        Jūsu atbildi pieņem līdz \(time) darba lapā:
        \(address)
        """
    }
    public func replyLetterSubject(_ title: String) -> String { "Atbilde par \(title)" }
    public func replyLetter(_ title: String, _ text: String, address: String) -> String {
        """
        Darba “\(title)” aģentūra ir atbildējusi.

        \(text)

        Jautājums un atbilde ir šeit:
        \(address)
        """
    }
}
