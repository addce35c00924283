import RecordsTestSupport
import Testing
import Wire

@testable import Records

@Suite struct JournalCheckTests {
    private let key: NoteKey
    private let signer: NoteSigner

    init() throws {
        signer = try #require(Sample.signer())
        key = signer.key
    }

    private func tree(_ lines: [[UInt8]]) -> MerkleTree {
        var tree = MerkleTree()
        for line in lines { tree.append(Line.leaf(line)) }
        return tree
    }

    private func pin(_ lines: [[UInt8]]) throws -> [UInt8] {
        let tree = tree(lines)
        let before = lines.isEmpty ? nil : tree.root(at: lines.count - 1)
        return try SignedCheckpoint.pin(size: lines.count, root: tree.root, before: before, by: signer).bytes
    }

    private func receipt(_ seq: Int, of lines: [[UInt8]]) throws -> [UInt8] {
        let tree = tree(Array(lines.prefix(seq + 1)))
        let acknowledgement = Acknowledgement(
            seq: seq, at: try Line(lines[seq]).at, leaf: tree.leaf(seq), root: tree.root,
            proof: tree.inclusionProof(of: seq, at: seq + 1))
        return try #require(Receipt(acknowledgement, by: signer)).bytes
    }

    private func faults(
        _ lines: [[UInt8]], checkpoints: [[UInt8]] = [], receipts: [[UInt8]] = []
    ) -> [JournalFault] {
        JournalCheck.check(
            file: Sample.file(lines), key: key, checkpoints: checkpoints, receipts: receipts
        ).faults
    }

    /// Lines with new contents from one on, each after the one before: what somebody with the database can do.
    private func rewritten(_ lines: [[UInt8]], from start: Int) throws -> [[UInt8]] {
        var all = Array(lines.prefix(start))
        for line in lines.dropFirst(start) {
            let old = try Line(line)
            let previous = all.last.map { Line.leaf($0) } ?? Line.start(of: Sample.origin)
            let draft = old.seq == start ? Sample.draft(old.seq, points: 9_000) : old.draft
            all.append(
                Line(seq: old.seq, at: old.at, draft: draft, salt: old.salt, previous: previous).bytes)
        }
        return all
    }

    @Test(arguments: [0, 1, 3, 100])
    func `a journal that is whole has no faults`(count: Int) throws {
        let lines = Sample.lines(count)
        let receipts = try (0..<count).map { try receipt($0, of: lines) }
        let checkpoints = try (0...count).map { try pin(Array(lines.prefix($0))) }
        let check = JournalCheck.check(
            file: Sample.file(lines), key: key, checkpoints: checkpoints, receipts: receipts)
        #expect(check.faults == [])
        #expect(check.size == count && check.root == tree(lines).root)
    }

    // MARK: Insiders

    @Test(arguments: [1, 2, 7])
    func `the last lines are gone: a pin tells, and so does a receipt`(gone: Int) throws {
        let lines = Sample.lines(10)
        let cut = Array(lines.dropLast(gone))
        let missing = JournalFault.missing(from: 10 - gone, size: 10)
        #expect(try faults(cut, checkpoints: [pin(lines)]) == [missing])
        #expect(try faults(cut, receipts: [receipt(9, of: lines)]) == [missing])
        #expect(faults(cut) == [])
    }

    @Test func `yesterday's copy is told by a pin and by a receipt of today`() throws {
        let today = Sample.lines(10)
        let yesterday = Array(today.prefix(4))
        #expect(try faults(yesterday, checkpoints: [pin(today)]) == [.missing(from: 4, size: 10)])
        #expect(try faults(yesterday, receipts: [receipt(6, of: today)]) == [.missing(from: 4, size: 7)])
        // Its own checkpoint and receipts hold all the same.
        #expect(try faults(yesterday, checkpoints: [pin(yesterday)], receipts: [receipt(2, of: today)]) == [])
    }

