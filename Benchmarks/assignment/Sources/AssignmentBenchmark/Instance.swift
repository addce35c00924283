import Assignment
import Jury

/// An instance whose affinities and conflicts are hashes of its positions, the same as in `peer.py`.
///
/// Entries have two topics of twelve and jurors three. A topic in common is worth 300, and up to 400 come by
/// chance; one pair of fifty is in conflict.
struct Instance {
    let entries, jurors, ballots, load: Int
    var shape = Shape.topics

    enum Shape: String {
        case topics
        /// Hardly two affinities are equal.
        case wide
        /// Every juror is better than the one before, so that all entries want the same.
        case popular
        case equal
    }

    private static func hash(_ number: Int) -> UInt64 {
        var generator = SplitMix64(seed: UInt64(number))
        return generator.next()
    }

    var problem: SeatingProblem {
        let ofEntries: [UInt16] = (0..<entries).map { entry in
            [1_000_000 + entry, 2_000_000 + entry].reduce(0) { $0 | 1 << (Self.hash($1) % 12) }
        }
        let ofJurors: [UInt16] = (0..<jurors).map { juror in
            (0..<3).reduce(0) { $0 | 1 << (Self.hash(3_000_000 + 3 * juror + $1) % 12) }
        }
        var problem = SeatingProblem(
            entries: (0..<entries).map { .init(id: .init("entry-\($0)"), ballots: ballots) },
            jurors: (0..<jurors).map { .init(id: .init("juror-\($0)"), ballots: 0...load) }
        ) { entry, juror in
            let chance = Self.hash(1_000_000_000 + entry * jurors + juror)
            let topics = 300 * (ofEntries[entry] & ofJurors[juror]).nonzeroBitCount
            return switch shape {
            case .topics: topics + Int(chance % 401)
            case .wide: 10_000 * topics + Int(chance % 4_010_000)
            case .popular: 100 * juror + Int(chance % 1000)
            case .equal: 7
            }
        }
        for entry in 0..<entries {
            for juror in 0..<jurors where Self.hash(2_000_000_000 + entry * jurors + juror) % 50 == 0 {
                problem[bar: Seat(entry: entry, juror: juror)] = .conflict
            }
        }
        return problem
    }
}
