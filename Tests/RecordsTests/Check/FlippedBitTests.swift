import Jury
import RecordsTestSupport
import Testing

@testable import Records

/// One bit changed at every byte of a journal of a thousand lines.
@Suite struct FlippedBitTests {
    private static let count = 1_000

    @Test func `a bit changed at any byte is found, and so is its line`() async throws {
        let signer = try #require(Sample.signer())
        let lines = Sample.lines(Self.count)
        var check = JournalCheck(origin: Sample.origin)
        var checks: [JournalCheck] = []
        for line in lines {
            checks.append(check)
            line.withUnsafeBufferPointer { check.take($0) }
        }
        let pin = try #require(SignedCheckpoint(size: Self.count, root: check.root, by: signer))
        let halves = [checks[..<500], checks[500...]]
        let found = await withTaskGroup(of: (bytes: Int, missed: [String]).self) { group in
            for half in halves {
                group.addTask {
                    var (bytes, missed) = (0, [String]())
                    for (seq, check) in zip(half.indices, half) {
                        bytes += lines[seq].count
                        missed += Self.missed(in: lines, seq, after: check, pin: pin)
                    }
                    return (bytes, missed)
                }
            }
            return await group.reduce(into: (bytes: 0, missed: [String]())) {
                $0.bytes += $1.bytes
                $0.missed += $1.missed
            }
        }
        #expect(found.missed == [])
        #expect(found.bytes > 250_000)
    }

    /// Where a change of the line was not found. A change shows in the two lines after it, or at the end, so the
    /// rest need not be read again.
    private static func missed(
        in lines: [[UInt8]], _ seq: Int, after check: JournalCheck, pin: SignedCheckpoint
    ) -> [String] {
        var generator = SplitMix64(seed: UInt64(seq))
        var missed: [String] = []
        for index in lines[seq].indices {
            var changed = lines[seq]
            changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            var check = check
            let around = [changed] + lines[(seq + 1)...].prefix(2)
            for line in around { line.withUnsafeBufferPointer { check.take($0) } }
            if check.size == lines.count { check.hold(against: pin) }
            if !check.faults.contains(where: { tells($0, of: seq, end: lines.count) }) {
                missed.append("line \(seq), byte \(index): \(check.faults)")
            }
        }
        return missed
    }

    private static func tells(_ fault: JournalFault, of seq: Int, end: Int) -> Bool {
        switch fault {
        case .badLine(seq, _), .wrongNumber(seq, _), .changed(seq): true
        // Of the last line's contents only the pin knows.
        case .rewritten(_, let size): seq == end - 1 && size == end
        default: false
        }
    }
}
