internal import Jury
internal import Records

/// Who follows which live round, and what tells them that it changed. It says no more than that, by a number
/// that nobody can read anything from: the page asks again, and sees what it may.
actor RoundHub {
    // An actor, because some come and go while others are told.
    private var listeners: [Int: Listener] = [:]
    private var next = 0

    private struct Listener {
        let round: Identifier<Round>
        let session: Digest
        /// What it heard last.
        var state: FloorState
        let pieces: AsyncStream<[UInt8]>.Continuation
    }

    /// Tabs of one browser, and pages that it left since the last sign of life. For a further one the
    /// first of them is let go.
    static let perSession = 8
    /// Browsers ask again after so long where a stream broke, in milliseconds.
    private static let retry = 2_000

    var count: Int { listeners.count }

    /// Those that somebody follows.
    var rounds: Set<Identifier<Round>> { Set(listeners.values.map(\.round)) }

    /// What a listener is told, piece by piece, from the state that the round has now on.
    func listen(
        to round: Identifier<Round>, as session: Digest, from state: FloorState
    ) -> AsyncStream<[UInt8]> {
        let own = listeners.filter { $0.value.session == session }.keys.sorted()
        for number in own.dropLast(Self.perSession - 1) {
            listeners.removeValue(forKey: number)?.pieces.finish()
        }
        let number = next
        next += 1
        // Who is slow needs the last piece alone.
        let (stream, pieces) = AsyncStream.makeStream(
            of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
        pieces.onTermination = { [weak self] _ in
            Task { await self?.leave(number) }
        }
        listeners[number] = Listener(round: round, session: session, state: state, pieces: pieces)
        pieces.yield(Array("retry: \(Self.retry)\n".utf8) + Self.event(state))
        return stream
    }

    /// Tells all who follow the round and have not heard so that it is in this state now.
    func tell(_ round: Identifier<Round>, _ state: FloorState) {
        let event = Self.event(state)
        for (number, listener) in listeners where listener.round == round && listener.state != state {
            listeners[number]?.state = state
            listener.pieces.yield(event)
        }
    }

    /// A sign of life, so that no proxy takes the connection for dead, and who left is noticed.
    func beat() {
        for listener in listeners.values { listener.pieces.yield(Array(":\n\n".utf8)) }
    }

    private func leave(_ number: Int) { listeners[number] = nil }

    /// Server-sent events (WHATWG HTML, 9.2): a line of data, and an empty one.
    private static func event(_ state: FloorState) -> [UInt8] { Array("data: \(state.text)\n\n".utf8) }
}
