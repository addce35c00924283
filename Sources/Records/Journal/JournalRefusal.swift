public import Jury
public import Wire

/// Why a draft is not taken. Nothing has changed, and the journal goes on.
public enum JournalRefusal: Error, Hashable, Sendable {
    /// Other lines came since the caller looked.
    case headMoved(expected: Int, actual: Int)
    /// The act was taken before, with other contents, as this line.
    case actTaken(seq: Int)
    case badActor
    case badKind
    case badTime
    case badBody(LineForm.Fault)
    case lineTooLong(limitBytes: Int)
    case journalFull(limit: Int)
}

/// Why nothing more is written until the journal is opened anew, which verifies it.
public struct JournalStop: Error, Hashable, Sendable {
    /// So many lines were acknowledged, and are there.
    public let durable: Int
    /// These lines may be there or not: nobody was told that they are. After opening, send their acts again.
    public let inDoubt: Range<Int>
    /// In the words of the store or of the system.
    public let cause: String
}

/// What an append can come to, besides an acknowledgement.
public enum AppendFailure: Error, Hashable, Sendable {
    case refused(JournalRefusal)
    /// By the rules of what the journal is about.
    case declined(Refusal)
    case stopped(JournalStop)
}
