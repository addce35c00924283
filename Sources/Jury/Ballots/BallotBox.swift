/// The ballots of a round by seat. Those of one juror lie together, since she is who asks for them and who
/// changes them, one after another.
public struct BallotBox: Hashable, Sendable {
    // Nobody has an empty table.
    private var tables: [Identifier<Juror>: [Identifier<Entry>: Ballot]] = [:]

    public init() {}

    /// The ballot of a seat; `nil` where there is no such seat.
    public subscript(seat: Pairing) -> Ballot? {
        get { tables[seat.juror]?[seat.entry] }
        set {
            tables[seat.juror, default: [:]][seat.entry] = newValue
            if newValue == nil, tables[seat.juror]?.isEmpty == true { tables[seat.juror] = nil }
        }
    }

    /// Changes a ballot where it lies; `nil` where there is no such seat.
    mutating func change<Value>(_ seat: Pairing, _ body: (inout Ballot) -> Value) -> Value? {
        guard let table = tables.index(forKey: seat.juror),
            let place = tables.values[table].index(forKey: seat.entry)
        else { return nil }
        return body(&tables.values[table].values[place])
    }

    /// The ballots of one juror.
    public func table(of juror: Identifier<Juror>) -> [Identifier<Entry>: Ballot] { tables[juror] ?? [:] }

    public var isEmpty: Bool { tables.isEmpty }

    /// In no order.
    public var seats: LazyMapSequence<BallotBox, Pairing> { lazy.map(\.seat) }

    /// In no order.
    public var ballots: LazyMapSequence<BallotBox, Ballot> { lazy.map(\.ballot) }

    public func filter(_ isKept: (Pairing, Ballot) -> Bool) -> BallotBox {
        var kept = BallotBox()
        for (juror, table) in tables {
            let own = table.filter { isKept(Pairing($0.key, juror), $0.value) }
            if !own.isEmpty { kept.tables[juror] = own }
        }
        return kept
    }
}

extension BallotBox: Sequence {
    public typealias Element = (seat: Pairing, ballot: Ballot)

    /// In no order.
    public func makeIterator() -> Iterator { Iterator(tables: tables.makeIterator()) }

    public struct Iterator: IteratorProtocol {
        fileprivate var tables: [Identifier<Juror>: [Identifier<Entry>: Ballot]].Iterator
        private var table: (juror: Identifier<Juror>, ballots: [Identifier<Entry>: Ballot].Iterator)?

        fileprivate init(tables: [Identifier<Juror>: [Identifier<Entry>: Ballot]].Iterator) {
            self.tables = tables
        }

        public mutating func next() -> Element? {
            repeat {
                if let juror = table?.juror, let (entry, ballot) = table?.ballots.next() {
                    return (Pairing(entry, juror), ballot)
                }
                table = tables.next().map { ($0.key, $0.value.makeIterator()) }
            } while table != nil
            return nil
        }
    }
}
