import Assignment
import Intake
import Jury
import Phrases

/// Seats for a terminal: category by category, entry by entry.
enum SeatsText {
    static func text(_ work: EditionSeats, _ style: Style) -> String {
        let seating = work.seating
        let seats = seating.seats
        var parts = [
            style.bold(work.edition.name.en.visible) + "\n"
                + RankingTable.wrapped(
                    SeatPhrases.heading(
                        seats: seating.seating.seats.count, entries: seating.problem.entries.count,
                        jurors: seating.problem.jurors.count, load: seating.load, seed: work.options.seed))
        ]
        for (number, contest) in work.contests.enumerated() {
            let heading = SeatPhrases.category(contest.category.name.en.visible, ballots: work.needed[number])
            var rows = [["Entry", "Juror", "Points", "Why"]]
            for entry in contest.entries.map(\.id) {
                for (place, seat) in (seats[entry] ?? []).enumerated() {
                    rows.append([
                        place == 0 ? entry.text.visible : "", seat.juror.text.visible,
                        String(seat.reason.affinity), SeatPhrases.reason(seat.reason),
                    ])
                }
            }
            parts.append(
                style.bold(heading) + "\n\n" + RankingTable.aligned(rows, left: [0, 1, 3], style) + "\n"
                    + RankingTable.wrapped(SeatPhrases.quality(seating.qualities[number])))
        }
        parts.append(loads(seating, style))
        parts.append(
            RankingTable.wrapped(SeatPhrases.total(seating.total, of: seating.seating.bound)))
        return parts.joined(separator: "\n")
    }

    private static func loads(_ seating: PanelSeating, _ style: Style) -> String {
        let hasPrices = seating.loads.contains { $0.price != 0 }
        var rows = [["Juror", "Ballots", "Allowed"] + (hasPrices ? ["One more is worth"] : [])]
        for load in seating.loads {
            let price = load.price == 0 ? "" : String(load.price)
            rows.append(
                [load.juror.text.visible, String(load.ballots), SeatPhrases.range(load.allowed)]
                    + (hasPrices ? [price] : []))
        }
        return RankingTable.aligned(rows, left: [0], style)
    }
}

/// One line for each seat; the first two columns are what `--keep` takes.
enum SeatsCSV {
    static func text(_ work: EditionSeats) -> String {
        let seats = work.seating.seats
        var rows = [["entry", "juror", "category", "origin", "points", "why"]]
        for contest in work.contests {
            for entry in contest.entries.map(\.id) {
                rows += (seats[entry] ?? []).map { seat in
                    [
                        entry.text, seat.juror.text, contest.category.id.text, seat.reason.origin.rawValue,
                        String(seat.reason.affinity), SeatPhrases.reason(seat.reason),
                    ]
                }
            }
        }
        return Spreadsheet.text(rows)
    }
}
