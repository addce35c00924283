/// What checkpoints and receipts say of a journal's lines, held against the lines.
struct Claims {
    struct Claim {
        let size: Int
        let root: Digest
        /// The root without the last line, where that is told.
        let before: Digest?
    }

    private var all: [Claim] = []

    mutating func add(_ claim: Claim) {
        all.append(claim)
    }

    /// Whether somebody says that all lines but the last are right, and the last is not.
    func lastWasChanged(in tree: MerkleTree) -> Bool {
        all.contains {
            $0.size == tree.size && $0.size > 0 && $0.root != tree.root
                && $0.before == tree.root(at: $0.size - 1)
        }
    }

    /// Two who speak of one size and not of one root.
    var forks: [JournalFault] {
        var roots: [Int: Digest] = [:]
        var forked: Set<Int> = []
        for claim in all where roots.updateValue(claim.root, forKey: claim.size) ?? claim.root != claim.root {
            forked.insert(claim.size)
        }
        return forked.sorted().map { .forked(size: $0) }
    }

    /// `located` are faults found before: what those of single lines explain is not told twice.
    func faults(of tree: MerkleTree, located: [JournalFault]) -> [JournalFault] {
        var faults = forks
        let sound = soundSizes(in: tree)
        let isLocated = located.contains { $0.seq != nil }
        var reported: Set<Int> = []
        for claim in all.sorted(by: { $0.size < $1.size }) where reported.insert(claim.size).inserted {
            if claim.size > tree.size {
                faults.append(.missing(from: tree.size, size: claim.size))
            } else if tree.root(at: claim.size) != claim.root, !isLocated {
                let from = sound.last { $0 < claim.size } ?? 0
                faults.append(.rewritten(from: from, size: claim.size))
            }
        }
        return faults
    }

    /// So many first lines are shown to be right, in order.
    private func soundSizes(in tree: MerkleTree) -> [Int] {
        var sizes: Set<Int> = [0]
        for claim in all where claim.size <= tree.size {
            if tree.root(at: claim.size) == claim.root { sizes.insert(claim.size) }
            if claim.size > 0, claim.before == tree.root(at: claim.size - 1) { sizes.insert(claim.size - 1) }
        }
        return sizes.sorted()
    }
}
