import Jury

/// Which field of a row is what in a wide sheet: one row a ballot, and a column for each criterion.
struct WideColumns {
    struct Criterion {
        let name: String
        let number: Int
        /// Where its name begins.
        let offset: Int
    }

    /// The columns that both forms have; of the others no row is asked.
    let common: BallotColumns
    let criteria: [Criterion]

    /// Names that score sheets have beside marks, and that are no criteria.
    private static let others: Set = [
        "average", "category", "country", "employer", "mean", "network", "place", "rank", "sum", "title",
        "total",
    ]
    private static let known: Set = ["entry", "juror", "comment", "order"]

    /// `nil` where the header is that of a sheet with one mark a row, or names no criterion: it has a column
    /// `criterion`, `mark` or `score`, or one that is nearly called so.
    init?(_ header: CSVReader, in bytes: Span<UInt8>, _ findings: inout CappedFindings) {
        var names: [(text: String, number: Int)] = []
        for number in 0..<min(header.fieldCount, CSVReader.fieldsMax) {
            let field = header.fields[number].trimmed(in: bytes)
            guard case .success(let text) = field.text(in: bytes) else { return nil }
            if !text.isEmpty { names.append((text, number)) }
        }
        let words = names.map { $0.text.lowercased() }
        let longNames = ["criterion", "mark"] + BallotColumns.aliases.keys
        guard words.contains("entry"), words.contains("juror"), !longNames.contains(where: words.contains),
            words.count(where: { !Spelling.nearest(to: $0, among: ["criterion"]).isEmpty }) != 1
        else { return nil }
        var common = BallotColumns(count: header.fieldCount)
        var criteria: [Criterion] = []
        var told = CappedFindings()
        var seen: Set<String> = []
        for ((text, number), word) in zip(names, words) {
            let offset = header.fields[number].trimmed(in: bytes).start
            let place = header.position(of: offset, in: bytes)
            let isCriterion = !Self.known.contains(word)
            if isCriterion, Self.others.contains(word) || word == "lift" {
                told.add(Finding(.csv, .unknownColumn(text, nearest: []), at: place))
            } else if !seen.insert(isCriterion ? text : word).inserted {
                told.add(Finding(.csv, .duplicateField(text), at: place, path: "/" + text))
            } else if isCriterion {
                criteria.append(Criterion(name: text, number: number, offset: offset))
            } else {
                common.set(word, number)
            }
        }
        if criteria.isEmpty { return nil }
        for finding in told.findings { findings.add(finding) }
        self.common = common
        self.criteria = criteria
    }
}
