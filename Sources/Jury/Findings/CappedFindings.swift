/// Findings of one file, of which at most a number are told; one more says how many others there are.
public struct CappedFindings: Sendable {
    public private(set) var findings: [Finding] = []
    public private(set) var further = 0
    private let limit: Int

    public init(limit: Int = Limits.findings) {
        self.limit = limit
    }

    public var isEmpty: Bool { findings.isEmpty }

    /// Past the limit the finding is counted and not made.
    public mutating func add(_ finding: @autoclosure () -> Finding) {
        if findings.count < limit { findings.append(finding()) } else { further += 1 }
    }

    /// The findings in the order in which they were added, and how many were not told, if any.
    public var told: [Finding] {
        guard further > 0 else { return findings }
        return findings + [Finding(findings.last?.subject ?? .ballot, .furtherFindings(further))]
    }
}
