/// What somebody sends, as it comes: no more of it is held than one piece.
public actor BodyStream {
    // An actor, because one gives what another takes.
    private var held: [[UInt8]]
    private var isEnded: Bool
    private var isBroken = false
    private var isClosed = false
    private var giver: CheckedContinuation<Void, Never>?
    private var taker: CheckedContinuation<Void, Never>?

    /// It broke off before its end.
    struct Broken: Error {}

    /// One whose pieces come one by one.
    init() { (held, isEnded) = ([], false) }

    /// One that is here already.
    ///
    /// - Parameter isBroken: whether it breaks off behind them.
    init(_ pieces: [[UInt8]], isBroken: Bool = false) {
        (held, isEnded, self.isBroken) = (pieces, true, isBroken)
    }

    /// Returns when the piece is taken, or when nobody will take one any more.
    func give(_ piece: [UInt8]) async {
        if isClosed { return }
        held.append(piece)
        wake(&taker)
        await withCheckedContinuation { giver = $0 }
    }

    func end(isBroken: Bool) {
        (isEnded, self.isBroken) = (true, isBroken)
        wake(&taker)
    }

    /// Whoever gives need not wait any more.
    func close() {
        isClosed = true
        held = []
        wake(&giver)
    }

    /// `nil` at the end.
    func next() async throws -> [UInt8]? {
        while held.isEmpty {
            if isBroken { throw Broken() }
            if isEnded || isClosed { return nil }
            await withCheckedContinuation { taker = $0 }
        }
        let piece = held.removeFirst()
        wake(&giver)
        return piece
    }

    private func wake(_ waiting: inout CheckedContinuation<Void, Never>?) {
        waiting?.resume()
        waiting = nil
    }
}
