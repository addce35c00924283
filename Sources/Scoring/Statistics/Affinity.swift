internal import Jury

/// Whether jurors mark those they are close to in one kind, such as country, higher than others do.
public struct Affinity: Hashable, Sendable {
    /// A word, such as `country`.
    public let kind: String
    /// `nil` where closeness cannot be told from entry and juror: nobody is close, or everybody.
    public let bias: AffinityBias?
    /// Of how many jurors and entries of the table it is known where they belong.
    public let jurorsKnown, entriesKnown: Int

    /// Fewer jurors with close ballots would not be a practice but persons.
    public static let jurorsMin = 3

    /// Whether it may be told in words.
    public var isTold: Bool {
        guard let bias, bias.standardError != nil else { return false }
        return bias.jurors.count >= Self.jurorsMin
    }

    init(_ kind: String, _ affiliations: Affiliations, _ table: MarkTable) {
        self.kind = kind
        jurorsKnown = table.jurors.count { affiliations.isKnown(kind, of: $0) }
        entriesKnown = table.entries.count { affiliations.isKnown(kind, of: $0) }
        let isClose = (0..<table.ballotCount).map { ballot in
            affiliations.areClose(
                table.jurors[Int(table.ballotJurors[ballot])],
                table.entries[Int(table.ballotEntries[ballot])], in: kind)
        }
        bias = AffinityBias(table, isClose: isClose)
    }

    /// One for each kind that is known of some juror and some entry of the table.
    static func all(_ affiliations: Affiliations, _ table: MarkTable) -> [Affinity] {
        affiliations.kinds.map { Affinity($0, affiliations, table) }
            .filter { $0.jurorsKnown > 0 && $0.entriesKnown > 0 }
    }
}
