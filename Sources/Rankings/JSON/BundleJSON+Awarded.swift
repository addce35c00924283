internal import Intake
internal import Jury
internal import Scoring

/// Lists that name whoever won something and nobody else.
extension RankingWork {
    /// Places of entries with an award or a prize alone, with the numbers that they have among all.
    func keepingAwarded(_ notes: Bundle.Notes) -> RankingWork {
        let kept = awarded(notes)
        var work = self
        work.rankings = rankings.map { $0.keeping(kept) }
        return work
    }

    /// Entries that reached a level, or were given a prize by hand.
    fileprivate func awarded(_ notes: Bundle.Notes) -> Set<Identifier<Entry>> {
        let reached = rankings.flatMap(\.ranking.places).filter { $0.level != nil }.map(\.entry)
        return Set(reached + notes.prizes.compactMap(\.entry))
    }
}

extension Bundle.Notes {
    func keepingAwarded(_ work: RankingWork) -> Bundle.Notes {
        let kept = work.awarded(self)
        var notes = self
        notes.entrants = entrants.filter { kept.contains($0.key) }
        notes.interventions = interventions.filter { $0.entries.allSatisfy(kept.contains) }
        notes.showsUnawarded = false
        return notes
    }
}
