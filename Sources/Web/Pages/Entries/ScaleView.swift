internal import Jury
internal import Phrases
internal import Reports

/// How a juror's marks moved under one rubric: a table, with a strip beside each row that shows the same.
struct ScaleView {
    let title: String
    /// What the figures come to.
    let says: String?
    let first: String
    let last: String
    let rows: [Row]
    let words: any PageWords

    struct Row {
        let name: String
        let first: Ends?
        let last: Ends?
    }

    struct Ends {
        let mean: String
        let spread: String
        /// Of the strip, which is 200 wide.
        let place: Int
        let reach: ClosedRange<Int>
    }

    init(_ use: ScaleUse, _ rubric: Rubric, _ words: any PageWords) {
        let scale = use.frame.scale
        func ends(_ marks: ScaleUse.Marks?) -> Ends? { marks.map { Ends($0, on: scale, words) } }
        func row(_ name: String, _ change: ScaleUse.Change) -> Row {
            Row(name: name, first: ends(change.first), last: ends(change.last))
        }
        let names = Dictionary(
            rubric.criteria.map { ($0.id, $0.name.text(in: words)) }, uniquingKeysWith: { first, _ in first })
        title = rubric.name.text(in: words)
        says = use.all.rise.map { rise in
            let marks = words.number(Self.tenths(Thousandths(abs(rise.count))))
            // Less than half a step is nothing that she could have given.
            if 2 * abs(rise.count) < scale.step.count { return words.scaleStays }
            return rise.count > 0 ? words.scaleRises(by: marks) : words.scaleFalls(by: marks)
        }
        first = words.scaleFirst(use.count)
        last = words.scaleLast(use.count)
        rows =
            zip(use.frame.criteria, use.criteria).map { row(names[$0] ?? $0.text, $1) }
            + [row(words.scaleAll, use.all)]
        self.words = words
    }

    /// People read no more of a mean.
    fileprivate static func tenths(_ number: Thousandths) -> Thousandths {
        Thousandths((number.count + 50) / 100 * 100)
    }
}

extension ScaleView.Ends {
    init(_ marks: ScaleUse.Marks, on scale: Scale, _ words: any PageWords) {
        mean = words.number(ScaleView.tenths(marks.mean))
        spread = words.number(ScaleView.tenths(marks.spread))
        func place(_ points: Int) -> Int {
            let width = scale.max.count - scale.min.count
            return 10 + 180 * (min(max(points, scale.min.count), scale.max.count) - scale.min.count) / width
        }
        self.place = place(marks.mean.count)
        reach = place(marks.mean.count - marks.spread.count)...place(marks.mean.count + marks.spread.count)
    }
}

extension ScaleView {
    var html: HTML {
        """
        <h3>\(title)</h3>
        \(says.map { "<p>\($0)</p>\n" as HTML })<table class="scale">
        <thead><tr><td></td><th scope="col">\(first)<span class="soft">\(words.scaleMean) (\(words.scaleSpread))</span></th>\
        <th scope="col">\(last)<span class="soft">\(words.scaleMean) (\(words.scaleSpread))</span></th><td></td></tr></thead>
        <tbody>
        \(rows.map(row))</tbody>
        </table>

        """
    }

    private func row(_ row: Row) -> HTML {
        """
        <tr><th scope="row">\(row.name)</th><td class="number">\(cell(row.first))</td>\
        <td class="number">\(cell(row.last))</td><td>\(strip(row))</td></tr>

        """
    }

    private func cell(_ ends: Ends?) -> HTML {
        ends.map { "\($0.mean) <span class=\"soft\">(\($0.spread))</span>" } ?? "–"
    }

    /// Says nothing that the row does not.
    private func strip(_ row: Row) -> HTML {
        let first: HTML? = row.first.map { ends in
            """
            <path d="M\(ends.reach.lowerBound) 9H\(ends.reach.upperBound)" class="first"/>\
            <circle cx="\(ends.place)" cy="9" r="4.5" class="first"/>
            """
        }
        let last: HTML? = row.last.map { ends in
            """
            <path d="M\(ends.reach.lowerBound) 21H\(ends.reach.upperBound)" class="last"/>\
            <circle cx="\(ends.place)" cy="21" r="4.5" class="last"/>
            """
        }
        return """
            <svg class="strip" viewBox="0 0 200 30" aria-hidden="true">\
            <path d="M10 5V25M10 15H190M190 5V25" class="axis"/>\(first)\(last)</svg>
            """
    }
}
