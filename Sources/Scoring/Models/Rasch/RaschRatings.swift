/// Marks as categories, with those elements left out that the model can say nothing of.
struct RaschRatings {
    struct Rating {
        let entry, juror, criterion, category: Int
    }

    /// Numbers of the table, rising: those that stay.
    private(set) var entries: [Int]
    private(set) var jurors: [Int]
    private(set) var criteria: [Int]
    /// Of what stays, by position in the lists above.
    private(set) var ratings: [Rating]
    /// The highest category; the lowest is 0.
    private(set) var categoryMax: Int

    /// Categories are the marks that occur, in their order. Then whoever has nothing but the lowest or
    /// nothing but the highest is left out, for no finite measure would be high or low enough; and again,
    /// until all that is left can be measured.
    init(_ table: MarkTable) {
        entries = Array(table.entries.indices)
        jurors = Array(table.jurors.indices)
        criteria = Array(table.criteria.indices)
        let count = table.criteria.count
        let marks = (0..<(table.ballotCount * count)).map { index in
            // Equal marks on criteria of different weights may differ in the last digit.
            (table.value(index / count, on: index % count) * 1e6).rounded()
        }
        ratings = marks.indices.map { index in
            Rating(
                entry: Int(table.ballotEntries[index / count]), juror: Int(table.ballotJurors[index / count]),
                criterion: index % count, category: 0)
        }
        categoryMax = 0
        number(marks)
        while dropExtremes() {}
        renumber()
    }

    private mutating func number(_ marks: [Double]) {
        let values = Set(marks).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
        ratings = zip(ratings, marks).map { rating, mark in
            Rating(
                entry: rating.entry, juror: rating.juror, criterion: rating.criterion,
                category: numbers[mark] ?? 0)
        }
        categoryMax = max(0, values.count - 1)
    }

    private mutating func dropExtremes() -> Bool {
        let before = ratings.count
        let highest = ratings.reduce(0) { max($0, $1.category) }
        for key in [\Rating.entry, \Rating.juror, \Rating.criterion] {
            let size = ratings.reduce(0) { max($0, $1[keyPath: key]) } + 1
            var (sums, counts) = ([Int](repeating: 0, count: size), [Int](repeating: 0, count: size))
            for rating in ratings {
                sums[rating[keyPath: key]] += rating.category
                counts[rating[keyPath: key]] += 1
            }
            ratings.removeAll {
                let (sum, count) = (sums[$0[keyPath: key]], counts[$0[keyPath: key]])
                return sum == 0 || sum == count * highest
            }
        }
        // A category that has gone with those who were left out is none any more.
        number(ratings.map { Double($0.category) })
        return ratings.count < before
    }

    private mutating func renumber() {
        func positions(_ key: KeyPath<Rating, Int>, _ list: inout [Int]) -> [Int: Int] {
            list = Set(ratings.map { $0[keyPath: key] }).sorted()
            return Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1, $0) })
        }
        let entryPositions = positions(\.entry, &entries)
        let jurorPositions = positions(\.juror, &jurors)
        let criterionPositions = positions(\.criterion, &criteria)
        ratings = ratings.map {
            Rating(
                entry: entryPositions[$0.entry] ?? 0, juror: jurorPositions[$0.juror] ?? 0,
                criterion: criterionPositions[$0.criterion] ?? 0, category: $0.category)
        }
    }

    /// Whether a chain of ratings leads from every entry to every other.
    var isConnected: Bool {
        var sets = DisjointSets(count: entries.count + jurors.count)
        for rating in ratings { sets.join(rating.entry, entries.count + rating.juror) }
        return (0..<(entries.count + jurors.count)).allSatisfy { sets.head($0) == 0 }
    }
}
