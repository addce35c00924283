internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// An organiser or a chair opens what lies beside an entry, to say how well its claims are shown.
enum AgencyFilePage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (site, asker, now) = (person.site, person.person, person.visit.now)
        let (name, place) = (person.visit.value("entry"), person.visit.value("file"))
        let contents = try await site.shelf.contents(of: site)
        let id = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.entries.keys.first { site.publicName(of: $0) == name && sight.sees($0) }
        }
        // Who judges as well opens what jurors may open.
        let isJuror = person.roles.contains(.juror)
        guard let id, let entry = contents.entry(id, isJuror: isJuror),
            let number = entry.evidence.indices.first(where: { String($0 + 1) == place })
        else { throw Trouble.notFound }
        let evidence = entry.evidence[number]
        guard let digest = evidence.digest, !isJuror || evidence.visible != .organiser,
            let part = site.part(of: Identifier(digest), beside: id),
            let file = EntryFile(evidence, part, number: number + 1, on: site)
        else { throw Trouble.notFound }
        return file.answer(to: person.visit.question)
    }
}
