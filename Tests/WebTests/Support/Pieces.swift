@testable import Web

/// The pieces of a stream, one after another.
final class Pieces {
    // A class, because reading moves it on.
    private var iterator: AsyncStream<[UInt8]>.Iterator

    init(_ answer: Answer) throws {
        guard case .stream(let pieces) = answer.body else { throw Trouble.notFound }
        iterator = pieces.makeAsyncIterator()
    }

    func next() async -> String? {
        await iterator.next(isolation: #isolation).map { String(decoding: $0, as: UTF8.self) }
    }
}
