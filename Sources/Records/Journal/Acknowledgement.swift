/// That a line is on the disk, and what proves it: the tree that ends with the line. The same act gets the
/// same acknowledgement, however often it is sent.
public struct Acknowledgement: Hashable, Sendable {
    public let seq: Int
    /// Milliseconds since 1970 in UTC.
    public let at: Int
    public let leaf: Digest
    /// Of the tree of `seq + 1` lines.
    public let root: Digest
    /// That the leaf is its last one.
    public let proof: [Digest]
}

extension Acknowledgement {
    /// The root of the tree before the line came: the proof's hashes are what that tree is made of.
    public var before: Digest {
        guard var root = proof.first else { return MerkleTree.emptyRoot }
        for peak in proof.dropFirst() { root = SHA256.node(peak, root) }
        return root
    }

    /// Whether the proof shows that the leaf is the last one of the tree with this root.
    public var isProved: Bool {
        Proofs.isIncluded(leaf, at: seq, size: seq + 1, root: root, by: proof)
    }
}
