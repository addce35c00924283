internal import Jury
internal import Records

extension Site {
    /// The most that a question may hold: a form of forty long comments. Who organises may bring in files,
    /// which come twice as text: once to be looked through and once to be taken. An agency's form holds a
    /// whole entry, each sign of which may be written as three.
    func bodyBytesMax(_ path: String, _ headers: [String: String]) async -> Int {
        let usual = 256 << 10
        let question = Question(.post, path, headers: headers)
        let segments = path.split(separator: "/")
        let larger: (role: Role, bytes: Int)
        if Address.Template.addEntries.match(segments) != nil {
            larger = (.organiser, 2 * EntriesPlan.bytesMax)
        } else if Address.Template.entryForm.match(segments) != nil {
            larger = (.agency, 3 * EntryDraft.bytesMax)
        } else {
            return usual
        }
        let visit = Visit(self, question, [:], at: outside.now())
        guard let (_, session) = try? visit.session(),
            let roles = try? await look({ $0.people[session.person] ?? [] }), roles.contains(larger.role)
        else { return usual }
        return larger.bytes
    }
}
