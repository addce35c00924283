import Jury

/// The rubric's steps, tried in their order on entries with equal scores. A step that splits a group hands
/// each part that still holds several entries to the next; where the steps end, the rest share their place.
struct TieChain {
    private let steps: [Tiebreak]
    private(set) var broken: [Ranking.BrokenTie] = []

    init(_ steps: [Tiebreak]) {
        self.steps = steps
    }

    /// The groups that share a place, the best first; each in the order of `group`, which is that of
    /// identifiers.
    mutating func separate(_ group: [Int], _ tally: Tally) -> [[Int]] {
        separate(group, tally, steps[...])
    }

    private mutating func separate(_ group: [Int], _ tally: Tally, _ steps: ArraySlice<Tiebreak>) -> [[Int]] {
        guard group.count > 1, let step = steps.first else { return [group] }
        let parts = step.split(group, tally)
        if parts.count > 1 {
            let names = parts.map { part in part.map { tally.entries[$0] } }
            broken.append(Ranking.BrokenTie(step: step, groups: names))
        }
        var separated: [[Int]] = []
        for part in parts { separated += separate(part, tally, steps.dropFirst()) }
        return separated
    }
}

extension Tiebreak {
    /// The group in parts, the best first; in one part where this step makes no difference.
    fileprivate func split(_ group: [Int], _ tally: Tally) -> [[Int]] {
        switch self {
        case .results: ResultsTiebreak.split(group, tally)
        case .grade: GradeTiebreak.split(group, tally)
        case .tier: TierTiebreak.split(group, tally)
        case .jurors: JurorsTiebreak.split(group, tally)
        case .weights: WeightsTiebreak.split(group, tally)
        }
    }
}

extension [Int] {
    /// In parts of equal value, the highest first; inside a part the order stays.
    func parted<Value: Comparable>(by value: (Int) -> Value) -> [[Int]] {
        let valued = enumerated().map { (offset: $0.offset, entry: $0.element, value: value($0.element)) }
        let sorted = valued.sorted { a, b in
            a.value == b.value ? a.offset < b.offset : a.value > b.value
        }
        var parts: [[Int]] = []
        var last: Value?
        for item in sorted {
            if item.value == last {
                parts[parts.count - 1].append(item.entry)
            } else {
                parts.append([item.entry])
            }
            last = item.value
        }
        return parts
    }
}

extension Tally {
    /// Mean points on some criteria together. Entries with a score have marks on all of them.
    func points(of entry: Int, on criteria: [Int]) -> Fraction {
        var points = Fraction.zero
        for criterion in criteria {
            if let mean = sum(of: entry, on: criterion).mean { points = points + mean }
        }
        return points
    }
}
