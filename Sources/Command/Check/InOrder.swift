/// Work on many things at once, its results in their order, with only a window of them in memory.
enum InOrder {
    /// Calls `deliver` with the result of `work` for 0, 1, 2 …, in this order. At most `window` results wait.
    static func run<Result: Sendable>(
        count: Int, window: Int = 64, work: @escaping @Sendable (Int) -> Result, deliver: (Result) -> Void
    ) async {
        await withTaskGroup(of: (Int, Result).self) { group in
            var started = 0
            var delivered = 0
            var waiting: [Int: Result] = [:]
            func start() {
                let index = started
                started += 1
                group.addTask { (index, work(index)) }
            }
            while started < min(count, window) { start() }
            while let (index, result) = await group.next() {
                waiting[index] = result
                while let next = waiting.removeValue(forKey: delivered) {
                    deliver(next)
                    delivered += 1
                    if started < count { start() }
                }
            }
        }
    }
}
