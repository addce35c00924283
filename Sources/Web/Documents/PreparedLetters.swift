internal import Intake
internal import Jury
internal import Ledger
internal import Phrases
internal import Rankings
internal import Records
internal import Reports
internal import Scoring

/// An entry's letter, with what the chair has chosen among.
struct PreparedLetter: Sendable {
    let entry: Identifier<Entry>
    let comments: [LetterComment]
    let choice: LetterChoice
    let letter: FeedbackLetter
}

extension PersonVisit {
    /// The letters of all entries whose ranking she sees, by title: the order of places would tell them.
    ///
    /// - Parameter others: those of another reader; `nil`: hers.
    func letters(
        _ seen: SeenRanking, _ others: (any PageWords)? = nil
    ) async throws -> [PreparedLetter] {
        let words = others ?? words
        let contents = try await site.shelf.contents(of: site)
        let comments = try await letterComments(seen)
        guard let terms = seen.setup.claims?.terms else { throw Trouble.notFound }
        return try seen.entries(in: contents).map { entry in
            let choice = LetterChoice(try site.drafts.draft(at: LetterChoice.address(of: entry.id)))
            let own = comments[entry.id] ?? []
            return PreparedLetter(
                entry: entry.id, comments: own, choice: choice,
                letter: FeedbackLetter(
                    Ledger(entry, terms), in: seen.ranked, of: contents.edition,
                    own.filter(choice.lets).map(\.comment), words))
        }
    }
}

extension SeenRanking {
    /// As they were sent in, by title; nothing of those that she may not see.
    func entries(in contents: Contents) -> [Entry] {
        let all = contents.loaded.contests.first { $0.category.id == category.id }?.entries ?? []
        return all.filter { ranked.titles[$0.id] != nil }
            .sorted { ($0.title.words, $0.id) < ($1.title.words, $1.id) }
    }
}
