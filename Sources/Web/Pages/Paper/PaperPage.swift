internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The ballots of a round for a day without screens, a sheet for each seat.
enum PaperPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (words, site) = (person.words, person.site)
        let contents = try await site.shelf.contents(of: site)
        let people = try Addressees(site, contents.edition)
        let round = person.visit.value("round")
        let ballots = try await person.paperSeats().compactMap { paper -> PaperBallot? in
            guard let (_, category) = contents.heading(of: paper.seat.entry),
                // As jurors see it: on paper judging is as blind as on screens.
                let title = contents.title(of: paper.seat.entry, isJuror: true),
                let rubric = paper.isScreening ? .screening : contents.rubric(of: category.id)
            else { return nil }
            return PaperBallot(
                edition: contents.edition.name.text(in: words), category: category.name.text(in: words),
                round: round, entry: title, juror: people.name(of: paper.seat.juror.person),
                code: paper.code, rubric: rubric)
        }
        return .document(PaperBallot.pages(ballots, words))
    }
}
