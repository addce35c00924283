internal import Intake
internal import Jury

/// What keeps jurors from entries: what the record has, and what follows from ties and waits to be settled.
enum ConflictResource {
    static let operation = Operation.read(
        "conflicts", .apiConflicts, "Conflicts that hold, that were dismissed, and that nobody settled yet.",
        for: [.organiser, .chair], shape.list
    ) { person in
        let contents = try await person.site.shelf.contents(of: person.site)
        let (asker, now) = (person.person, person.visit.now)
        return try await person.site.look { proceedings in
            ConflictList(
                contents.loaded.conflicts, in: proceedings,
                where: proceedings.sight(of: asker, at: now).sees
            ).items
        }
    }

    private static let shape = Shape<ConflictList.Item>.object("Conflict") { conflict in
        conflict.text("juror") { $0.key.seat.juror.text }
        conflict.text("entry") { $0.key.seat.entry.text }
        conflict.choice("tie") { $0.key.kind }
        conflict.choice("treatment") { $0.treatment }
        conflict.choice("standing") { Standing($0.standing) }
    }

    private enum Standing: String, CaseIterable {
        case open, held, dismissed

        init(_ standing: ConflictList.Standing) {
            switch standing {
            case .open: self = .open
            case .held: self = .held
            case .dismissed: self = .dismissed
            }
        }
    }
}
