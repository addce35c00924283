internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Two versions of one draft, side by side: what stands here, and what another tab or device saved meanwhile.
enum CollisionPage {
    static func answer(
        _ visit: JurorVisit, _ seat: JurorDesk.Seat, here: BallotDraft, kept: SeatDraft
    ) async throws -> Answer {
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let there = Form(kept.bytes).flatMap { try? BallotDraft($0, under: seat.frame) } ?? BallotDraft()
        let criteria = contents.exhibit(at: seat)?.rubric.criteria ?? []
        let names = Dictionary(uniqueKeysWithValues: criteria.map { ($0.id, $0.name.text(in: visit.words)) })
        let rows = Self.rows(here, there, seat.frame, names, visit.words)
        let name = visit.visit.value("entry")
        let words = visit.words
        let fields = here.fields(under: seat.frame).map { field -> HTML in
            "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">\n"
        }
        let draft = Address(.draft, seat.round.text, name).path
        let main: HTML = """
            <h1>\(words.conflictTitle)</h1>
            <p role="alert">\(words.conflictSays)</p>
            <table class="both">
            <thead><tr><td></td><th scope="col">\(words.conflictHere)</th><th scope="col">\(words.conflictThere)</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            <form method="post" action="\(Address(.ballot, seat.round.text, name).path)">
            \(visit.person.tokenField)<input type="hidden" name="version" value="\(kept.version)">
            \(fields)<p class="buttons"><button name="do" value="save" class="strong" \
            data-settles="\(draft)">\(words.conflictKeepHere)</button>
            <a class="button quiet" data-settles="\(draft)" href="\(Address(.entry, seat.round.text, name).path)">\(words.conflictTakeThere)</a></p>
            </form>

            """
        return visit.person.page(words.conflictTitle, main, .conflict)
    }

    private static func rows(
        _ here: BallotDraft, _ there: BallotDraft, _ frame: Proceedings.RubricFrame,
        _ names: [Identifier<Criterion>: String], _ words: any PageWords
    ) -> HTML {
        func row(_ name: String, _ a: String, _ b: String) -> HTML? {
            if a == b { return nil }
            return "<tr><th scope=\"row\">\(name)</th><td>\(a)</td><td>\(b)</td></tr>\n"
        }
        var rows: [HTML?] = []
        for criterion in frame.criteria {
            let name = names[criterion] ?? criterion.text
            rows.append(row(name, mark(here.marks[criterion], words), mark(there.marks[criterion], words)))
            rows.append(
                row(
                    words.comment + ": " + name, here.comments[criterion] ?? "",
                    there.comments[criterion] ?? ""))
            rows.append(
                row(
                    words.liftSummary + ": " + name, here.lifts[criterion] ?? "", there.lifts[criterion] ?? ""
                ))
        }
        rows.append(row(words.toAgency, here.toAgency, there.toAgency))
        rows.append(row(words.notes, here.notes, there.notes))
        return rows.compactMap(\.self).joined()
    }

    private static func mark(_ given: BallotDraft.Given?, _ words: any PageWords) -> String {
        switch given {
        case .points(let points): words.number(points)
        case .abstained: words.abstain
        case nil: words.noMark
        }
    }
}
