internal import ServiceLifecycle

/// Tells those who follow a live round what the clock changed in it, and gives them a sign of life now and
/// then, as long as the server runs.
struct Heartbeat: Service {
    let site: Site

    /// What ends by the clock is told so soon.
    static let every = Duration.seconds(1)
    /// A sign of life follows upon so many: below the minute after which proxies usually take a silent
    /// connection for dead.
    static let beats = 15

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var count = 0
            while !Task.isCancelled {
                do { try await Task.sleep(for: Self.every) } catch { return }
                // A record that stopped has nothing to tell, and its pages say so.
                try? await site.tellFloors(at: site.outside.now())
                count += 1
                if count.isMultiple(of: Self.beats) { await site.hub.beat() }
            }
        }
    }
}
