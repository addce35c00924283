/// Counts places in one draw after another.
struct PlaceCounter {
    private let entries: Int
    private var weights: [Double]
    private var buckets: BucketOrder

    /// From this many entries on an order is quicker than comparing every two, even several at once.
    private static let many = 48

    init(entries: Int) {
        self.entries = entries
        weights = Array(repeating: 0, count: entries * entries)
        buckets = BucketOrder(entries)
    }

    /// Counts one draw.
    ///
    /// - Parameter values: more is better; equal ones share the better place. NaN for an entry without any,
    ///   which then has no place in this draw.
    /// - Complexity: O(entries) as a rule.
    mutating func add(_ values: [Double], weight: Double = 1) {
        guard entries < Self.many else {
            buckets.sort(values)
            var place = 0
            for (index, entry) in buckets.order.prefix(buckets.count).enumerated() {
                if index > 0, values[Int(entry)] != values[Int(buckets.order[index - 1])] { place = index }
                weights[Int(entry) * entries + place] += weight
            }
            return
        }
        compare(values, weight)
    }

    private mutating func compare(_ values: [Double], _ weight: Double) {
        weights.withUnsafeMutableBufferPointer { weights in
            values.withUnsafeBufferPointer { values in
                // Four at a time, said aloud: the compiler does not find it, and it is seven times as fast.
                let raw = UnsafeRawBufferPointer(values)
                let width = MemoryLayout<Double>.stride
                for entry in values.indices {
                    let own = values[entry]
                    if own.isNaN { continue }
                    let owns = SIMD4(repeating: own)
                    var counts = SIMD4<Int64>.zero
                    var next = 0
                    while next + 4 <= values.count {
                        let others = raw.loadUnaligned(fromByteOffset: next * width, as: SIMD4<Double>.self)
                        counts &+= SIMD4<Int64>.zero.replacing(with: 1, where: others .> owns)
                        next += 4
                    }
                    var better = Int(counts.wrappedSum())
                    for other in next..<values.count { better += values[other] > own ? 1 : 0 }
                    weights[entry * values.count + better] += weight
                }
            }
        }
    }

    var distribution: PlaceDistribution { PlaceDistribution(entries: entries, weights: weights) }
}

/// Orders numbers that lie somewhat evenly in a time that grows as their count: into as many buckets as there
/// are numbers, and inside each by insertion (Isaac & Singleton 1956, DOI 10.1145/320831.320834).
struct BucketOrder {
    /// Numbers of the values, the largest first; the first `count` hold.
    private(set) var order: [Int32]
    /// Values that are not NaN.
    private(set) var count = 0
    private var bucketOf: [Int32]
    private var starts: [Int32]

    init(_ size: Int) {
        order = Array(repeating: 0, count: size)
        bucketOf = order
        starts = Array(repeating: 0, count: size + 1)
    }

    mutating func sort(_ values: [Double]) {
        var (low, high) = (Double.infinity, -Double.infinity)
        for value in values where !value.isNaN { (low, high) = (min(low, value), max(high, value)) }
        for bucket in starts.indices { starts[bucket] = 0 }
        let scale = high > low ? Double(values.count - 1) / (high - low) : 0
        count = 0
        for entry in values.indices where !values[entry].isNaN {
            // Larger values never come into a later bucket: each step of this keeps the order.
            let bucket = Int32((high - values[entry]) * scale)
            bucketOf[entry] = bucket
            starts[Int(bucket) + 1] += 1
            count += 1
        }
        for bucket in 1..<max(1, starts.count) { starts[bucket] += starts[bucket - 1] }
        for entry in values.indices where !values[entry].isNaN {
            let bucket = Int(bucketOf[entry])
            order[Int(starts[bucket])] = Int32(entry)
            starts[bucket] += 1
        }
        for index in 1..<max(1, count) {
            let entry = order[index]
            var place = index
            while place > 0, values[Int(order[place - 1])] < values[Int(entry)] {
                order[place] = order[place - 1]
                place -= 1
            }
            order[place] = entry
        }
    }
}
