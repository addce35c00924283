internal import Scoring

/// Joins the parts of a panel, so that all jurors can be compared: one of the cheapest moves of a seat from
/// one part to another, or exchanges of two, that leaves fewer parts, and so on. Each step is the cheapest of
/// those looked at; all of them together need not be.
struct PanelLinks {
    /// So many of the cheapest steps are tried for each link.
    private static let triesMax = 200

    private let task: SeatTask
    /// By entry: jurors who stay, and those who may move.
    private var settled: [[Int]]
    private var movable: [[Int]]
    /// By entry.
    private var totals: [Int]
    /// By juror, of the seats that may move.
    private var loads: [Int]
    private(set) var links: Set<Seat> = []

    private struct Move {
        let seat: Seat
        let to: Int
        let loss: Int
    }

    init(_ task: SeatTask, settled drawing: SeatDrawing, _ answer: SeatTask.Answer) {
        self.task = task
        settled = Array(repeating: [], count: task.entryCount)
        for seat in drawing.origins.keys { settled[seat.entry].append(seat.juror) }
        movable = answer.jurors
        totals = drawing.totals
        loads = Array(repeating: 0, count: task.jurorCount)
        for seat in answer.seats {
            totals[seat.entry] += task.offer(seat) ?? 0
            loads[seat.juror] += 1
        }
    }

    /// The seats that may move and have not.
    var seats: [Seat] {
        SeatTask.Answer(jurors: movable, prices: []).seats.filter { !links.contains($0) }
    }

    /// - Parameter floor: no entry's total may fall below.
    /// - Returns: what it costs. Parts that nothing can link stay apart.
    mutating func link(floor: Int?) -> Int {
        var loss = 0
        var parts = parts()
        while parts.count > 1, let step = nextStep(parts, floor) {
            for move in step {
                loss += move.loss
                totals[move.seat.entry] -= move.loss
                loads[move.seat.juror] -= 1
                loads[move.to] += 1
                links.remove(move.seat)
                links.insert(Seat(entry: move.seat.entry, juror: move.to))
            }
            parts = self.parts()
        }
        return loss
    }

    /// The cheapest step that leaves fewer parts, already made.
    private mutating func nextStep(_ parts: PanelParts, _ floor: Int?) -> [Move]? {
        for step in steps(parts, floor).prefix(Self.triesMax) {
            for move in step { put(move.to, insteadOf: move.seat.juror, move.seat.entry) }
            if self.parts().count < parts.count { return step }
            for move in step { put(move.seat.juror, insteadOf: move.to, move.seat.entry) }
        }
        return nil
    }

    private mutating func put(_ juror: Int, insteadOf other: Int, _ entry: Int) {
        if let place = movable[entry].firstIndex(of: other) { movable[entry][place] = juror }
    }

    private func parts() -> PanelParts {
        PanelParts(
            jurors: task.jurorCount, panels: zip(settled, movable).lazy.map { $0 + $1 })
    }

    /// Cheapest first.
    private func steps(_ parts: PanelParts, _ floor: Int?) -> [[Move]] {
        let count = task.jurorCount
        let least = leastMoves(parts, floor)
        var steps: [[Move]] = []
        for from in 0..<count {
            for to in 0..<count {
                guard let move = least[from * count + to] else { continue }
                if loads[from] > task.low[from], loads[to] < task.high[to] { steps.append([move]) }
                if from < to, let back = least[to * count + from] { steps.append([move, back]) }
            }
        }
        func cost(_ step: [Move]) -> Int { step.reduce(0) { $0 + $1.loss } }
        return steps.enumerated().sorted { (cost($0.element), $0.offset) < (cost($1.element), $1.offset) }
            .map(\.element)
    }

    /// From juror to juror of another part: the cheapest seat to move.
    private func leastMoves(_ parts: PanelParts, _ floor: Int?) -> [Move?] {
        let count = task.jurorCount
        var least = [Move?](repeating: nil, count: count * count)
        for entry in 0..<task.entryCount where !movable[entry].isEmpty {
            for to in task.openJurors(of: entry) {
                let gain = task.offer(Seat(entry: entry, juror: to)) ?? 0
                for from in movable[entry] where parts.numbers[from] != parts.numbers[to] {
                    let seat = Seat(entry: entry, juror: from)
                    let loss = (task.offer(seat) ?? 0) - gain
                    if let floor, totals[entry] - loss < floor { continue }
                    if let found = least[from * count + to], found.loss <= loss { continue }
                    least[from * count + to] = Move(seat: seat, to: to, loss: loss)
                }
            }
        }
        return least
    }
}
