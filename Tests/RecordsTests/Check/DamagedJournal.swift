import Jury
import RecordsTestSupport

@testable import Records

/// A drawn journal with some of what was kept of it, and in most cases something that was done to them.
struct DamagedJournal: Sendable {
    /// By name, in the order in which they are looked at.
    let files: [(name: String, bytes: [UInt8])]

    func bytes(_ ending: String) -> [[UInt8]] {
        files.filter { $0.name.hasSuffix(ending) }.map(\.bytes)
    }

    init(seed: UInt64, signer: NoteSigner, stranger: NoteSigner) async throws {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 0...9, using: &generator)
        let kept = try await Kept(count, signer: signer)
        var lines = kept.lines
        for _ in 0..<Int.random(in: 0...2, using: &generator) where !lines.isEmpty {
            lines = try Self.damaged(lines, using: &generator)
        }
        var file = Sample.file(lines)
        if Int.random(in: 0..<8, using: &generator) == 0 {
            file.removeLast(min(file.count, Int.random(in: 1...300, using: &generator)))
        }
        // A second journal by the same key, and one by another.
        let fork = try await Kept(count + 1, signer: signer)
        let strange = try await Kept(count, signer: stranger)
        var proofs: [(String, [UInt8])] = []
        for checkpoint in kept.checkpoints + [fork.checkpoints[count + 1], strange.checkpoints[count]] {
            if Int.random(in: 0..<4, using: &generator) == 0 {
                proofs.append(("checkpoint", checkpoint.bytes))
            }
        }
        for receipt in kept.receipts + strange.receipts.prefix(1) {
            if Int.random(in: 0..<5, using: &generator) == 0 { proofs.append(("receipt", receipt.bytes)) }
        }
        for continuation in kept.continuations {
            if Int.random(in: 0..<8, using: &generator) == 0 {
                proofs.append(("continuation", continuation.bytes))
            }
        }
        if let forged = Self.forged(lines, by: signer, using: &generator) { proofs.append(forged) }
        for index in proofs.indices where Int.random(in: 0..<12, using: &generator) == 0 {
            // The first bytes say what kind of file it is.
            let byte = Int.random(in: 60..<proofs[index].1.count, using: &generator)
            proofs[index].1[byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        }
        var files = proofs.enumerated().map { (name: "\(100 + $0).\($1.0)", bytes: $1.1) }
        if Int.random(in: 0..<10, using: &generator) > 0 { files.append((name: "a.jsonl", bytes: file)) }
        self.files = files
    }

    private static func damaged(
        _ lines: [[UInt8]], using generator: inout SplitMix64
    ) throws -> [[UInt8]] {
        var lines = lines
        let (one, other) = (lines.indices.randomElement(using: &generator) ?? 0, lines.count / 2)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
            let byte = lines[one].indices.randomElement(using: &generator) ?? 0
            lines[one][byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: lines.remove(at: one)
        case 2: lines.swapAt(one, other)
        case 3: lines.insert(lines[one], at: other)
        case 4: lines.removeLast(lines.count - one)
        case 9: lines = Sample.lines(lines.count, origin: "other.example/1")
        case 5: lines[one] = Array("{}".utf8)
        case 6:
            lines = rehashed(lines, from: one) {
                Line.Draft(id: $0.id, actor: "eve", kind: $0.kind, body: $0.body)
            }
        case 7:
            lines = rehashed(lines, from: one) {
                Line.Draft(id: ActID(high: 0, low: 0), actor: $0.actor, kind: $0.kind, body: $0.body)
            }
        default:
            lines = rehashed(lines, from: one, later: Int.random(in: -9_000...9_000, using: &generator)) {
                $0
            }
        }
        return lines
    }

    /// Lines written anew from one on, each after the one before; those that are none stay.
    private static func rehashed(
        _ lines: [[UInt8]], from start: Int, later: Int = 0, _ change: (Line.Draft) -> Line.Draft
    ) -> [[UInt8]] {
        var lines = lines
        var previous = start == 0 ? Line.start(of: Sample.origin) : Line.leaf(lines[start - 1])
        for index in start..<lines.count {
            if let old = try? Line(lines[index]) {
                let isFirst = index == start || index == start + 2
                lines[index] =
                    Line(
                        seq: old.seq, at: max(0, old.at + (isFirst ? later : 0)),
                        draft: isFirst ? change(old.draft) : old.draft, salt: old.salt, previous: previous
                    ).bytes
            }
            previous = Line.leaf(lines[index])
        }
        return lines
    }

    /// What somebody with the secret key could sign: another root, another time.
    private static func forged(
        _ lines: [[UInt8]], by signer: NoteSigner, using generator: inout SplitMix64
    ) -> (String, [UInt8])? {
        var tree = MerkleTree()
        for line in lines { tree.append(Line.leaf(line)) }
        let size = Int.random(in: 0...(lines.count + 1), using: &generator)
        let isTrue = Bool.random(using: &generator) && size <= lines.count
        let root = isTrue ? tree.root(at: size) : SHA256.leaf([UInt8(size)])
        switch Int.random(in: 0..<4, using: &generator) {
        case 0:
            let before = size > 0 && size <= lines.count ? tree.root(at: size - 1) : nil
            return (try? SignedCheckpoint.pin(size: size, root: root, before: before, by: signer)).map {
                ("checkpoint", $0.bytes)
            }
        case 1 where size > 0 && size <= lines.count:
            let acknowledgement = Acknowledgement(
                seq: size - 1, at: Sample.start + size * 500, leaf: tree.leaf(size - 1),
                root: tree.root(at: size), proof: tree.inclusionProof(of: size - 1, at: size))
            return Receipt(acknowledgement, by: signer).map { ("receipt", $0.bytes) }
        default: return nil
        }
    }
}
