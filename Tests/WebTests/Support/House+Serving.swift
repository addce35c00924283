@testable import Web

extension House {
    /// Serves while something is done.
    func serve(
        idle: Int = 60, question: Int = 60, _ body: @escaping @Sendable (_ port: Int) async throws -> Void
    ) async throws {
        var settings = Server.Settings(host: "127.0.0.1", port: 0)
        (settings.idleSeconds, settings.questionSeconds) = (idle, question)
        let server = Server(site, settings)
        let (ports, opened) = AsyncStream<Int>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try? await server.run { opened.yield($0) }
                opened.finish()
            }
            for await port in ports.prefix(1) { try await body(port) }
            group.cancelAll()
        }
    }
}
