internal import Scoring

/// Which jurors hang together through the entries that they share.
struct PanelParts {
    /// By juror: the number of her part, `nil` where she judges nothing. Parts are numbered from 0 in the
    /// order of their first juror.
    let numbers: [Int?]
    let count: Int

    /// - Parameter panels: by entry, its jurors.
    init(jurors: Int, panels: some Sequence<[Int]>) {
        var sets = DisjointSets(count: jurors)
        var isJudging = [Bool](repeating: false, count: jurors)
        for panel in panels {
            for juror in panel {
                isJudging[juror] = true
                sets.join(panel[0], juror)
            }
        }
        var heads: [Int: Int] = [:]
        numbers = isJudging.indices.map { juror in
            guard isJudging[juror] else { return nil }
            let head = sets.head(juror)
            let number = heads[head] ?? heads.count
            heads[head] = number
            return number
        }
        count = heads.count
    }
}
