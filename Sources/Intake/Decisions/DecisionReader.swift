public import Jury

/// Reads what people settled about entries, from comma-separated values: one decision a row, under a header.
public enum DecisionReader {
    /// Columns `entry`, `claim`, `decision`, `value` and `reason`, all required and in any order, separated
    /// by comma, semicolon or tab, whichever the header uses; UTF-8.
    ///
    /// Every faulty row is a finding, at most `Limits.findings`, and the rest is kept. Two rows that cannot
    /// both stand are an error and neither counts. Which entries, claims and metrics exist is known to
    /// `DecisionSheet.checked(against:taxonomy:)`.
    public static func read(csv: [UInt8]) -> (sheet: DecisionSheet, findings: [Finding]) {
        var rows = NamedRows(csv, .decision, .columns(["entry", "claim", "decision", "value", "reason"]))
        var read: [DecisionSheet.Row] = []
        while let row = rows.next() {
            switch Decision.Ruling.read(row["decision"], row["value"]) {
            case .success(let ruling):
                let decision = Decision(
                    entry: Identifier(row["entry"]), claim: Identifier(row["claim"]), ruling: ruling,
                    reason: row["reason"])
                read.append(DecisionSheet.Row(decision: decision, line: row.line))
            case .failure(let refusal): rows.tell(refusal.fault, at: refusal.column)
            }
        }
        var findings = rows.findings
        let sheet = DecisionSheet(read, &findings)
        return (sheet, findings.told)
    }
}

extension Decision.Ruling {
    fileprivate struct Refusal: Error {
        let fault: Fault
        let column: String
    }

    fileprivate static func read(_ kind: String, _ value: String) -> Result<Self, Refusal> {
        func choice<Choice: RawRepresentable & CaseIterable>(
            _ ruling: (Choice) -> Self
        ) -> Result<Self, Refusal> where Choice.RawValue == String {
            if let chosen = Choice(rawValue: value) { return .success(ruling(chosen)) }
            let fault = Fault.notAChoice(value, choices: Choice.allCases.map(\.rawValue))
            return .failure(Refusal(fault: fault, column: "value"))
        }
        switch Decision.Kind(rawValue: kind) {
        case .provenance: return choice(Self.provenance)
        case .comparison: return choice(Self.comparison)
        case .defect: return choice(Self.defect)
        case .level: return choice(Self.level)
        case .headline: return .success(.headline(Identifier(value)))
        case .metric: return .success(.metric(Identifier(value)))
        case nil:
            let fault = Fault.notAChoice(kind, choices: Decision.Kind.allCases.map(\.rawValue))
            return .failure(Refusal(fault: fault, column: "decision"))
        }
    }
}
