/// What keeps somebody from the ranking of a category.
public enum RankingBar: Hashable, Sendable {
    /// Chairs and second signers see rankings, and who holds a role beside it that sees no marks does not.
    case role
    /// No round ranks the category.
    case noRound
    /// The round that ranks it is not closed.
    case stillOpen
    /// Her own ballots come before those of others.
    case ownBallots(missing: Int)
}

extension Proceedings.Sight {
    /// Why she does not see how a category stands; `nil` where she does.
    ///
    /// The stricter of her roles decides. Who also marks gives her own ballots first; who did not, and cannot
    /// any more, steps back from what is left.
    public func bar(toRankingOf category: Identifier<Category>) -> RankingBar? {
        if !isOne(of: .chair, .signer) || isOne(of: .organiser, .agency, .client) { return .role }
        guard let id = proceedings.decidingRound(of: category), let round = proceedings.rounds[id] else {
            return .noRound
        }
        guard round.phase(at: now) == .closed else { return .stillOpen }
        let missing = round.ballots.table(of: person.juror).count { entry, ballot in
            proceedings.entries[entry]?.category == category && !ballot.isGiven(in: .closed)
                && proceedings.isOwed(Pairing(entry, person.juror))
        }
        return missing == 0 ? nil : .ownBallots(missing: missing)
    }

    /// Whether she hears what the jury said of an entry and how it voted.
    public func seesDiscussion(of entry: Identifier<Entry>) -> Bool {
        guard sees(entry), let contestant = proceedings.entries[entry] else { return false }
        return bar(toRankingOf: contestant.category) == nil
    }

    /// The entries of a category that she may not see, and that no ranking of hers may hang on.
    public func hidden(in category: Identifier<Category>) -> Set<Identifier<Entry>> {
        Set(proceedings.entries.filter { $0.value.category == category && !sees($0.key) }.keys)
    }
}
