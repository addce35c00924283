internal import Jury
internal import Records

extension Site {
    /// The most that a question may hold: a form of forty long comments. Who organises may bring in files,
    /// which come twice as text: once to be looked through and once to be taken.
    func bodyBytesMax(_ path: String, _ headers: [String: String]) async -> Int {
        let usual = 256 << 10
        let question = Question(.post, path, headers: headers)
        let segments = path.split(separator: "/")
        guard Address.Template.addEntries.match(segments) != nil,
            let (_, session) = try? Visit(self, question, [:], at: outside.now()).session(),
            let roles = try? await look({ $0.people[session.person] ?? [] }), roles.contains(.organiser)
        else { return usual }
        return 2 * EntriesPlan.bytesMax
    }
}
