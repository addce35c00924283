/// One thing that is wrong or missing in a file: what, where, and how grave. Data, not prose: `Phrases` holds
/// the sentence that says it and the remedy.
public struct Finding: Hashable, Sendable {
    /// What the finding speaks of; the first half of its code.
    public enum Subject: String, Sendable, CaseIterable {
        case xml, json, csv, yaml, zip, entry, claim, evidence, rubric, ballot, decision, edition, taxonomy
        case populations, affiliation, tie, dismissal, seat
    }

    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// Must be put right before the file can be used.
        case error
        /// Can be used; somebody will ask.
        case warning
        /// Good to know.
        case note

        public static func < (a: Self, b: Self) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    public let subject: Subject
    public let fault: Fault
    /// As the person named the file; `nil` where the reader was given bytes only.
    public var file: String?
    /// `nil` where the fault has no place, as with a file that cannot be opened.
    public let position: SourcePosition?
    /// The field it concerns, the same for XML, JSON and YAML: `/claims[2]/value`, counted from 1; empty for
    /// the file as a whole.
    public let path: String

    public init(
        _ subject: Subject, _ fault: Fault, at position: SourcePosition? = nil, path: String = "",
        file: String? = nil
    ) {
        self.subject = subject
        self.fault = fault
        self.position = position
        self.path = path
        self.file = file
    }

    /// Stable and short, for filters, tests and translations: `claim.unknown-metric`. A code never changes
    /// its meaning.
    public var code: String { subject.rawValue + "." + fault.name }

    public var severity: Severity { fault.severity }

    /// This finding with the name of the file it was found in.
    public func within(_ file: String) -> Finding {
        var copy = self
        copy.file = file
        return copy
    }
}

extension Finding {
    /// The most useful first: by severity, then as they stand in the file. A fault that is told at the same
    /// place as a graver or equal one with the same words is told once.
    public static func bestFirst(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        let distinct: [Finding] = findings.filter { seen.insert($0).inserted }
        let start = SourcePosition(line: 0, column: 0)
        let numbered = Array(distinct.enumerated())
        let ordered = numbered.sorted { a, b in
            let left = (a.element.severity, a.element.position ?? start, a.offset)
            let right = (b.element.severity, b.element.position ?? start, b.offset)
            return left < right
        }
        return ordered.map(\.element)
    }
}
