extension Site {
    /// All that can be asked. A page that is added gets its line here.
    static var allRoutes: [Route] {
        SignInPages.routes + [
            .juror(.get, .entries, EntriesPage.answer),
            .juror(.get, .entry, ScoringPage.answer),
            .juror(.get, .exposure, ScoringPage.exposure),
            .juror(.post, .ballot, BallotSaving.post),
            .juror(.put, .draft, BallotSaving.put),
            .juror(.post, .recusal, BallotSaving.recuse),
            .juror(.get, .receipt, ReceiptFile.answer),
            .juror(.get, .category, TablePage.answer),
            .roles([.organiser, .chair], .get, .rounds, RoundsPage.answer),
            .anyone(.get, .health, HealthPage.answer),
            .anyone(.get, .style, Assets.style),
            .anyone(.get, .script, Assets.script),
        ]
    }
}
