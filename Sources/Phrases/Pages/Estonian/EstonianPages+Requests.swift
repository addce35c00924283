public import Jury

extension EstonianPages {
    public var requestsTitle: String { "Küsitud agentuuridelt" }
    public var requestsSays: String {
        """
        See, mida küsite, on töö lehel ja agentuur saab selle e-kirjaga. Ta võib vastata \
        Teie määratud ajani. Iseenesest sellest midagi ei järgne: ükski hinne ei muutu.
        """
    }
    public var requestsNone: String { "Üheltki agentuurilt pole veel midagi küsitud." }
    public func requestAbout(_ about: AgencyRequest.About) -> String {
        switch about {
        case .evidence: "Tõend"
        case .eligibility: "Kas töö tohib osaleda"
        case .harm: "Kahju, mida tööle ette heidetakse"
        }
    }
    public var requestEntry: String { "Küsi töö kohta" }
    public var requestChoose: String { "Edasi" }
    public var requestOther: String { "Teine töö" }
    public var requestAboutLabel: String { "Mille kohta" }
    public var requestClaim: String { "Väide, kui küsite tõendit" }
    public var requestClaimNone: String { "Kogu töö" }
    public var requestText: String { "Mida küsite või mida ette heidetakse" }
    public var requestUntil: String { "Vastust võetakse vastu kuni, UTC järgi" }
    public var requestButton: String { "Küsi agentuurilt" }
    public func requestWaits(until time: String) -> String { "Vastust võetakse vastu kuni \(time)." }
    public func requestUnanswered(by time: String) -> String { "\(time) seisuga vastamata." }
    public var requestShare: String { "Näita žüriile" }
    public var requestShareSays: String {
        "Need, kes tööd hindavad, ei näe küsimust ega vastust, kui Te neid ei näita."
    }
    public var requestIsShared: String { "Need, kes tööd hindavad, näevad küsimust ja vastust." }
    public var askedTitleOfAgency: String { "Mida Teilt küsitakse" }
    public var replyTitle: String { "Agentuuri vastus" }
    public var replyLabel: String { "Teie vastus" }
    public var replyOfEntrant: String { "Sellel tööl ei ole siin agentuuri: mida selle esitaja vastas" }
    public var replyFile: String { "Fail, kui soovite" }
    public var replyButton: String { "Vasta" }
    public var replyAgain: String { "Muuda vastust" }
    public var requestsOfEntrant: String { "Küsitud esitajalt" }
    public func requestLetterSubject(_ title: String) -> String { "Küsimus: \(title)" }
    public func requestLetter(
        _ title: String, of edition: String, _ about: String, _ text: String, until time: String,
        address: String
    ) -> String {
        """
        \(edition) küsib Teilt töö „\(title)“ kohta. Mille kohta: \(about).

        \(text)

        Vastust võetakse vastu kuni \(time) töö lehel:
        \(address)
        """
    }
    public func replyLetterSubject(_ title: String) -> String { "Vastus: \(title)" }
    public func replyLetter(_ title: String, _ text: String, address: String) -> String {
        """
        Töö „\(title)“ agentuur on vastanud.

        \(text)

        Küsimus ja vastus on siin:
        \(address)
        """
    }
}
