import Foundation
import Jury
import RecordsTestSupport
import Testing

@testable import Records

/// One bit changed at every byte of a journal's file and of its pin. `PALMARES_EVENTS=1000` for a longer one.
@Suite struct FlippedBitTests {
    private static let count =
        ProcessInfo.processInfo.environment["PALMARES_EVENTS"].flatMap { Int($0) } ?? 24

    private let signer: NoteSigner
    private let lines = Sample.lines(Self.count)
    /// The check before each line.
    private let checks: [JournalCheck]
    private let pin: SignedCheckpoint

    init() throws {
        signer = try #require(Sample.signer())
        var check = JournalCheck(origin: Sample.origin)
        var checks: [JournalCheck] = []
        var before = check.root
        for line in lines {
            checks.append(check)
            before = check.root
            line.withUnsafeBufferPointer { check.take($0) }
        }
        self.checks = checks
        pin = try SignedCheckpoint.pin(size: Self.count, root: check.root, before: before, by: signer)
    }

    @Test func `a bit changed at any byte is found, and so is its line`() {
        var missed: [String] = []
        for seq in lines.indices { missed += self.missed(in: seq) }
        #expect(missed == [])
    }

    /// Where a change of the line was not found. A change shows in the two lines after it, or at the end, so
    /// the rest need not be read again.
    private func missed(in seq: Int) -> [String] {
        var generator = SplitMix64(seed: UInt64(seq))
        let around = Sample.file(Array(lines[seq...].prefix(3)))
        var missed: [String] = []
        for index in 0...lines[seq].count {
            var changed = around
            changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            var check = checks[seq]
            check.take(file: changed)
            if seq + 3 >= Self.count { check.hold(against: pin) }
            if !check.faults.contains(where: { tells($0, of: seq) }) {
                missed.append("line \(seq), byte \(index): \(check.faults)")
            }
        }
        return missed
    }

    private func tells(_ fault: JournalFault, of seq: Int) -> Bool {
        switch fault {
        case .badLine(seq, _), .wrongNumber(seq, _), .changed(seq), .cutInside(seq): true
        case .timeRunsBack(seq), .rewritten(from: seq, size: Self.count): true
        case .otherJournal: seq == 0
        default: false
        }
    }

    @Test func `the whole file tells the same line`() throws {
        var missed: [String] = []
        for seq in stride(from: 0, to: Self.count, by: max(1, Self.count / 64)) {
            let start = lines[..<seq].reduce(0) { $0 + $1.count + 1 }
            var file = Sample.file(lines)
            file[start + lines[seq].count / 2] ^= 1
            let faults = JournalCheck.check(file: file, key: signer.key, checkpoints: [pin.bytes]).faults
            if faults.count != 1 || !faults.contains(where: { tells($0, of: seq) }) {
                missed.append("line \(seq): \(faults)")
            }
        }
        #expect(missed == [])
    }

    @Test func `a pin with a bit changed is refused`() {
        let bytes = pin.bytes
        let read = bytes.indices.filter { index in
            (0..<8).contains { bit in
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                return (try? SignedCheckpoint(changed, key: signer.key)) != nil
            }
        }
        #expect(read == [])
    }
}
