internal import Jury
internal import Phrases
internal import Records

/// What the form of a juror's table leads to: a draft for each row that she changed, ballots where she sends.
enum TableSaving {
    static func post(_ visit: JurorVisit) async throws -> Answer {
        let form = try visit.person.form()
        // What is not hers is not there.
        if try visit.table().isEmpty { throw Trouble.notFound }
        var troubles: [String: TablePage.Unsaved] = [:]
        for paper in try visit.table() where paper.seat.isOpen {
            let key = visit.key(paper.seat)
            troubles[key] = try await save(paper, form, key, visit)
        }
        // What could not be saved is not sent, and all else is.
        if form["do"] == "send" {
            for paper in try visit.table()
            where paper.seat.isOpen && paper.isReadyToSend && troubles[visit.key(paper.seat)] == nil {
                try await BallotSaving.send(paper.draft, paper.seat, visit)
            }
        }
        if troubles.isEmpty { return .see(Address(.category, visit.visit.value("category"))) }
        // The desk as it is after what was sent.
        return try await TablePage.answer(
            try await JurorVisit(visit.visit), troubles: troubles, .conflict)
    }

    /// Why a row could not be saved; `nil` where it was, or where nothing in it is new.
    private static func save(
        _ paper: SeatPaper, _ form: Form, _ key: String, _ visit: JurorVisit
    ) async throws -> TablePage.Unsaved? {
        guard let version = form["version.\(key)"].flatMap({ Int($0) }), version >= 0 else { return nil }
        let frame = paper.seat.frame
        var draft = paper.draft
        do {
            try draft.take(marks: form, under: frame) { "mark.\(key).\($0)" }
        } catch {
            return TablePage.Unsaved(draft: draft, says: visit.words.offScale(frame.scale))
        }
        if draft == paper.draft { return nil }
        let saving = try await visit.site.drafts.save(
            Form(draft.fields(under: frame)).bytes, at: visit.address(paper.seat), expecting: version)
        if saving.collision == nil { return nil }
        return TablePage.Unsaved(draft: draft, says: visit.words.conflictTitle)
    }
}
