/// The right edge of a Merkle tree: just what the next leaf and the root depend on.
///
/// For who needs roots and no proofs. O(log leaves) memory and time.
public struct CompactRange: Sendable {
    /// The hashes of the whole subtrees that the tree is made of, largest first: one for each bit of its
    /// size.
    private var peaks: [Digest] = []
    public private(set) var size = 0

    public init() {}

    public mutating func append(_ leaf: Digest) {
        var node = leaf
        var level = size
        while level & 1 == 1 {
            node = SHA256.node(peaks.removeLast(), node)
            level >>= 1
        }
        peaks.append(node)
        size += 1
    }

    public var root: Digest {
        guard var root = peaks.last else { return MerkleTree.emptyRoot }
        for peak in peaks.dropLast().reversed() { root = SHA256.node(peak, root) }
        return root
    }
}
