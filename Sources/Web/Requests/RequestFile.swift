internal import Jury
internal import Records

/// The file of an agency's reply, for whoever may read the reply.
enum RequestFile {
    /// For organisers and chairs.
    static func answer(_ person: PersonVisit) async throws -> Answer {
        guard let line = Int(person.visit.value("line")) else { throw Trouble.notFound }
        let asked = try await person.request(line)
        return try answer(asked.reply, of: asked.entry, person.visit) { $0 }
    }

    /// For the agency.
    static func own(_ person: PersonVisit) async throws -> Answer {
        let asked = try await person.requestOfHers(try await person.myEntry()).asked
        return try answer(asked.reply, of: asked.entry, person.visit) { $0 }
    }

    /// For a juror, as it was shared.
    static func shared(_ visit: JurorVisit) async throws -> Answer {
        let seat = try visit.seat()
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let shared = seat.replies.first { String($0.line) == visit.visit.value("line") }
        return try answer(shared?.reply, of: seat.entry, visit.visit) {
            contents.shown($0, about: seat.entry)
        }
    }

    private static func answer(
        _ reply: AgencyRequest.Reply?, of entry: Identifier<Entry>, _ visit: Visit,
        _ shown: (String) -> String
    ) throws -> Answer {
        guard let reply, let digest = reply.file, let name = reply.name.flatMap(visit.site.text),
            let part = visit.site.part(of: digest, beside: entry)
        else { throw Trouble.notFound }
        var evidence = Evidence()
        evidence.file = Text(shown(name))
        evidence.digest = digest.text
        guard let file = EntryFile(evidence, part, number: 1, on: visit.site) else { throw Trouble.notFound }
        return file.answer(to: visit.question)
    }
}
