/// What is wrong with a journal that was written before, and where. Sequence numbers count from 0.
public enum JournalFault: Error, Hashable, Sendable {
    case badLine(seq: Int, Line.Fault)
    /// Another line's number stands where this one should: lines are gone, twice there or out of order.
    case wrongNumber(seq: Int, found: Int)
    /// The line is not the one after which the next was written.
    case changed(seq: Int)
    /// The first line belongs to a journal of another name.
    case otherJournal
    case timeRunsBack(seq: Int)
    /// One act stands in two lines.
    case actTwice(seq: Int, first: Int)
    case tooManyLines(limit: Int)
    /// The last line does not end: the file was cut inside it.
    case cutInside(seq: Int)
    /// Checkpoint, receipt or pin speak of more lines than there are: from this number on they are gone.
    case missing(from: Int, size: Int)
    /// The lines before `size` are not those of the checkpoint or the receipt, though they follow from one
    /// another: from `from` on they were written anew.
    case rewritten(from: Int, size: Int)
    /// Two checkpoints that the key signed do not fit together: the journal was forked.
    case forked(size: Int)
    case badCheckpoint(index: Int, SignedCheckpoint.Fault)
    /// The time in a checkpoint or a receipt is not the line's.
    case otherTime(seq: Int)
    case badReceipt(index: Int, Receipt.Fault)
    case badContinuation(index: Int, Continuation.Fault)
}
