internal import ServiceLifecycle

/// Gives those who follow a live round a sign of life now and then, as long as the server runs.
struct Heartbeat: Service {
    let hub: RoundHub

    /// Below the minute after which proxies usually take a silent connection for dead.
    static let every = Duration.seconds(15)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await Task.sleep(for: Self.every) } catch { return }
                await hub.beat()
            }
        }
    }
}
