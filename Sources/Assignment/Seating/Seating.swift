internal import Jury

/// Who judges what: every entry has its ballots, every juror's load is within her bounds.
public struct Seating: Hashable, Sendable {
    public struct Options: Hashable, Sendable {
        /// Decides between equal seatings, and draws what is drawn. The same seed gives the same seating on
        /// every machine.
        public var seed: UInt64
        /// Of each entry's ballots so many go to jurors drawn by lot, so that jurors who know the same do not
        /// sit among themselves.
        public var randomSeats: Int
        /// So many entries of each group are judged by every juror whom nothing bars. They are a
        /// common measure.
        public var calibration: Int
        /// Whether the worst entry's total is raised as far as it goes, before the total of all.
        public var raisesFloor: Bool

        public init(seed: UInt64 = 1, randomSeats: Int = 0, calibration: Int = 0, raisesFloor: Bool = false) {
            precondition(randomSeats >= 0 && calibration >= 0, "there cannot be less than none")
            (self.seed, self.randomSeats) = (seed, randomSeats)
            (self.calibration, self.raisesFloor) = (calibration, raisesFloor)
        }
    }

    public enum Origin: String, Hashable, Sendable, CaseIterable {
        /// It existed before.
        case kept
        /// The entry is judged by all.
        case calibration
        /// Drawn by lot.
        case lot
        /// Chosen for the greatest total.
        case best
        /// Moved there to link parts of the panel.
        case link
    }

    /// By entry, then by juror.
    public let seats: [Seat]
    /// By seat.
    public let origins: [Origin]
    /// The greatest total affinity with the same needs, loads, bars and kept seats: of nothing drawn by lot,
    /// of no raised floor and no links.
    public let bound: Int
    /// By juror, what proves the bound: how much more one ballot more of hers would bring, where she has all
    /// she may; below 0, what one less would bring, where she has the least she must; else 0.
    public let prices: [Int]
    /// Where it was asked for.
    public let floor: Floor?
    /// What linking the panel's parts took off the total.
    public let linkLoss: Int

    public init(_ problem: SeatingProblem, _ options: Options = Options()) throws(SeatingRefusal) {
        let barred = problem.kept.sorted().compactMap { seat in
            problem[bar: seat].map { bar in
                SeatingRefusal.BarredSeat(
                    entry: problem.entries[seat.entry].id, juror: problem.jurors[seat.juror].id, bar: bar)
            }
        }
        if !barred.isEmpty { throw .keptSeatsBarred(barred) }
        var generator = SplitMix64(seed: options.seed)
        var task = SeatTask(problem)
        var drawing = SeatDrawing(problem)
        drawing.calibrate(options.calibration, &task, &generator)
        let shortages = task.shortages(in: problem)
        if !shortages.isEmpty { throw .entriesShort(shortages) }
        do throws(SeatTask.Impasse) {
            let best = try task.solve(seed: generator.next())
            bound = problem.total(problem.kept) + problem.total(best.seats)
            prices = best.prices.dropLast().map { [pool = best.prices[task.jurorCount]] in $0 - pool }
            var answer = best
            if options.randomSeats > 0 {
                try drawing.draw(options.randomSeats, &task, &generator)
                answer = try task.solve(seed: generator.next(), prices: best.prices)
            }
            if options.raisesFloor {
                let search = FloorSearch(task, settled: drawing.totals, seed: generator.next())
                (answer, floor) = search.raise(answer)
            } else {
                floor = nil
            }
            var links = PanelLinks(task, settled: drawing, answer)
            linkLoss = links.link(floor: floor?.reached)
            drawing.add(links.seats, as: .best)
            drawing.add(links.links, as: .link)
        } catch {
            throw task.refusal(error, in: problem)
        }
        seats = drawing.origins.keys.sorted()
        origins = seats.map { [drawing] in drawing.origins[$0] ?? .best }
    }
}
