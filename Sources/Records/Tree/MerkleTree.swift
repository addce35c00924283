/// The Merkle tree of RFC 6962 over the leaves of a journal, with all its nodes: any root, any proof, of
/// every size that the tree once had.
///
/// An append costs one node on the average, a root or a proof O(log leaves); 64 bytes a leaf.
public struct MerkleTree: Sendable {
    /// `levels[k][i]` is the hash of the 2^k leaves from i · 2^k on; only whole ones are kept.
    private var levels: [[Digest]] = [[]]

    public init() {}

    /// How many leaves there are.
    public var size: Int { levels[0].count }

    public func leaf(_ index: Int) -> Digest { levels[0][index] }

    public mutating func reserve(_ leaves: Int) {
        levels[0].reserveCapacity(leaves)
    }

    public mutating func append(_ leaf: Digest) {
        levels[0].append(leaf)
        var level = 0
        while levels[level].count.isMultiple(of: 2) {
            let count = levels[level].count
            let node = SHA256.node(levels[level][count - 2], levels[level][count - 1])
            level += 1
            if level == levels.count { levels.append([]) }
            levels[level].append(node)
        }
    }

    /// The root when the tree had so many leaves, at most as many as it has.
    public func root(at size: Int) -> Digest {
        precondition(size <= self.size, "a tree has no root of a size it never had")
        return size == 0 ? Self.emptyRoot : hash(0, size)
    }

    public var root: Digest { root(at: size) }

    /// The hash of nothing at all (RFC 6962, section 2.1).
    public static let emptyRoot = SHA256.digest(of: [])

    /// That a leaf is in the tree of some size: PATH of RFC 6962, section 2.1.1.
    public func inclusionProof(of index: Int, at size: Int) -> [Digest] {
        precondition(index >= 0 && index < size && size <= self.size, "only a leaf of the tree has a proof")
        var proof: [Digest] = []
        var (start, end) = (0, size)
        while end - start > 1 {
            let middle = start + Self.split(end - start)
            if index < middle {
                proof.append(hash(middle, end))
                end = middle
            } else {
                proof.append(hash(start, middle))
                start = middle
            }
        }
        return proof.reversed()
    }

    /// That the tree of one size begins with that of a smaller one: PROOF of RFC 6962, section 2.1.2. Empty
    /// for equal sizes, and for the empty tree, with which every tree begins.
    public func consistencyProof(from old: Int, to new: Int) -> [Digest] {
        precondition(old >= 0 && old <= new && new <= size, "a tree begins only with a smaller one")
        if old == 0 || old == new { return [] }
        var proof: [Digest] = []
        var (start, end) = (0, new)
        // The old tree's own root is known to who asks, unless the way has left its left edge.
        while old != end {
            let middle = start + Self.split(end - start)
            if old <= middle {
                proof.append(hash(middle, end))
                end = middle
            } else {
                proof.append(hash(start, middle))
                start = middle
            }
        }
        if start > 0 { proof.append(hash(start, end)) }
        return proof.reversed()
    }

    /// The hash of the leaves from `start` to before `end`; `start` is a multiple of the span's largest power
    /// of two, as all spans of the tree are.
    private func hash(_ start: Int, _ end: Int) -> Digest {
        let count = end - start
        if count & (count - 1) == 0 {
            let level = count.trailingZeroBitCount
            return levels[level][start >> level]
        }
        let middle = start + Self.split(count)
        return SHA256.node(hash(start, middle), hash(middle, end))
    }

    /// The largest power of two that is smaller than a count of two or more.
    static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
