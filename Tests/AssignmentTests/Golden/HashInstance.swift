import Assignment
import Foundation
import Jury
import Testing

/// An instance whose affinities and conflicts are hashes of its positions, so that every program makes the
/// same.
struct HashInstance: Sendable, CustomTestStringConvertible {
    let name: String
    let entries, jurors, ballots, load: Int
    let golden: [String: Int]

    var testDescription: String { name }

    private static func hash(_ number: Int) -> UInt64 {
        var generator = SplitMix64(seed: UInt64(number))
        return generator.next()
    }

    var problem: SeatingProblem {
        let jurors = jurors
        let ofEntries = (0..<entries).map { entry in
            Set([1_000_000 + entry, 2_000_000 + entry].map { Self.hash($0) % 12 })
        }
        let ofJurors = (0..<jurors).map { juror in
            Set((0..<3).map { Self.hash(3_000_000 + 3 * juror + $0) % 12 })
        }
        var problem = SeatingProblem(entries: entries, jurors: jurors, ballots: ballots, loads: 0...load) {
            300 * ofEntries[$0].intersection(ofJurors[$1]).count
                + Int(Self.hash(1_000_000_000 + $0 * jurors + $1) % 401)
        }
        for entry in 0..<entries {
            for juror in 0..<jurors where Self.hash(2_000_000_000 + entry * jurors + juror) % 50 == 0 {
                problem[bar: Seat(entry: entry, juror: juror)] = .conflict
            }
        }
        return problem
    }

    /// Those of the shared file, smallest first; none where it is absent.
    static let all: [HashInstance] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["PALMARES_SHARED"].map { URL(filePath: $0) }
        let file = (named ?? root.appending(path: "../shared"))
            .appending(path: "ranking/golden/assignment_open.json")
        guard let data = try? Data(contentsOf: file.standardized),
            let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let instances = json["instances"] as? [String: [String: Any]]
        else { return [] }
        return instances.map { name, values in
            let golden = values.compactMapValues { ($0 as? NSNumber)?.intValue }
            return HashInstance(
                name: name, entries: golden["entries"] ?? 0, jurors: golden["jurors"] ?? 0,
                ballots: golden["R"] ?? 0, load: golden["L"] ?? 0, golden: golden)
        }.sorted { ($0.entries, $0.name) < ($1.entries, $1.name) }
    }()
}
