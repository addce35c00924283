/// How far an entry is, as its agency may know: what all agencies of its category know at the same time.
/// Whether it is on a shortlist, how many ballots are in and what they say changes nothing of it.
public enum EntryStage: String, Hashable, Sendable, CaseIterable {
    /// Another version can still be handed in.
    case handedIn = "handed-in"
    /// Nothing more is taken; the judging has not begun.
    case accepted
    case judging
    /// There is a list that everybody may see.
    case published
    /// Withdrawn or disqualified.
    case out
}

extension Proceedings {
    /// `nil` where there is no such entry.
    ///
    /// - Parameter now: by the server's clock, milliseconds since 1970 in UTC.
    public func stage(of entry: Identifier<Entry>, at now: Int) -> EntryStage? {
        guard let contestant = entries[entry] else { return nil }
        if contestant.candidacy != .competing { return .out }
        if publications.values.contains(where: { $0.isPublic(at: now) }) { return .published }
        if wasJudged(contestant.category) { return .judging }
        return call.map { now < $0.end } ?? false ? .handedIn : .accepted
    }

    /// The letter on an entry that its agency may read; `nil` before there is a list that everybody may see.
    public func letter(on entry: Identifier<Entry>, at now: Int) -> Identifier<StoredFile>? {
        let isTold = publications.values.contains { $0.isPublic(at: now) }
        return isTold ? letters[entry] : nil
    }
}
