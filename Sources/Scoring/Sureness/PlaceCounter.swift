/// Counts places in one draw after another.
struct PlaceCounter {
    private let bins: PlaceBins
    /// By place, from 1.
    private let binOf: [Int32]
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
        let bins = PlaceBins(entries)
        self.bins = bins
        binOf = [0] + (0..<entries).map { Int32(bins.bin($0 + 1)) }
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
        buckets.forEachPlace { entry, place in
            waiting[entry * Self.waitingMax + waitingWeights.count] = place
        }
        waitingWeights.append(weight)
        if waitingWeights.count == Self.waitingMax { countWaiting() }
    }

    private mutating func countWaiting() {
        let (count, draws) = (bins.count, waitingWeights.count)
        weights.withUnsafeMutableBufferPointer { weights in
            waiting.withUnsafeMutableBufferPointer { waiting in
                for entry in places.indices {
                    var sum = places[entry]
                    for draw in 0..<draws {
                        let place = Int(waiting[entry * Self.waitingMax + draw])
                        if place == 0 { continue }
                        let weight = waitingWeights[draw]
                        weights[entry * count + Int(binOf[place])] += weight
                        sum += weight * Double(place)
                        waiting[entry * Self.waitingMax + draw] = 0
                    }
                    places[entry] = sum
                }
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

/// Orders numbers that lie somewhat evenly in a time that grows as their count: into twice as many buckets as
/// there are numbers, and inside each by insertion (Isaac & Singleton 1956, DOI 10.1145/320831.320834).
struct BucketOrder {
    /// Numbers of the values, the largest first, and the values; the first `count` hold.
    private var order: [Int32]
    private var sorted: [Double]
    /// Values that are not NaN.
    private var count = 0
    private var bucketOf: [Int32]
    private var starts: [Int32]

    init(_ size: Int) {
        order = Array(repeating: 0, count: size)
        sorted = Array(repeating: 0, count: size)
        bucketOf = order
        starts = Array(repeating: 0, count: 2 * size + 1)
    }

    mutating func sort(_ values: [Double]) {
        count = Self.sort(values, values.count, &order, &sorted, &bucketOf, &starts)
    }

    /// The place of each value that was sorted, from 1: equal ones share the better.
    func forEachPlace(_ body: (_ number: Int, _ place: Int32) -> Void) {
        var (place, last) = (Int32(1), Double.nan)
        for index in 0..<count {
            if sorted[index] != last { (place, last) = (Int32(index + 1), sorted[index]) }
            body(Int(order[index]), place)
        }
    }

    private static func sort(
        _ values: UnsafePointer<Double>, _ size: Int, _ order: UnsafeMutablePointer<Int32>,
        _ sorted: UnsafeMutablePointer<Double>, _ bucketOf: UnsafeMutablePointer<Int32>,
        _ starts: UnsafeMutablePointer<Int32>
    ) -> Int {
        // Nothing is less or more than NaN.
        var (low, high) = (Double.infinity, -Double.infinity)
        for number in 0..<size {
            low = values[number] < low ? values[number] : low
            high = values[number] > high ? values[number] : high
        }
        let buckets = 2 * size
        for bucket in 0...buckets { starts[bucket] = 0 }
        let scale = high > low ? Double(buckets - 1) / (high - low) : 0
        var count = 0
        for number in 0..<size where !values[number].isNaN {
            // Larger values never come into a later bucket: each step of this keeps the order.
            let bucket = Int32((high - values[number]) * scale)
            bucketOf[number] = bucket
            starts[Int(bucket) + 1] += 1
            count += 1
        }
        for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
        for number in 0..<size where !values[number].isNaN {
            let bucket = Int(bucketOf[number])
            let place = Int(starts[bucket])
            (order[place], sorted[place]) = (Int32(number), values[number])
            starts[bucket] += 1
        }
        for index in 1..<max(1, count) {
            let (number, value) = (order[index], sorted[index])
            var place = index
            while place > 0, sorted[place - 1] < value {
                (order[place], sorted[place]) = (order[place - 1], sorted[place - 1])
                place -= 1
            }
            (order[place], sorted[place]) = (number, value)
        }
        return count
    }
}
