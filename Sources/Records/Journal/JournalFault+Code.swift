extension JournalFault {
    /// Stable and short, for filters and for other verifiers. Documentation/formats/journal.md lists them
    /// all.
    public var code: String {
        switch self {
        case .badLine: "bad-line"
        case .wrongNumber: "wrong-number"
        case .changed: "changed-line"
        case .otherJournal: "other-journal"
        case .timeRunsBack: "time-runs-back"
        case .actTwice: "act-twice"
        case .tooManyLines: "too-many-lines"
        case .cutInside: "cut-inside"
        case .missing: "missing-lines"
        case .rewritten: "rewritten-lines"
        case .forked: "forked"
        case .badCheckpoint: "bad-checkpoint"
        case .otherTime: "other-time"
        case .badReceipt: "bad-receipt"
        case .badContinuation: "bad-continuation"
        }
    }

    /// The sequence number of the line at fault, or of the first one; `nil` where it is not a line's fault.
    public var seq: Int? {
        switch self {
        case .badLine(let seq, _), .wrongNumber(let seq, _), .changed(let seq), .timeRunsBack(let seq),
            .actTwice(let seq, _), .cutInside(let seq), .otherTime(let seq), .missing(let seq, _),
            .rewritten(let seq, _):
            seq
        case .otherJournal: 0
        case .tooManyLines(let limit): limit
        case .forked, .badCheckpoint, .badReceipt, .badContinuation: nil
        }
    }
}
