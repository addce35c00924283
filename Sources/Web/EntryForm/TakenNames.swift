internal import Jury

/// The names that rows have, some of which may be those of several.
struct TakenNames<Row> {
    private var counts: [Identifier<Row>: Int] = [:]
    private(set) var count = 0

    init(_ names: [Identifier<Row>]) {
        for name in names { insert(name) }
    }

    func contains(_ name: Identifier<Row>) -> Bool { counts[name] != nil }

    mutating func insert(_ name: Identifier<Row>) {
        counts[name, default: 0] += 1
        count += 1
    }

    mutating func remove(_ name: Identifier<Row>) {
        guard let held = counts[name] else { return }
        counts[name] = held > 1 ? held - 1 : nil
        count -= 1
    }
}
