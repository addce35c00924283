/// Numbers in sets that are joined step by step (Galler & Fisher 1964, DOI 10.1145/364099.364331). A set is
/// known by its least number.
package struct DisjointSets {
    private var heads: [Int]

    package init(count: Int) {
        heads = Array(0..<count)
    }

    package mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (head(one), head(other))
        heads[max(first, second)] = min(first, second)
    }

    /// - Complexity: O(log n) on average over many calls.
    package mutating func head(_ number: Int) -> Int {
        var number = number
        while heads[number] != number {
            heads[number] = heads[heads[number]]
            number = heads[number]
        }
        return number
    }
}
