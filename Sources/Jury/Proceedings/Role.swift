/// What somebody is in an edition. One person may be several; where they disagree on what may be seen, the
/// stricter one wins.
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Sets up, invites, reminds, answers agencies. Sees no marks.
    case organiser
    /// Answers for the result.
    case chair
    /// Confirms what the chair must not do alone.
    case signer
    case juror
    /// Prepared entries.
    case agency
    /// Confirms what an agency says of its work.
    case client
}
