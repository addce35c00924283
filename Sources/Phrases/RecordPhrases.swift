public import Records

/// Sentences about journals and what people keep of them. Lines count from 1, as editors count them.
public enum RecordPhrases {
    public static func sentence(_ fault: JournalFault) -> String {
        switch fault {
        case .badLine(let seq, .tooLong(let limit)): "Line \(seq + 1) is longer than \(limit) bytes."
        case .badLine(let seq, .malformed(let byte)):
            "Line \(seq + 1) is not a journal's line: byte \(byte + 1) of it is not as it was written."
        case .wrongNumber(let seq, let found):
            "Line \(seq + 1) has the number \(found) where \(seq) is due: lines are gone, doubled or moved."
        case .changed(let seq): "Line \(seq + 1) is not the one after which the next was written."
        case .otherJournal: "Line 1 is not the beginning of the journal that the key names."
        case .timeRunsBack(let seq): "Line \(seq + 1) is older than the line before it."
        case .actTwice(let seq, let first): "Line \(seq + 1) holds the act of line \(first + 1) again."
        case .tooManyLines(let limit): "There are more than \(limit) lines."
        case .cutInside(let seq): "Line \(seq + 1) does not end: the file was cut inside it."
        case .missing(let from, let size):
            "From line \(from + 1) on lines are missing: \(size) were signed, and \(from) are there."
        case .rewritten(let from, let size):
            "The first \(size) lines are not those that were signed: from line \(from + 1) on one or more of "
                + "them were written anew."
        case .forked(let size): "Two different journals of \(size) lines were signed: the record was forked."
        case .otherTime(let seq): "A receipt gives line \(seq + 1) another time than it has."
        case .badCheckpoint(_, let fault): "The checkpoint cannot be believed: \(reason(fault))."
        case .badReceipt(_, let fault): "The receipt cannot be believed: \(reason(fault))."
        case .badContinuation(_, let fault): "The continuation cannot be believed: \(reason(fault))."
        }
    }

    private static func reason(_ fault: SignedCheckpoint.Fault) -> String {
        switch fault {
        case .note(.tooLong(let limit)): "it is longer than \(limit) bytes"
        case .note(.notUTF8): "it is not UTF-8 text"
        case .note(.controlCharacter): "it holds a control character"
        case .note(.noSignatures): "it has no signatures"
        case .note(.malformedSignature(let line)): "its signature \(line) is not written like one"
        case .note(.tooManySignatures(let limit)): "it has more than \(limit) signatures"
        case .checkpoint(.malformed): "its text is not a checkpoint's"
        case .checkpoint(.badSize): "its number of lines is not written like one"
        case .checkpoint(.badRoot): "its root is not written like one"
        case .unsigned: "the key has not signed it"
        case .forged: "its signature is not the key's"
        case .otherOrigin(let origin): "it speaks of another journal, \(origin)"
        }
    }

    private static func reason(_ fault: Receipt.Fault) -> String {
        switch fault {
        case .notJSON: "it is not JSON"
        case .otherForm: "it is not written as receipts are"
        case .badKey: "its key is not written like one"
        case .otherKey(let key): "it names another key, \(key.text)"
        case .checkpoint(let fault): reason(fault)
        case .doesNotFit: "its number or its time is not the one that was signed"
        case .notIncluded: "its proof does not lead to the root that was signed"
        }
    }

    private static func reason(_ fault: Continuation.Fault) -> String {
        switch fault {
        case .notJSON: "it is not JSON"
        case .otherForm: "it is not written as continuations are"
        case .badKey: "its key is not written like one"
        case .otherKey(let key): "it names another key, \(key.text)"
        case .checkpoint(let fault): reason(fault)
        case .notContinued: "its proof does not show that the later journal begins with the earlier one"
        }
    }

    // MARK: What `palmares verify` says

    public static func journal(lines: Int, root: Digest) -> String {
        "\(lines) \(lines == 1 ? "line" : "lines"), root \(root)"
    }

    public static func checkpoint(_ checkpoint: SignedCheckpoint) -> String {
        "a checkpoint of " + journal(lines: checkpoint.checkpoint.size, root: checkpoint.checkpoint.root)
    }

    /// The time is the one of the receipt, in UTC, as it is printed.
    public static func receipt(_ receipt: Receipt, time: String) -> String {
        "line \(receipt.acknowledgement.seq + 1) is in the record since \(time)"
    }

    public static func continuation(_ continuation: Continuation) -> String {
        let (old, new) = (continuation.old.checkpoint.size, continuation.new.checkpoint.size)
        return "the journal of \(new) lines begins with that of \(old)"
    }

    public static let sound = "Nothing is wrong."

    public static func signed(by key: NoteKey) -> String { "Signed by \(key.text)" }

    /// Where nobody said which key to expect.
    public static let unknownKey =
        "The key is the one that the file itself names: compare it with the one that the award published."

    /// A journal alone.
    public static let unheld =
        "No checkpoint or receipt was given: lines cut from the end, or a journal written anew, would not show."

    /// Checkpoints of several sizes, and nothing that joins them.
    public static let unjoined =
        "The checkpoints are signed, and nothing here shows that one journal continues the other: give the "
        + "journal or a continuation."

    public static let noKey =
        "verify needs the journal's key, such as --key award.example/2026+hash+key, or a receipt that names it"

    public static func twoJournals(_ first: String, _ second: String) -> String {
        "\(first) and \(second) are both journals: verify looks at one at a time"
    }
}
