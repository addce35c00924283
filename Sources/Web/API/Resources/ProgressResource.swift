internal import Jury
internal import Records

/// How far a round is: counts of ballots, and no mark.
enum ProgressResource {
    static let operation = Operation.read(
        "progress", .apiProgress, "How far a round is, by entry and by juror.", for: [.organiser, .chair],
        shape
    ) { person in
        let (asker, now, site) = (person.person, person.visit.now, person.site)
        let round = Identifier<Round>(person.visit.value("round"))
        let drafts = try site.drafts.seats()
        let progress = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return RoundProgress(round, in: proceedings, at: now, drafts: drafts, where: sight.sees)
        }
        guard let progress else { throw Trouble.notFound }
        return progress
    }

    private static let shape = Shape<RoundProgress>.object("Progress") { round in
        round.text("round") { $0.id.text }
        round.choice("kind") { $0.kind }
        round.choice("phase") { $0.phase }
        round.time(orNull: "deadline") { $0.deadline }
        round.list("entries", entry) { $0.entries.sorted { $0.entry < $1.entry } }
        round.list("jurors", juror) { $0.jurors.sorted { $0.juror < $1.juror } }
    }

    private static let entry = Shape<RoundProgress.OfEntry>.object("EntryProgress") { entry in
        entry.text("entry") { $0.entry.text }
        entry.text("category") { $0.category.text }
        entry.integer("needed") { $0.needed }
        entry.integer("seats") { $0.seats }
        entry.integer("sent") { $0.sent }
        entry.integer("begun") { $0.begun }
    }

    private static let juror = Shape<RoundProgress.OfJuror>.object("JurorProgress") { juror in
        juror.text("juror") { $0.juror.text }
        juror.integer("seats") { $0.seats }
        juror.integer("sent") { $0.sent }
        juror.integer("begun") { $0.begun }
        juror.integer("recused") { $0.recused }
    }
}
