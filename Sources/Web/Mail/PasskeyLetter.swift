internal import Jury
internal import Phrases
internal import Records

/// What tells somebody that a passkey was added for her or taken away, so that she hears of it where it was
/// not she. It has nothing by which anybody comes in.
enum PasskeyLetter {
    enum Event {
        case added, removed
    }

    /// Sends it where mail is set up and she has an address. What was done stands, also where it cannot be
    /// told.
    static func tell(_ event: Event, _ passkey: Passkey, _ visit: PersonVisit) async {
        let site = visit.site
        guard let post = site.outside.post,
            let edition = try? await site.shelf.contents(of: site).edition,
            let addressees = try? Addressees(site, edition),
            let address = addressees.address(of: visit.person)
        else { return }
        let words = addressees.words(for: visit.person, or: visit.words)
        let name = edition.name.text(in: words)
        let (time, place) = (words.time(visit.visit.now), site.origin.text + Address(.sessions).path)
        let letter =
            switch event {
            case .added:
                Letter(
                    to: address, subject: words.passkeyAddedSubject(name),
                    body: words.passkeyAddedLetter(name, device: passkey.device, at: time, address: place))
            case .removed:
                Letter(
                    to: address, subject: words.passkeyRemovedSubject(name),
                    body: words.passkeyRemovedLetter(name, device: passkey.device, at: time, address: place))
            }
        if let letter { post(letter) }
    }
}
