import Foundation
import Jury
import Testing

/// Drawn verbs, done in the program and in an edition that was written from the page alone. The million:
/// `PALMARES_VERBS=1000000`.
@Suite struct ModelTests {
    private static let seed = number("PALMARES_SEED") ?? 1
    private static let editions = ((number("PALMARES_VERBS") ?? 20_000) + verbs - 1) / verbs
    private static let verbs = 250

    @Test(arguments: 0..<8) func `the program does what the page says`(part: Int) throws {
        for edition in stride(from: part, to: Self.editions, by: 8) {
            let seed = UInt64(Self.seed) << 32 | UInt64(edition)
            guard let steps = Self.steps(seed: seed) else { continue }
            let shortest = Self.shortened(steps)
            let trace = shortest.map(\.description).joined(separator: "\n")
            Issue.record(
                "seed \(Self.seed), edition \(edition):\n\(trace)\n\(Self.fault(in: shortest) ?? "")")
            return
        }
    }

    @Test func `every act is drawn, taken and refused`() {
        var (taken, refused): (Set<String>, Set<String>) = ([], [])
        for seed in 0..<60 {
            var (draw, edition) = (VerbDraw(random: SplitMix64(seed: UInt64(seed))), NaiveEdition())
            var steps = draw.opening()
            for line in 0..<Self.verbs {
                if line >= steps.count {
                    steps.append(draw.step(in: edition, line: line, now: 1_000 + 4 * line))
                }
                let verb = steps[line].verb
                let kind = verb.asked.map { "propose \($0.kind)" } ?? verb.kind
                if edition.take(steps[line]) == nil { taken.insert(kind) } else { refused.insert(kind) }
            }
        }
        let second: Set = ["reinstate", "strike", "retract", "place", "deduct"]
        let kinds = Set(Acts.all.map { $0.kind }).subtracting(["propose"])
        #expect(kinds.subtracting(taken) == second)
        #expect(second.allSatisfy { taken.contains("propose \($0)") })
        #expect(kinds.subtracting(refused).isEmpty)
    }

    /// Draws an edition; the steps up to where the two differ, `nil` where they never do.
    private static func steps(seed: UInt64) -> [Step]? {
        var draw = VerbDraw(random: SplitMix64(seed: seed))
        var rehearsal = Rehearsal()
        var steps = draw.opening()
        var now = 1_000
        for line in 0..<verbs {
            if line >= steps.count {
                now += draw.chance(20) ? draw.below(30) : 0
                steps.append(draw.step(in: rehearsal.naive, line: line, now: now))
            }
            if rehearsal.take(steps[line], lookingAtAll: line % 16 == 0) != nil {
                return Array(steps.prefix(line + 1))
            }
        }
        return fault(in: steps, lookingAtAll: false) == nil ? nil : steps
    }

    /// How the two differ after these steps.
    private static func fault(in steps: [Step], lookingAtAll: Bool = true) -> String? {
        var rehearsal = Rehearsal()
        for (index, step) in steps.enumerated() {
            let isLast = index == steps.count - 1
            if let fault = rehearsal.take(step, lookingAtAll: lookingAtAll || isLast) { return fault }
        }
        return nil
    }

    /// Leaves out what is not needed for the two to differ: half of what is left, then a quarter, then one.
    private static func shortened(_ steps: [Step]) -> [Step] {
        var (steps, size) = (steps, steps.count / 2)
        while size > 0 {
            var start = 0
            while start < steps.count {
                let fewer = Array(steps.prefix(start) + steps.dropFirst(start + size))
                if fault(in: fewer) != nil { steps = fewer } else { start += size }
            }
            size /= 2
        }
        return steps
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
