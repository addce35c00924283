/// Proofs held against roots. Pure: no tree is needed.
public enum Proofs {
    /// Whether a proof shows that a leaf stands at an index in the tree of this size and root (RFC 9162,
    /// section 2.1.3.2).
    public static func isIncluded(
        _ leaf: Digest, at index: Int, size: Int, root: Digest, by proof: [Digest]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in proof {
            if last == 0 { return false }
            if node & 1 == 1 || node == last {
                hash = SHA256.node(sibling, hash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = SHA256.node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether a proof shows that the tree of the new size and root begins with that of the old ones (RFC
    /// 9162, section 2.1.4.2). Every tree begins with the empty one, and a tree with itself, by an empty
    /// proof.
    public static func isConsistent(
        from old: (size: Int, root: Digest), to new: (size: Int, root: Digest), by proof: [Digest]
    ) -> Bool {
        guard old.size >= 0, old.size <= new.size else { return false }
        if old.size == new.size { return proof.isEmpty && old.root == new.root }
        if old.size == 0 { return proof.isEmpty && old.root == MerkleTree.emptyRoot }
        // A whole subtree's root is not in the proof: it is the old root itself.
        var path = proof[...]
        let isWhole = old.size & (old.size - 1) == 0
        guard let first = isWhole ? old.root : path.popFirst() else { return false }
        var (node, last) = (old.size - 1, new.size - 1)
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var (oldHash, newHash) = (first, first)
        for sibling in path {
            if last == 0 { return false }
            if node & 1 == 1 || node == last {
                oldHash = SHA256.node(sibling, oldHash)
                newHash = SHA256.node(sibling, newHash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                newHash = SHA256.node(newHash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && oldHash == old.root && newHash == new.root
    }
}