    @Test func `two lines that are exchanged are told by the lines themselves`() {
        var lines = Sample.lines(6)
        lines.swapAt(2, 3)
        #expect(
            faults(lines) == [
                .wrongNumber(seq: 2, found: 3), .wrongNumber(seq: 4, found: 2),
                .wrongNumber(seq: 3, found: 4),
            ])
    }

    @Test func `a line that is taken out or put in is told by the lines themselves`() {
        let lines = Sample.lines(6)
        #expect(
            faults(lines.enumerated().filter { $0.offset != 3 }.map(\.element)) == [
                .wrongNumber(seq: 3, found: 4)
            ])
        let doubled = Array(lines[...3] + lines[3...])
        #expect(faults(doubled) == [.wrongNumber(seq: 4, found: 3), .actTwice(seq: 3, first: 3)])
    }

    @Test(arguments: [0, 4, 9])
    func `a journal written anew is told by a pin or by one old receipt`(start: Int) throws {
        let lines = Sample.lines(10)
        let forged = try rewritten(lines, from: start)
        #expect(faults(forged) == [])
        let from = start == 9 ? 9 : 0
        #expect(try faults(forged, checkpoints: [pin(lines)]) == [.rewritten(from: from, size: 10)])
        for seq in start..<10 {
            let told = try faults(forged, receipts: [receipt(seq, of: lines)])
            #expect(told == [.rewritten(from: seq == start ? start : 0, size: seq + 1)])
        }
        // More that is known tells more exactly.
        let receipts = try (0..<10).map { try receipt($0, of: lines) }
        #expect(try faults(forged, receipts: receipts).first == .rewritten(from: start, size: start + 1))
    }

    @Test func `a fork is told by two checkpoints, and by their proof`() throws {
        let lines = Sample.lines(10)
        let forged = try rewritten(lines, from: 5)
        #expect(
            try faults(lines, checkpoints: [pin(lines), pin(forged)]) == [.forked(size: 10)])
        let mine = try SignedCheckpoint(try pin(Array(lines.prefix(8))), key: key)
        let other = try SignedCheckpoint(try pin(forged), key: key)
        let proof = tree(forged).consistencyProof(from: 8, to: 10)
        #expect(!JournalCheck.isContinued(mine, by: other, proof: proof))
        let honest = try SignedCheckpoint(try pin(lines), key: key)
        #expect(
            JournalCheck.isContinued(mine, by: honest, proof: tree(lines).consistencyProof(from: 8, to: 10)))
    }

    @Test func `times that run back and acts that are there twice are told`() throws {
        var previous = Line.start(of: Sample.origin)
        var lines: [[UInt8]] = []
        for (seq, (time, act)) in [(5, 0), (3, 1), (9, 0)].enumerated() {
            let line = Line(
                seq: seq, at: time, draft: Sample.draft(act), salt: Sample.salt(seq), previous: previous)
            previous = Line.leaf(line.bytes)
            lines.append(line.bytes)
        }
        #expect(faults(lines) == [.timeRunsBack(seq: 1), .actTwice(seq: 2, first: 0)])
    }

    @Test func `a file that ends inside a line says so`() {
        let file = Sample.file(Sample.lines(3))
        #expect(JournalCheck.check(file: Array(file.dropLast()), key: key).faults == [.cutInside(seq: 2)])
    }

    @Test func `checkpoints and receipts that cannot be believed are told by their number`() throws {
        let lines = Sample.lines(3)
        let other = try #require(Sample.signer(seed: 8))
        let foreign = try SignedCheckpoint.pin(size: 3, root: tree(lines).root, before: nil, by: other).bytes
        #expect(
            try faults(lines, checkpoints: [pin(lines), foreign], receipts: [[], receipt(1, of: lines)]) == [
                .badCheckpoint(index: 1, .unsigned),
                .badReceipt(index: 0, .notJSON(.init(.unexpectedEnd, at: 0))),
            ])
    }
}
