internal import Jury
internal import Phrases

extension PersonVisit {
    /// Writes to somebody in her language, where mail is set up and she has an address; whether it was sent.
    /// What the letter tells of stands, also where none can be sent.
    @discardableResult
    func tell(
        _ reader: Identifier<Person>,
        _ write: (any PageWords, _ edition: String) -> (subject: String, body: String)
    ) async -> Bool {
        guard let post = site.outside.post,
            let edition = try? await site.shelf.contents(of: site).edition,
            let addressees = try? Addressees(site, edition),
            let address = addressees.address(of: reader)
        else { return false }
        let words = addressees.words(for: reader, or: self.words)
        let written = write(words, edition.name.text(in: words))
        guard let letter = Letter(to: address, subject: written.subject, body: written.body) else {
            return false
        }
        post(letter)
        return true
    }
}
