public import Jury

/// Decisions as a file has them, each with its line.
public struct DecisionSheet: Hashable, Sendable {
    public private(set) var rows: [Row] = []

    init(rows: [Row] = []) {
        self.rows = rows
    }

    public struct Row: Hashable, Sendable {
        public let decision: Decision
        /// 0 for one that is not from a file.
        public let line: Int
    }

    public var decisions: [Decision] { rows.map(\.decision) }

    /// From rows in the order of the file; of those that settle the same none counts.
    init(_ rows: [Row], _ findings: inout CappedFindings) {
        var firsts: [Decision.Question: Int] = [:]
        var struck: Set<Decision.Question> = []
        for row in rows {
            let decision = row.decision
            guard let earlier = firsts[decision.question] else {
                firsts[decision.question] = row.line
                continue
            }
            struck.insert(decision.question)
            let key = [decision.entry.text, decision.claim.text, decision.ruling.kind.rawValue]
            findings.add(
                Finding(
                    .decision, .duplicateRow(key.joined(separator: ", "), line: earlier),
                    at: SourcePosition(line: row.line, column: 1)))
        }
        self.rows = rows.filter { !struck.contains($0.decision.question) }
    }

    /// The decisions whose entries, claims, criteria and metrics there are, and findings on the others.
    ///
    /// - Parameters:
    ///   - entries: all that the edition names, each with the criteria by which it is judged; none for one
    ///     that does not compete.
    public func checked(
        against entries: [(entry: Entry, criteria: [Identifier<Criterion>])], taxonomy: Taxonomy
    ) -> (sheet: DecisionSheet, findings: [Finding]) {
        var sound: [Row] = []
        var findings = CappedFindings()
        let known = Dictionary(entries.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows {
            let isTold = findings.findings.count < Limits.findings
            if let fault = fault(in: row.decision, known, taxonomy, isTold: isTold) {
                let place = SourcePosition(line: row.line, column: 1)
                findings.add(Finding(.decision, fault, at: place))
            } else {
                sound.append(row)
            }
        }
        return (DecisionSheet(rows: sound), findings.told)
    }

    /// - Parameter isTold: the nearest names are looked for only then.
    private func fault(
        in decision: Decision,
        _ entries: [Identifier<Entry>: (entry: Entry, criteria: [Identifier<Criterion>])],
        _ taxonomy: Taxonomy, isTold: Bool
    ) -> Fault? {
        func reference(_ kind: Fault.Referable, _ id: String, _ known: [String]) -> Fault? {
            if known.contains(id) { return nil }
            return .unknownReference(
                kind, id, nearest: isTold ? Spelling.nearest(to: id, among: known) : [])
        }
        guard let (entry, criteria) = entries[decision.entry] else {
            return reference(.entry, decision.entry.text, isTold ? entries.keys.map(\.text) : [])
        }
        let claims = (entry.claims + entry.followUps.flatMap(\.claims)).map(\.id.text)
        if let fault = reference(.claim, decision.claim.text, claims) { return fault }
        switch decision.ruling {
        case .headline(let criterion): return reference(.criterion, criterion.text, criteria.map(\.text))
        case .metric(let metric) where taxonomy.metrics[metric] == nil:
            return .unknownMetric(metric.text, nearest: isTold ? taxonomy.nearest(to: metric.text) : [])
        default: return nil
        }
    }
}
