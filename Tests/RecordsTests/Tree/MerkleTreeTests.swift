import Jury
import Testing

@testable import Records

@Suite struct MerkleTreeTests {
    /// The leaves of Certificate Transparency's own tests, and the roots of their first 1 to 8.
    private static let leaves = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ].map { SHA256.leaf(bytes($0)) }

    private static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    private static func tree(_ leaves: some Sequence<Digest>) -> MerkleTree {
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leaf) }
        return tree
    }

    @Test func `roots are those of Certificate Transparency's tests`() {
        let tree = Self.tree(Self.leaves)
        #expect((1...8).map { hexadecimal(tree.root(at: $0)) } == Self.roots)
        #expect(tree.root(at: 0) == MerkleTree.emptyRoot)
    }

    @Test func `proofs are those of Certificate Transparency's tests`() {
        let tree = Self.tree(Self.leaves)
        #expect(
            tree.inclusionProof(of: 0, at: 8).map(hexadecimal) == [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ])
        #expect(
            tree.consistencyProof(from: 6, to: 8).map(hexadecimal) == [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ])
    }

    /// RFC 9162, section 2.1.5: a tree of seven leaves, its nodes by their letters there.
    @Test func `the example of RFC 9162 gives its proofs`() {
        let leaves = (0..<7).map { SHA256.leaf([UInt8($0)]) }
        let tree = Self.tree(leaves)
        let (a, b, c) = (leaves[0], leaves[1], leaves[2])
        let (d, e, f, j) = (leaves[3], leaves[4], leaves[5], leaves[6])
        let (g, h, i) = (SHA256.node(a, b), SHA256.node(c, d), SHA256.node(e, f))
        let (k, l) = (SHA256.node(g, h), SHA256.node(i, j))
        #expect(tree.root == SHA256.node(k, l))
        #expect(tree.inclusionProof(of: 0, at: 7) == [b, h, l])
        #expect(tree.inclusionProof(of: 3, at: 7) == [c, g, l])
        #expect(tree.inclusionProof(of: 4, at: 7) == [f, j, k])
        #expect(tree.inclusionProof(of: 6, at: 7) == [i, k])
        #expect(tree.consistencyProof(from: 3, to: 7) == [c, d, g, l])
        #expect(tree.consistencyProof(from: 4, to: 7) == [l])
        #expect(tree.consistencyProof(from: 6, to: 7) == [i, j, k])
    }

    /// The definition of RFC 6962, section 2.1, word for word.
    private func definedRoot(_ leaves: ArraySlice<Digest>) -> Digest {
        if leaves.isEmpty { return MerkleTree.emptyRoot }
        if leaves.count == 1 { return leaves[leaves.startIndex] }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        return SHA256.node(definedRoot(leaves.prefix(split)), definedRoot(leaves.dropFirst(split)))
    }

    private static let many = (0..<130).map { SHA256.leaf(Array("leaf \($0)".utf8)) }

    @Test func `every root up to 130 leaves is the defined one, by both ways`() {
        var tree = MerkleTree()
        var edge = CompactRange()
        #expect(edge.root == MerkleTree.emptyRoot)
        for (count, leaf) in Self.many.enumerated() {
            tree.append(leaf)
            edge.append(leaf)
            let root = definedRoot(Self.many.prefix(count + 1))
            #expect(tree.root == root && edge.root == root && edge.size == count + 1)
        }
    }

    @Test func `every leaf of every size up to 130 is proved, and no other`() {
        let tree = Self.tree(Self.many)
        for size in 1...130 {
            let root = tree.root(at: size)
            for index in 0..<size {
                let proof = tree.inclusionProof(of: index, at: size)
                let leaf = Self.many[index]
                #expect(Proofs.isIncluded(leaf, at: index, size: size, root: root, by: proof))
                let other = (index + 1) % size
                let isOther =
                    size > 1 && Proofs.isIncluded(leaf, at: other, size: size, root: root, by: proof)
                #expect(!isOther)
            }
        }
    }

    @Test func `every size up to 130 continues every smaller one, and no other root`() {
        let tree = Self.tree(Self.many)
        let roots = (0...130).map { tree.root(at: $0) }
        for new in 0...130 {
            for old in 0...new {
                let proof = tree.consistencyProof(from: old, to: new)
                #expect(Proofs.isConsistent(from: (old, roots[old]), to: (new, roots[new]), by: proof))
                if old > 0 {
                    #expect(
                        !Proofs.isConsistent(from: (old, roots[old - 1]), to: (new, roots[new]), by: proof))
                    #expect(
                        !Proofs.isConsistent(from: (old - 1, roots[old]), to: (new, roots[new]), by: proof))
                }
            }
        }
    }

    @Test func `a proof with any bit of any byte changed is refused`() {
        let tree = Self.tree(Self.many)
        for (old, size) in [(1, 2), (3, 7), (4, 7), (6, 7), (5, 8), (31, 64), (64, 65), (77, 130)] {
            let (first, root) = (tree.root(at: old), tree.root(at: size))
            let inclusion = tree.inclusionProof(of: old, at: size)
            for changed in mutations(of: inclusion) {
                #expect(
                    !Proofs.isIncluded(Self.many[old], at: old, size: size, root: root, by: changed))
            }
            for changed in mutations(of: tree.consistencyProof(from: old, to: size)) {
                #expect(!Proofs.isConsistent(from: (old, first), to: (size, root), by: changed))
            }
        }
    }

    /// Each byte changed, each hash left out, doubled or exchanged with its neighbour, one more at either end.
    private func mutations(of proof: [Digest]) -> [[Digest]] {
        var all: [[Digest]] = [proof + [Self.many[0]], [Self.many[0]] + proof]
        for (index, hash) in proof.enumerated() {
            for byte in 0..<Digest.byteCount {
                var bytes = hash.bytes
                bytes[byte] ^= 1 << UInt8(byte % 8)
                var changed = proof
                changed[index] = Digest(bytes) ?? hash
                all.append(changed)
            }
            all.append(Array(proof[..<index] + proof[(index + 1)...]))
            all.append(Array(proof[...index] + proof[index...]))
            if index > 0 {
                var changed = proof
                changed.swapAt(index - 1, index)
                all.append(changed)
            }
        }
        return all
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `of 10,000 drawn lies about size, place, leaf and root none is believed`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let tree = Self.tree(Self.many)
        for _ in 0..<10_000 {
            let size = Int.random(in: 2...130, using: &generator)
            let index = Int.random(in: 0..<size, using: &generator)
            let proof = tree.inclusionProof(of: index, at: size)
            var claim = (leaf: Self.many[index], index: index, size: size, root: tree.root(at: size))
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: claim.index = Int.random(in: 0..<130, using: &generator)
            case 1: claim.leaf = Self.many[Int.random(in: 0..<130, using: &generator)]
            case 2: claim.root = tree.root(at: Int.random(in: 0...130, using: &generator))
            default: claim.size = Int.random(in: 0...130, using: &generator)
            }
            let isTrue =
                claim.index < claim.size && claim.leaf == Self.many[claim.index]
                && claim.root == tree.root(at: claim.size)
            let isBelieved = Proofs.isIncluded(
                claim.leaf, at: claim.index, size: claim.size, root: claim.root, by: proof)
            // A proof tells of the size only through its root.
            #expect(!isBelieved || isTrue || claim.size != size, "seed \(seed)")
        }
    }
}
