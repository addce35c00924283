internal import Dispatch
internal import Synchronization

/// Two pieces of work at the same time, where there are two cores.
enum SideBySide {
    static func run<One: Sendable, Other: Sendable>(
        _ one: @Sendable () -> One, _ other: @Sendable () -> Other
    ) -> (One, Other) {
        let first = Mutex<One?>(nil)
        let second = Mutex<Other?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                let value = one()
                first.withLock { $0 = value }
            } else {
                let value = other()
                second.withLock { $0 = value }
            }
        }
        guard let one = first.withLock({ $0 }), let other = second.withLock({ $0 }) else {
            preconditionFailure("both pieces of work are done")
        }
        return (one, other)
    }
}
