import Jury
import Scoring

/// What one may ask of a rule, as a check on one table of marks: by entry and juror, one criterion.
enum Axiom: String, CaseIterable, Sendable {
    /// Jurors by other names change nothing.
    case anonymity
    /// Entries by other names have the same ranks.
    case neutrality
    /// An entry that every juror placed above another stands above it.
    case unanimity
    /// A higher mark never costs an entry a place.
    case monotonicity
    /// Who wins against every other by majority is first, alone.
    case condorcet
    /// Whoever is first alone is not so when all jurors think the opposite.
    case reversal
    /// An entry just like another takes no win from a third and gives it none.
    case clones
    /// Two entries stay in their order when a third withdraws.
    case independence

    func holds(for rule: RankedRule, _ marks: [[Int?]]) -> Bool {
        let ranks = rule.ranks(DrawnTable.table(marks))
        if ranks.contains(nil) { return true }
        let first = ranks.compactMap(\.self).enumerated().filter { $0.element == 1 }.map(\.offset)
        switch self {
        case .anonymity: return rule.ranks(DrawnTable.table(marks.map { $0.reversed() })) == ranks
        case .neutrality:
            let turned = rule.ranks(DrawnTable.table(marks.reversed()))
            return turned.contains(nil) || turned == ranks.reversed()
        case .unanimity:
            return Self.pairs(marks.count).allSatisfy { a, b in
                !zip(marks[a], marks[b]).allSatisfy { Self.isAbove($0, $1) }
                    || Self.isAbove(ranks[b], ranks[a])
            }
        case .monotonicity: return Self.isMonotone(rule, marks, ranks)
        case .condorcet:
            return Pairwise(DrawnTable.table(marks)).condorcetWinner.map { first == [$0] } ?? true
        case .reversal:
            let opposite = rule.ranks(DrawnTable.table(marks.map { $0.map { $0.map { 5 - $0 } } }))
            return marks.count < 2 || first.count > 1 || opposite.count { $0 == 1 } > 1
                || opposite.firstIndex(of: 1) != first[0]
        case .clones: return Self.isFreeOfClones(rule, marks, first)
        case .independence:
            return marks.indices.allSatisfy { gone in
                var rest = marks
                rest.remove(at: gone)
                var kept = ranks
                kept.remove(at: gone)
                let fewer = rule.ranks(DrawnTable.table(rest))
                return Self.pairs(rest.count).allSatisfy { a, b in
                    fewer.contains(nil) || Self.isAbove(kept[b], kept[a]) == Self.isAbove(fewer[b], fewer[a])
                }
            }
        }
    }

    private static func isMonotone(_ rule: RankedRule, _ marks: [[Int?]], _ ranks: [Int?]) -> Bool {
        for entry in marks.indices {
            for juror in marks[entry].indices {
                for step in [1, 3] {
                    guard let mark = marks[entry][juror] else { continue }
                    var raised = marks
                    raised[entry][juror] = mark + step
                    if isAbove(rule.ranks(DrawnTable.table(raised))[entry], ranks[entry]) { return false }
                }
            }
        }
        return true
    }

    /// The clone stands beside the entry in each juror's order, above it for every other juror. Only for
    /// orders without ties.
    private static func isFreeOfClones(_ rule: RankedRule, _ marks: [[Int?]], _ first: [Int]) -> Bool {
        marks.indices.allSatisfy { entry in
            let wide = marks.map { $0.map { $0.map { 10 * $0 } } }
            let clone = wide[entry].enumerated().map { juror, mark in mark.map { $0 + (juror % 2 * 2 - 1) } }
            let ranks = rule.ranks(DrawnTable.table(wide + [clone]))
            if ranks.contains(nil) { return true }
            let winners = ranks.indices.filter { ranks[$0] == 1 }
            return Set(winners.map { $0 == marks.count ? entry : $0 }) == Set(first)
        }
    }

    private static func pairs(_ count: Int) -> [(Int, Int)] {
        (0..<count).flatMap { a in (0..<count).filter { $0 != a }.map { (a, $0) } }
    }

    private static func isAbove(_ a: Int?, _ b: Int?) -> Bool {
        guard let a, let b else { return false }
        return a > b
    }
}
