/// Something that a person does in an edition and that the journal keeps, one line each.
///
/// An act is asked for, looked at and taken in one go: `check` refuses it or lets it pass, `apply`
/// changes the
/// proceedings. A line of the journal is applied again for ever, so neither `kind` nor what `code` writes nor
/// what `apply` makes of it ever changes; what a later version wants otherwise is another kind. What follows
/// from an act (who is missing, what counts) is computed from the proceedings and is in no line.
///
/// To add one: a file beside this one with `kind`, fields, `code`, `check` and `apply`; its type in
/// `Acts.all`; a row in Documentation/formats/acts.md; a verb in `Command/Acts`.
public protocol Act: Hashable, Sendable {
    /// What lines call it, `[a-z0-9-]{1,64}`.
    static var kind: String { get }
    /// Whether it takes effect only when a second person confirms it, as things stand.
    func needsSecond(in proceedings: borrowing Proceedings) -> Bool
    /// The entries that it decides about: who is in conflict before one neither does nor confirms it.
    var decidesAbout: [Identifier<Entry>] { get }
    /// Whether a list that is published after it may be another than before it.
    func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool
    /// Refuses what must not be done by this person at this time.
    ///
    /// - Parameter now: by the server's clock, milliseconds since 1970 in UTC.
    func check(
        _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
    ) throws(Refusal)
    /// - Parameter seq: of the line that keeps it.
    func apply(to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int)
    /// Empty, to be read into.
    init()
    /// Writes the fields, or reads them, in the order that all lines have.
    mutating func code(with coder: inout some ActCoder)
}

extension Act {
    public func needsSecond(in proceedings: borrowing Proceedings) -> Bool { false }

    public var decidesAbout: [Identifier<Entry>] { [] }

    public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { true }
}

/// All acts, by kind.
public enum Acts {
    public static let all: [any Act.Type] = [
        Begin.self, Appoint.self, Define.self, SetRubric.self, SetCategory.self, Enter.self,
        Call.self, HandIn.self, NameClient.self, Vouch.self, AddFollowUp.self, Calibrate.self, Plan.self,
        Seat.self, Unseat.self, StateConflict.self,
        Dismiss.self, Open.self,
        Pause.self, Close.self,
        Reopen.self, SetDeadline.self, AllowLate.self, Shortlist.self, Mark.self, Transcribe.self, Seal.self,
        Unseal.self,
        Recuse.self, Readmit.self, Withdraw.self, Disqualify.self, Reinstate.self, Move.self, Strike.self,
        Decide.self, Ask.self, Answer.self, Request.self, Reply.self, Share.self, DrawAudit.self, Uphold.self,
        Present.self, Discuss.self, Vote.self, Award.self, Place.self, Deduct.self, Publish.self,
        SendLetter.self, Countersign.self, Retract.self, Propose.self, Confirm.self, Erase.self,
        Restore.self,
    ]

    public static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })
}

/// Somebody who acts: a juror, a chair, an organiser, an agency, the program itself.
public enum Person {}

/// Where the bytes of a file are kept: the file's SHA-256 in hexadecimal digits.
public enum StoredFile {}

/// A text that somebody wrote. It lies beside the journal, where it can be erased; a line has its salted
/// digest.
public enum WrittenText {}
