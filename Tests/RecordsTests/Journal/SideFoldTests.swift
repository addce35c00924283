import Jury
import RecordsTestSupport
import Testing

@testable import Records

/// Lines are folded beside the check, batch by batch: these are enough for several batches.
@Suite struct SideFoldTests {
    private let lines = Sample.lines(2_500)
    private let signer: NoteSigner
    private let pin: MemoryPin

    init() throws {
        signer = try #require(Sample.signer())
        var tree = MerkleTree()
        for line in lines { tree.append(Line.leaf(line)) }
        let checkpoint = try SignedCheckpoint.pin(
            size: lines.count, root: tree.root, before: tree.root(at: lines.count - 1), by: signer)
        pin = MemoryPin(checkpoint.bytes)
    }

    /// Keeps what it was told, and does not know some of the lines.
    private struct Told: JournalFold, Equatable {
        var lines: [String] = []
        var strange: Set<Int> = []

        mutating func admit(_ draft: Line.Draft, seq: Int, at now: Int) throws(Refusal) {}

        mutating func follow(
            kind: String, by actor: Identifier<Person>, _ body: UnsafeBufferPointer<UInt8>, seq: Int,
            at time: Int
        ) -> Bool {
            lines.append("\(seq) \(time) \(actor) \(kind) \(String(decoding: body, as: UTF8.self))")
            return !strange.contains(seq)
        }
    }

    private func read(_ lines: [[UInt8]], _ fold: Told = Told()) throws(Opening.Fault) -> Told {
        try Opening.read(store: MemoryStore(lines), pin: pin, key: signer.key, fold: fold).fold
    }

    @Test func `every line is told once, whole and in its order`() throws {
        let written = try lines.map { bytes in
            let line = try Line(bytes)
            let body = String(decoding: line.draft.body, as: UTF8.self)
            return "\(line.seq) \(line.at) \(line.draft.actor) \(line.draft.kind) \(body)"
        }
        #expect(try read(lines) == Told(lines: written))
    }

    @Test func `of lines that are not known the first is named`() throws {
        #expect(throws: Opening.Fault.unknownAct(seq: 700, kind: "mark")) {
            try read(lines, Told(strange: [2_400, 700, 1_900]))
        }
    }

    @Test(arguments: [0, 799, 2_499])
    func `a line at fault is named though others are not known`(number: Int) throws {
        var forged = lines
        forged[number][0] = UInt8(ascii: "[")
        #expect(throws: Opening.Fault.damaged([.badLine(seq: number, .malformed(at: 0))])) {
            try read(forged, Told(strange: [700]))
        }
    }
}
