public import Jury

/// Decisions as a file has them, each with its line.
public struct DecisionSheet: Hashable, Sendable {
    public internal(set) var rows: [Row] = []

    public struct Row: Hashable, Sendable {
        public let decision: Decision
        public let line: Int
        var isStruck = false

        init(_ decision: Decision, line: Int) {
            self.decision = decision
            self.line = line
        }
    }

    public var decisions: [Decision] { rows.map(\.decision) }

    /// Adds a row; one that excludes an earlier one strikes both.
    mutating func add(_ row: Row, _ findings: inout CappedFindings) {
        var row = row
        let new = row.decision
        let earlier = rows.firstIndex { known in
            let old = known.decision
            guard old.entry == new.entry, old.ruling.excludes(new.ruling) else { return false }
            // A criterion has one headline result, whatever the claim.
            return old.claim == new.claim || new.ruling.kind == .headline
        }
        if let earlier {
            let key = [new.entry.text, new.claim.text, new.ruling.kind.rawValue].joined(separator: ", ")
            findings.add(
                Finding(
                    .decision, .duplicateRow(key, line: rows[earlier].line),
                    at: SourcePosition(line: row.line, column: 1)))
            rows[earlier].isStruck = true
            row.isStruck = true
        }
        rows.append(row)
    }

    var withoutStruck: DecisionSheet {
        var copy = self
        copy.rows.removeAll(where: \.isStruck)
        return copy
    }

    /// The decisions whose entries, claims, criteria and metrics there are, and findings on the others.
    ///
    /// - Parameters:
    ///   - entries: all that the edition names, each with the criteria by which it is judged; none for one
    ///     that does not compete.
    public func checked(
        against entries: [(entry: Entry, criteria: [Identifier<Criterion>])], taxonomy: Taxonomy
    ) -> (sheet: DecisionSheet, findings: [Finding]) {
        var sound = DecisionSheet()
        var findings = CappedFindings()
        let known = Dictionary(entries.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows {
            if let fault = fault(in: row.decision, known, taxonomy) {
                let place = SourcePosition(line: row.line, column: 1)
                findings.add(Finding(.decision, fault, at: place))
            } else {
                sound.rows.append(row)
            }
        }
        return (sound, findings.told)
    }

    private func fault(
        in decision: Decision,
        _ entries: [Identifier<Entry>: (entry: Entry, criteria: [Identifier<Criterion>])],
        _ taxonomy: Taxonomy
    ) -> Fault? {
        func reference(_ kind: Fault.Referable, _ id: String, _ known: [String]) -> Fault? {
            if known.contains(id) { return nil }
            return .unknownReference(kind, id, nearest: Spelling.nearest(to: id, among: known))
        }
        guard let (entry, criteria) = entries[decision.entry] else {
            return reference(.entry, decision.entry.text, entries.keys.map(\.text))
        }
        let claims = (entry.claims + entry.followUps.flatMap(\.claims)).map(\.id.text)
        if let fault = reference(.claim, decision.claim.text, claims) { return fault }
        switch decision.ruling {
        case .headline(let criterion): return reference(.criterion, criterion.text, criteria.map(\.text))
        case .metric(let metric) where taxonomy.metrics[metric] == nil:
            return .unknownMetric(metric.text, nearest: taxonomy.nearest(to: metric.text))
        default: return nil
        }
    }
}
