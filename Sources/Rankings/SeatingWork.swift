public import Assignment
public import Intake
public import Jury

/// What an edition says of who could judge what.
public struct SeatingWork: Sendable {
    /// As the edition has it; narrowed by whoever knows more.
    public var request: PanelRequest
    /// Whether seats that stay are those that somebody sits in, and not those of a file.
    public var isOfRecord = false

    /// - Parameters:
    ///   - ballots: for each entry, instead of the category's own number.
    ///   - load: the most ballots of a juror whose list does not say; `nil` for as few as will do.
    public init(_ loaded: LoadedEdition, ballots: Int?, load: Int?) {
        request = PanelRequest(
            loaded.contests.map { contest in
                PanelSection(
                    entries: contest.entries.map { .init($0.id, Self.traits(of: $0, loaded.roster)) },
                    jurors: Set(contest.panel?.jurors ?? []), ballots: ballots ?? contest.category.ballotsMin)
            })
        request.load = load
        request.jurors = loaded.roster.jurors
        request.loads = loaded.roster.loads
        for conflict in loaded.conflicts.all {
            let treatment = loaded.conflicts.treatment(of: conflict.juror, before: conflict.entry)
            if let treatment, treatment != .show {
                request.bars[Pairing(conflict.entry, conflict.juror)] = .conflict
            }
        }
        for (pair, treatment) in loaded.stated where treatment != .show { request.bars[pair] = .conflict }
        let recused = loaded.sheet.recusals.keys.map { seat in
            Pairing(loaded.sheet.entry(ofSeat: seat), loaded.sheet.juror(ofSeat: seat))
        }
        for pair in loaded.recusals.union(recused) where request.bars[pair] == nil {
            request.bars[pair] = .recusal
        }
    }

    /// What the list says; an entry that it gives no language is read in the one that it is written in.
    private static func traits(of entry: Entry, _ roster: Roster) -> Traits {
        var traits = roster.entries[entry.id] ?? Traits()
        if traits.languages.isEmpty, let language = entry.language {
            traits.languages = [Language(language.primary)]
        }
        return traits
    }

    /// Whether the lists name languages of both, and none is in common.
    public func isForeign(_ seat: Pairing) -> Bool {
        let entry = request.sections.lazy.flatMap(\.entries).first { $0.id == seat.entry }
        guard let entry, let juror = request.jurors[seat.juror] else { return false }
        return entry.traits.isForeign(to: juror)
    }

    /// The seats, or why there are none.
    public func seating(_ options: Seating.Options) throws(SeatingRefusal) -> PanelSeating {
        do throws(SeatingRefusal) {
            return try PanelSeating(request, options)
        } catch {
            guard isOfRecord, case .keptSeatsBarred(let barred) = error else { throw error }
            // Who sits there and should not, as for want of a language, is nobody to plan with.
            var request = request
            request.kept.subtract(barred.map { Pairing($0.entry, $0.juror) })
            return try PanelSeating(request, options)
        }
    }
}
