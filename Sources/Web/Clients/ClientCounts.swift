internal import Jury
internal import Phrases
internal import Reports

/// How many entries that agencies handed in have no client's word, of those that somebody sees.
struct ClientCounts {
    let missing: Int
    let refused: Int

    init(_ person: PersonVisit) async throws {
        let (asker, now) = (person.person, person.visit.now)
        (missing, refused) = try await person.site.look { proceedings in
            let words = proceedings.sight(of: asker, at: now).entries.filter {
                let entry = proceedings.entries[$0]
                return entry?.candidacy == .competing && entry?.handedIn != nil
            }.map { proceedings.clientWord(on: $0)?.answer }
            return (words.count { $0 == nil }, words.count { $0 == .refused })
        }
    }

    func html(_ words: any PageWords) -> HTML? {
        let said = [
            missing == 0 ? nil : words.unconfirmed(missing),
            refused == 0 ? nil : words.clientsRefused(refused),
        ].compactMap(\.self)
        return said.isEmpty ? nil : "<p class=\"ask\">\(said.joined(separator: " "))</p>\n"
    }
}
