internal import Records

/// For whoever watches over the server: what it did and how much it keeps.
enum MetricsPage {
    static func answer(_ visit: Visit) async throws -> Answer {
        let site = visit.site
        let text = await site.meter.text(beside: [
            (
                "palmares_journal_lines", "Lines of the journal.",
                await site.room.journal.checkpoint.checkpoint.size
            ),
            ("palmares_drafts", "Drafts kept and not sent.", try site.drafts.count()),
        ])
        return Answer(
            headers: [("Content-Type", "text/plain; version=0.0.4; charset=utf-8")], body: Array(text.utf8))
    }
}
