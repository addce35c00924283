/// Who judged what, prepared for two-way fits: of entries and jurors the larger set is *outer* and is
/// absorbed, because nothing joins two of its members but members of the *inner* one.
struct Crossing: Sendable {
    let isEntryOuter: Bool
    let outerCount: Int
    let innerCount: Int
    /// By outer member: its ballots, from `starts[outer]` to before `starts[outer + 1]`.
    let starts: [Int]
    /// By ballot, in this order: the inner member by its position in the order of elimination, rising.
    let inners: [Int32]
    /// By ballot: its number in the table.
    let ballots: [Int32]
    /// By inner position: the ballots of this order that it has, from `columnStarts[inner]` on.
    let columnStarts: [Int]
    let columnBallots: [Int32]
    /// By ballot: the outer member.
    let outers: [Int32]
    let tree: FrontTree

    /// - Complexity: O(ballots · log) and that of `EliminationOrder`.
    init(_ table: MarkTable) {
        isEntryOuter = table.entries.count >= table.jurors.count
        let outer = isEntryOuter ? table.ballotEntries : table.ballotJurors
        let inner = isEntryOuter ? table.ballotJurors : table.ballotEntries
        outerCount = max(table.entries.count, table.jurors.count)
        innerCount = min(table.entries.count, table.jurors.count)
        let (starts, grouped) = Self.grouped(outer, count: outerCount)
        let members = grouped.map { inner[Int($0)] }
        let order = EliminationOrder(count: innerCount) { body in
            for outer in starts.indices.dropLast() { body(members[starts[outer]..<starts[outer + 1]]) }
        }
        tree = FrontTree(order)
        var positions = [Int32](repeating: 0, count: innerCount)
        for (position, member) in order.unknowns.enumerated() { positions[member] = Int32(position) }
        // By inner position first and then by outer member, each time in the order before: so positions rise.
        let rising = Self.grouped(inner.map { positions[Int($0)] }, count: innerCount).members
        let ballots = Self.grouped(rising.map { outer[Int($0)] }, count: outerCount).members.map {
            rising[Int($0)]
        }
        inners = ballots.map { positions[Int(inner[Int($0)])] }
        outers = ballots.map { outer[Int($0)] }
        self.starts = starts
        self.ballots = ballots
        (columnStarts, columnBallots) = Self.grouped(inners, count: innerCount)
    }

    /// Numbers of things by their group, in their order.
    private static func grouped(_ groups: [Int32], count: Int) -> (starts: [Int], members: [Int32]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for group in groups { starts[Int(group) + 1] += 1 }
        for group in 0..<count { starts[group + 1] += starts[group] }
        var next = starts
        var members = [Int32](repeating: 0, count: groups.count)
        for (number, group) in groups.enumerated() {
            members[next[Int(group)]] = Int32(number)
            next[Int(group)] += 1
        }
        return (starts, members)
    }

    /// Sums over the ballots of each member, from one value for each ballot in this order.
    func sums(_ values: [Double]) -> Effects {
        var sums = Effects(self)
        for ballot in values.indices {
            sums.outer[Int(outers[ballot])] += values[ballot]
            sums.inner[Int(inners[ballot])] += values[ballot]
        }
        return sums
    }

    /// By entry and by juror, as in the table.
    func byTable(_ effects: Effects) -> (entries: [Double], jurors: [Double]) {
        var inner = effects.inner
        for (position, member) in tree.order.unknowns.enumerated() { inner[member] = effects.inner[position] }
        return isEntryOuter ? (effects.outer, inner) : (inner, effects.outer)
    }

    /// By entry, as in the table, of what is known by outer and by inner member.
    func entries<Value>(_ outer: [Value], _ inner: [Value]) -> [Value] {
        if isEntryOuter { return outer }
        var entries = inner
        for (position, member) in tree.order.unknowns.enumerated() { entries[member] = inner[position] }
        return entries
    }

    /// Where an entry stands: 1 there, 0 elsewhere.
    func unit(entry: Int) -> Effects {
        var effects = Effects(self)
        if isEntryOuter {
            effects.outer[entry] = 1
        } else if let position = tree.order.unknowns.firstIndex(of: entry) {
            effects.inner[position] = 1
        }
        return effects
    }
}

/// A number for each outer and each inner member; the inner ones by position in the order of elimination.
struct Effects: Sendable {
    var outer: [Double]
    var inner: [Double]

    init(outer: [Double], inner: [Double]) {
        self.outer = outer
        self.inner = inner
    }

    init(_ crossing: Crossing) {
        outer = [Double](repeating: 0, count: crossing.outerCount)
        inner = [Double](repeating: 0, count: crossing.innerCount)
    }

    static func dot(_ a: Effects, _ b: Effects) -> Double {
        var sum = 0.0
        for index in a.outer.indices { sum += a.outer[index] * b.outer[index] }
        for index in a.inner.indices { sum += a.inner[index] * b.inner[index] }
        return sum
    }
}
