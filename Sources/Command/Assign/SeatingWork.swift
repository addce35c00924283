import ArgumentParser
import Assignment
import Intake
import Jury
import Phrases

/// What an edition says of who could judge what.
struct SeatingWork {
    private let loaded: LoadedEdition
    private let edition: Edition
    var request: PanelRequest
    /// Whether seats that stay are those that somebody sits in, and not those of a file.
    var isOfRecord = false

    /// - Parameter ballots: for each entry, instead of the category's own number.
    init(_ loaded: LoadedEdition, _ edition: Edition, ballots: Int?, load: Int?) {
        (self.loaded, self.edition) = (loaded, edition)
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

    /// Reads seats that stay, and says what is wrong with the file.
    mutating func keep(_ path: String) throws(Refusal) -> [Finding] {
        let bytes: [UInt8]
        do {
            bytes = try Files.read(path, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
        let (seats, findings) = SeatReader.read(
            csv: bytes, entries: Set(request.sections.flatMap(\.entries).map(\.id)),
            jurors: request.sections.reduce(into: []) { $0.formUnion($1.jurors) })
        request.kept = seats
        return findings.map { $0.within(path) }
    }

    func seats(_ options: Seating.Options) throws -> EditionSeats {
        let seating: PanelSeating
        do {
            seating = try self.seating(options)
        } catch {
            let sentence = SeatPhrases.refusal(error, load: request.load, why: why)
            Output.error("palmares: \(sentence.visible)\n")
            throw ExitCode(1)
        }
        return EditionSeats(
            edition: edition, contests: loaded.contests, needed: request.sections.map(\.ballots),
            seating: seating, options: options)
    }

    private func seating(_ options: Seating.Options) throws(SeatingRefusal) -> PanelSeating {
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

    /// Of a kept seat that is barred.
    private func why(_ seat: SeatingRefusal.BarredSeat) -> String {
        SeatPhrases.barred(seat, loaded.conflicts.deciding(seat.juror, seat.entry))
    }
}

/// The seats of an edition, with what is needed to tell them.
struct EditionSeats {
    let edition: Edition
    let contests: [LoadedEdition.Contest]
    /// By contest: ballots for each entry.
    let needed: [Int]
    let seating: PanelSeating
    let options: Seating.Options
}
