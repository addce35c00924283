import Jury

/// Draws an edition in which much is done once rather than little often.
struct GoldenDraw {
    /// As many as it takes for what was found.
    var steps: [Step] { Array(taken.prefix(enough)) }
    /// How many ballots counted then.
    private(set) var counting = 0
    /// The kinds that were wanted and took effect.
    private(set) var found: Set<String> = []
    private let wanted: Set<String>
    private var taken: [Step] = []
    private var enough = 0
    /// Each kind with the names of its members, as far as it was done.
    private var shapes: Set<String> = []
    private var draw: VerbDraw
    private var edition = NaiveEdition()
    private var now = 1_000

    init(seed: UInt64, wanted: [String], lines: Int) {
        self.wanted = Set(wanted)
        draw = VerbDraw(random: SplitMix64(seed: seed))
        for step in draw.opening() { _ = take(step) }
        while taken.count < lines, found != self.wanted { advance() }
    }

    /// Of many steps the first that nobody did yet, else the first that is taken.
    private mutating func advance() {
        now += draw.chance(20) ? draw.below(30) : 0
        let drawn = (0..<100).map { _ in draw.step(in: edition, line: taken.count, now: now) }
        let new = drawn.filter { !shapes.contains(shape($0)) }
        _ = (new + drawn).contains { take($0) }
    }

    private mutating func take(_ drawn: Step) -> Bool {
        var step = drawn
        step.line = taken.count
        let (shape, confirmed) = (shape(step), confirmed(step))
        guard edition.take(step) == nil else { return false }
        taken.append(step)
        shapes.insert(shape)
        let new = wanted.intersection([step.verb.kind, confirmed?.kind ?? ""]).subtracting(found)
        if !new.isEmpty {
            enough = taken.count
            counting = edition.ballots.keys.count { edition.counts($0) }
        }
        found.formUnion(new)
        return true
    }

    private func shape(_ step: Step) -> String {
        let asked = confirmed(step) ?? step.verb.asked
        let names = (asked ?? step.verb).members.map(\.name).joined(separator: " ")
        return "\(step.verb.kind) \(asked?.kind ?? "") \(names)"
    }

    private func confirmed(_ step: Step) -> Verb? {
        step.verb.number("proposal").flatMap { edition.proposals[$0]?.verb }
    }
}
