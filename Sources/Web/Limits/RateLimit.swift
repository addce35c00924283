/// How often something may be asked: so many times at once, and then one more after each while.
///
/// The generic cell rate algorithm (ITU-T Recommendation I.371, 2004, annex A), which is a token bucket that
/// remembers one time for each who asks: when the bucket will be full again.
struct RateLimit<Asker: Hashable & Sendable>: Sendable {
    let burst: Int
    /// Milliseconds until one more may be asked.
    let interval: Int
    /// By asker; who is not here may ask `burst` times.
    private var full: [Asker: Int] = [:]

    /// More askers than any edition has are not remembered; what they ask is let pass.
    static var askersMax: Int { 50_000 }

    init(burst: Int, interval: Int) {
        (self.burst, self.interval) = (burst, interval)
    }

    /// Counts a question.
    ///
    /// - Returns: milliseconds to wait where it is one too many, which is then not counted; `nil` where it
    ///   may pass.
    mutating func take(_ asker: Asker, at now: Int) -> Int? {
        let next = max(full[asker] ?? now, now)
        let wait = next - now - (burst - 1) * interval
        if wait > 0 { return wait }
        if full[asker] == nil, full.count >= Self.askersMax { full = full.filter { $0.value > now } }
        if full[asker] != nil || full.count < Self.askersMax { full[asker] = next + interval }
        return nil
    }
}
