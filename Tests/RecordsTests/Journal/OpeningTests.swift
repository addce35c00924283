import RecordsTestSupport
import Testing

@testable import Records

@Suite struct OpeningTests {
    private let signer: NoteSigner

    init() throws {
        signer = try #require(Sample.signer())
    }

    /// The pin of a journal of some lines.
    private func pin(_ lines: [[UInt8]]) throws -> MemoryPin {
        var tree = MerkleTree()
        for line in lines { tree.append(Line.leaf(line)) }
        let before = lines.isEmpty ? nil : tree.root(at: lines.count - 1)
        let checkpoint = try SignedCheckpoint.pin(
            size: lines.count, root: tree.root, before: before, by: signer)
        return MemoryPin(checkpoint.bytes)
    }

    private func open(_ lines: [[UInt8]], pinned: [[UInt8]]) throws -> JournalWriter {
        try Opening.open(store: MemoryStore(lines), pin: try pin(pinned), signer: signer)
    }

    @Test(arguments: [0, 1, 3, 64, 65])
    func `a journal that is as its pin says opens and goes on`(count: Int) async throws {
        let lines = Sample.lines(count)
        let writer = try open(lines, pinned: lines)
        let next = try await writer.append(count)
        #expect(next.seq == count && next.isProved)
        if count > 0 { #expect(try await writer.append(0).seq == 0) }
    }

    @Test(arguments: [(1, 0), (3, 1), (65, 64)])
    func `lines past the pin stay, and the pin moves on`(count: Int, pinned: Int) async throws {
        let lines = Sample.lines(count)
        let pin = try pin(Array(lines.prefix(pinned)))
        let writer = try Opening.open(store: MemoryStore(lines), pin: pin, signer: signer)
        #expect(await writer.durable == count)
        let moved = try SignedCheckpoint(try #require(pin.read()), key: signer.key)
        #expect(moved.checkpoint.size == count)
    }

    @Test(arguments: [(0, 1), (1, 3), (64, 65)])
    func `a journal shorter than its pin does not open and says from where lines are gone`(
        count: Int, pinned: Int
    ) throws {
        #expect(throws: Opening.Fault.damaged([.missing(from: count, size: pinned)])) {
            try open(Sample.lines(count), pinned: Sample.lines(pinned))
        }
    }

    @Test func `a journal with a changed line does not open and says which`() throws {
        let lines = Sample.lines(5)
        for changed in 0..<5 {
            var forged = lines
            forged[changed][forged[changed].count - 3] ^= 1
            #expect(throws: Opening.Fault.self) { try open(forged, pinned: lines) }
            do {
                _ = try open(forged, pinned: lines)
            } catch Opening.Fault.damaged(let faults) {
                let isLast = changed == 4
                #expect(faults == [isLast ? .rewritten(from: 4, size: 5) : .changed(seq: changed)])
            }
        }
    }

    @Test func `a journal written anew from some line on does not open and says from which pin`() throws {
        let lines = Sample.lines(5)
        var forged = Array(lines.prefix(2))
        var previous = Line.leaf(lines[1])
        for number in 2..<5 {
            let line = Line(
                seq: number, at: Sample.start + number * 1_000, draft: Sample.draft(number, points: 9_000),
                salt: Sample.salt(number), previous: previous)
            previous = Line.leaf(line.bytes)
            forged.append(line.bytes)
        }
        #expect(throws: Opening.Fault.damaged([.rewritten(from: 0, size: 5)])) {
            try open(forged, pinned: lines)
        }
    }

    @Test func `a journal of another name, or with another's key, does not open`() throws {
        let lines = Sample.lines(3, origin: "palmares.example/2027")
        #expect(throws: Opening.Fault.damaged([.otherJournal])) { try open(lines, pinned: lines) }
        let other = try #require(Sample.signer(seed: 8))
        let mine = Sample.lines(3)
        #expect(throws: Opening.Fault.badPin(.unsigned)) {
            try Opening.open(store: MemoryStore(mine), pin: try pin(mine), signer: other)
        }
    }

    @Test func `a journal without its pin does not open`() {
        #expect(throws: Opening.Fault.noPin) {
            try Opening.open(store: MemoryStore(Sample.lines(3)), pin: MemoryPin(), signer: signer)
        }
    }

    @Test func `a journal begins only where there is none`() throws {
        #expect(throws: Opening.Fault.notEmpty) {
            try Opening.begin(store: MemoryStore(Sample.lines(1)), pin: MemoryPin(), signer: signer)
        }
        #expect(throws: Opening.Fault.notEmpty) {
            try Opening.begin(store: MemoryStore(), pin: try pin(Sample.lines(1)), signer: signer)
        }
        // A crash between the two leaves this.
        _ = try Opening.begin(store: MemoryStore(), pin: try pin([]), signer: signer)
    }

    @Test func `a pin with any bit changed is refused`() throws {
        let lines = Sample.lines(3)
        let bytes = try #require(try pin(lines).read())
        var opened: [Int] = []
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << UInt8(index % 8)
            let pin = MemoryPin(changed)
            if (try? Opening.open(store: MemoryStore(lines), pin: pin, signer: signer)) != nil {
                opened.append(index)
            }
        }
        #expect(opened == [])
    }
}
