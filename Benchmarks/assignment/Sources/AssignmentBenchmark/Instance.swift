import Assignment
import Jury

/// An instance whose affinities and conflicts are hashes of its positions, the same as in `peer.py`.
///
/// Entries have two topics of twelve and jurors three. A topic in common is worth 300, and up to 400 come by
/// chance; one pair of fifty is in conflict.
struct Instance {
    let entries, jurors, ballots, load: Int

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
        ) { [jurors] in
            300 * (ofEntries[$0] & ofJurors[$1]).nonzeroBitCount
                + Int(Self.hash(1_000_000_000 + $0 * jurors + $1) % 401)
        }
        for entry in 0..<entries {
            for juror in 0..<jurors where Self.hash(2_000_000_000 + entry * jurors + juror) % 50 == 0 {
                problem[bar: Seat(entry: entry, juror: juror)] = .conflict
            }
        }
        return problem
    }
}
