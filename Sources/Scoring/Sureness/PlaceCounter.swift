/// Counts places in one draw after another.
struct PlaceCounter {
    private let bins: PlaceBins
    /// By entry and bin.
    private var weights: [Double]
    /// By entry: the sum of its places.
    private var places: [Double]
    private var buckets: BucketOrder
    /// Draws that wait to be counted together, entry after entry: a row of `weights` comes into the
    /// processor's cache once for all of them. By entry and draw: the place, 0 for none.
    private var waiting: [Int32]
    private var waitingWeights: [Double] = []

    private static let waitingMax = 16
    /// From this many entries on an order is quicker than comparing every two, even several at once.
    private static let many = 48

    init(entries: Int) {
        bins = PlaceBins(entries)
        weights = Array(repeating: 0, count: entries * bins.count)
        places = Array(repeating: 0, count: entries)
        buckets = BucketOrder(entries)
        waiting = Array(repeating: 0, count: entries * Self.waitingMax)
    }

    /// Counts one draw.
    ///
    /// - Parameter values: more is better; equal ones share the better place. NaN for an entry without any,
    ///   which then has no place in this draw.
    /// - Complexity: O(entries) as a rule.
    mutating func add(_ values: [Double], weight: Double = 1) {
        if values.count < Self.many { compare(values, weight) } else { order(values, weight) }
    }

    private mutating func order(_ values: [Double], _ weight: Double) {
        buckets.sort(values)
        let draw = waitingWeights.count
        var (place, last) = (1, Double.nan)
        for index in 0..<buckets.count {
            let entry = Int(buckets.order[index])
            if values[entry] != last { (place, last) = (index + 1, values[entry]) }
            waiting[entry * Self.waitingMax + draw] = Int32(place)
        }
        waitingWeights.append(weight)
        if waitingWeights.count == Self.waitingMax { countWaiting() }
    }

    private mutating func countWaiting() {
        for entry in places.indices {
            for (draw, weight) in waitingWeights.enumerated() {
                let place = Int(waiting[entry * Self.waitingMax + draw])
                if place == 0 { continue }
                weights[entry * bins.count + bins.bin(place)] += weight
                places[entry] += weight * Double(place)
                waiting[entry * Self.waitingMax + draw] = 0
            }
        }
        waitingWeights.removeAll(keepingCapacity: true)
    }

    /// So few entries have no pools.
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
                    places[entry] += weight * Double(better + 1)
                }
            }
        }
    }

    consuming func distribution() -> PlaceDistribution {
        countWaiting()
        return PlaceDistribution(bins, weights: weights, places: places)
    }
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
