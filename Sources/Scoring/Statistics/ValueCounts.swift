/// The different values of a list, each with how often it stands there.
struct ValueCounts {
    /// Ascending.
    let values: [Int]
    /// By value.
    let counts: [Int]
    /// For each number of the list, which of the values it is.
    let numbers: [Int32]

    /// O(count) where the values lie on few steps of a scale, else O(count · log count).
    init(_ list: [Int]) {
        guard let least = list.min(), let most = list.max() else {
            (values, counts, numbers) = ([], [], [])
            return
        }
        var step = 0
        for value in list where step != 1 {
            if step == 0 || (value - least) % step != 0 { step = Self.divisor(value - least, step) }
        }
        step = max(1, step)
        let steps = (most - least) / step
        guard steps < 4 * list.count + 1024 else {
            let sorted = Array(Set(list)).sorted()
            let order = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
            let numbers = list.map { order[$0] ?? 0 }
            var counts = [Int](repeating: 0, count: sorted.count)
            for number in numbers { counts[Int(number)] += 1 }
            (values, self.counts, self.numbers) = (sorted, counts, numbers)
            return
        }
        var byStep = [Int](repeating: 0, count: steps + 1)
        let places = list.map { Int32(($0 - least) / step) }
        for place in places { byStep[Int(place)] += 1 }
        let used = byStep.indices.filter { byStep[$0] > 0 }
        var order = [Int32](repeating: 0, count: steps + 1)
        for (number, place) in used.enumerated() { order[place] = Int32(number) }
        values = used.map { least + $0 * step }
        counts = used.map { byStep[$0] }
        numbers = places.map { order[Int($0)] }
    }

    /// By value: how many stand below it, and half of those at it.
    var middles: [Double] {
        var below = 0
        return counts.map { count in
            below += count
            return Double(below) - Double(count) / 2
        }
    }

    private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
