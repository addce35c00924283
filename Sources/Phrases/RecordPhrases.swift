public import Jury
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
        case .otherJournal:
            "Line 1 is not the beginning of the journal that the key names: it is another one's, or was changed."
        case .timeRunsBack(let seq): "Line \(seq + 1) is older than the line before it."
        case .actTwice(let seq, let first): "Line \(seq + 1) holds the act of line \(first + 1) again."
        case .tooManyLines(let limit): "There are more than \(limit) lines."
        case .cutInside(let seq): "Line \(seq + 1) does not end: the file was cut inside it."
        case .missing(let from, let size):
            "From line \(from + 1) on lines are missing: \(size) were signed, and \(from) are there."
        case .rewritten(let from, let size):
            "The first \(size) lines are not those that were signed: from line \(from + 1) on one or more of "
                + "them were written anew."
        case .forked(let size):
            "Two different journals of \(size) lines were signed: the record was forked. Keep both files; together "
                + "they prove it."
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

    // MARK: Records that are at work

    public static func openQuestions(_ count: Int) -> String {
        count == 1
            ? "1 question of a juror waits for an answer."
            : "\(count) questions of jurors wait for an answer."
    }

    public static func taken(_ taken: Acknowledgement, _ verb: String, by actor: String) -> String {
        let time = Moment(milliseconds: taken.at).map { ", \($0)" } ?? ""
        return "Line \(taken.seq + 1): \(verb) by \(actor)\(time)"
    }

    /// - Parameter isSaidAnew: whether the lists say something else of people than before.
    public static func imported(_ acts: Int, _ proceedings: Proceedings, isSaidAnew: Bool) -> String {
        if acts == 0 {
            return isSaidAnew
                ? "What the lists say of people is new. The record has all else already."
                : "The record has all of it already."
        }
        let ballots = proceedings.rounds.values.reduce(0) { $0 + $1.ballots.ballots.count(where: \.hasMarks) }
        let marks = proceedings.rounds.values.reduce(0) { $0 + $1.markCount }
        return """
            \(acts) acts. The record has \(proceedings.entries.count) entries, \(ballots) ballots and \
            \(marks) marks.
            """
    }

    public static func enclosures(_ kept: Int, of wanted: Int) -> String {
        let missing = wanted - kept
        let known =
            kept == 1 ? "1 file beside the entries is kept" : "\(kept) files beside the entries are kept"
        return known
            + (missing > 0
                ? ", and \(missing) that they name \(missing == 1 ? "is" : "are") not there." : ".")
    }

    public static func notCounted(_ seat: Pairing, _ reason: Proceedings.NotCounted) -> String {
        let why =
            switch reason {
            case .recused: "stepped back"
            case .inConflict(let kind): "is in conflict (\(kind.rawValue))"
            case .struck(let line): "was struck out in line \(line + 1)"
            case .entryOut: "the entry is out"
            case .setAside: "a third juror was called, and the two others are closer to each other"
            }
        return "The ballot of \(seat.juror) on \(seat.entry) does not count: \(why)."
    }

    public static func call(_ call: Proceedings.ThirdJurorCall, gap: Thousandths) -> String {
        let names = call.jurors.map(\.text).joined(separator: " and ")
        let apart = call.apart.thousandths.map { "\($0) points" } ?? "more points than can be said"
        return "\(call.entry) needs a third juror: \(names) are \(apart) apart, and the gap is \(gap)."
    }

    /// - Parameter goesOn: `nil` where the chair has not said so.
    public static func screened(_ count: Proceedings.ScreeningCount, goesOn: Bool?) -> String {
        let end = goesOn.map { $0 ? "; goes on" : "; does not go on" } ?? ""
        return "\(count.yes) yes, \(count.maybe) maybe, \(count.no) no\(end)"
    }

    public static func unranked(_ category: Identifier<Category>) -> String {
        "\(category) has no round that ranks yet: a screening says who goes on, and gives no places."
    }

    /// What is lost by restoring a copy.
    public static func loss(_ loss: RecordLoss, _ copy: String) -> String {
        if loss.isOther {
            return """
                \(copy) is no older state of this record: its lines are not those that the pin of \
                \(loss.signed) lines speaks of. Look for the right copy.
                """
        }
        return """
            The pin speaks of \(loss.signed) lines, and \(copy) has \(loss.has): lines \(loss.has + 1) to \
            \(loss.signed) would be lost. Look for a later copy; --accept-loss restores this one and notes it.
            """
    }

    public static func sentence(_ complaint: RecordExamination.Complaint) -> String {
        switch complaint {
        case .opening(let fault): opening(fault, "The journal") + "."
        case .unreadable(let file, let cause): "\(file) cannot be read: \(cause)."
        case .fileGone(let name, let path):
            "A file is gone: \(path), \(name). Put it back from a backup."
        case .fileChanged(let name): "A file is not what was kept: \(name). Put it back from a backup."
        case .enclosureChanged(let file, let names):
            """
            A file beside an entry is not what was kept: \((names + [file.text]).joined(separator: ", ")). Put it \
            back from a backup, or import again with --enclosures.
            """
        case .textChanged(let id):
            "A text is not what was written: \(id). Put texts.sqlite back from a backup."
        case .open(let path): "Others may read \(path): take their rights away (chmod go= \(path))."
        case .stillKnown(let person):
            """
            The journal says that \(person) was erased, and people.sqlite still speaks of her: palmares \
            person \(person) --erase.
            """
        case .badKey: "The key cannot be read: put it back from a backup, or nothing more can be written."
        }
    }

    public static func sentence(_ fact: RecordExamination.Fact) -> String {
        switch fact {
        case .lines(let count, let root): "\(journal(lines: count, root: root)), as the pin says."
        case .texts(let count, let erased): "\(count) texts, \(erased) of them erased."
        case .files(let count): "\(count) files, each what it was."
        case .enclosures(let count, let missing):
            "\(count) files beside the entries"
                + (missing.isEmpty ? "." : "; named and not kept: \(missing.joined(separator: ", ")).")
        case .people(let count, let unnamed, let erased):
            "\(count) people, \(unnamed) of them without a name here, \(erased) erased."
        case .pinBeside:
            "The pin lies beside the lines; on another disk it would also hold whoever can change this one."
        }
    }

    public static func key(_ key: NoteKey) -> String {
        "Publish this key; it verifies the journal: \(key.text)"
    }

    /// Why a journal's rules do not take a line.
    public static func refusal(_ refusal: JournalRefusal) -> String {
        switch refusal {
        case .headMoved(let expected, let actual):
            "Others were faster: there are \(actual) lines, not \(expected). Look again, and repeat it."
        case .actTaken(let seq):
            "Another act was sent under this name before, in line \(seq + 1). A new act needs a new name."
        case .badActor, .badKind, .badBody: "This cannot be written as a line of the journal."
        case .badTime: "The server's clock is before 1970 or after 9999: set it."
        case .lineTooLong(let limit): "The act is longer than \(limit) bytes: do it in parts."
        case .journalFull(let limit): "The journal has \(limit) lines, and takes no more."
        }
    }

    public static func stop(_ stop: JournalStop) -> String {
        """
        The disk failed (\(stop.cause)). \(stop.durable) lines are kept for certain; what was sent after \
        them \
        may be there or not. Look at the disk, open the record again, and send it again.
        """
    }

    /// Why a record does not open.
    public static func opening(_ fault: Opening.Fault, _ path: String) -> String {
        switch fault {
        case .unreadable(let cause): "\(path) cannot be read: \(cause)"
        case .noPin:
            """
            \(path) has no pin, and without it nothing tells whether lines are missing: put the pin back, or \
            restore a backup
            """
        case .badPin: "the pin of \(path) is not one that its key signed: put it back, or restore a backup"
        case .notEmpty: "\(path) has a journal already"
        case .damaged(let faults):
            "\(path) is not what its pin says, and stays closed. "
                + faults.map(sentence).joined(separator: " ")
                + " Restore a backup; `palmares doctor` says more."
        case .unknownAct(let seq, let kind):
            "line \(seq + 1) of \(path) is a \"\(kind)\", which this version does not know: take a newer one"
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

    public static let unsound =
        "Fetch again what is wrong here. If it stays so, keep the files and ask the award: they are evidence."

    public static func isFolder(_ path: String) -> String {
        """
        \(path) is a folder: name the files in it, such as a journal that ends in .jsonl. A record is looked \
        at by `palmares doctor`
        """
    }

    public static func isEmpty(_ path: String) -> String {
        "\(path) is empty, and shows nothing: fetch it again"
    }

    public static func isBundle(_ path: String) -> String {
        "\(path) is a published result, and stands alone: verify it without other files"
    }

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
