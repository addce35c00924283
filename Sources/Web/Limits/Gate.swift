internal import Records

/// Lets questions pass, as many as people and their browsers have; who asks more is told to wait.
actor Gate {
    // An actor, because all questions count together.
    /// By session: an entry and its neighbours, a draft at every pause, all entries at once for the way.
    private var sessions = RateLimit<Digest>(burst: 600, interval: 50)
    /// By address: a jury of a hundred may sit behind one.
    private var addresses = RateLimit<String>(burst: 3_000, interval: 10)
    /// By address, for sign-in links alone: the hall comes in at once, and then nobody.
    private var links = RateLimit<String>(burst: 300, interval: 500)

    /// By address, and for all together, who may hide their addresses: those who ask for links, and those who
    /// type codes. One code in five seconds meets one of a hundred open links once in 1,700 years.
    private var asks = (
        each: RateLimit<String>(burst: 120, interval: 5_000), all: RateLimit<Int>(burst: 300, interval: 2_000)
    )
    private var codes = (
        each: RateLimit<String>(burst: 60, interval: 10_000), all: RateLimit<Int>(burst: 120, interval: 5_000)
    )
    /// Those who come in by passkeys, each by two: a challenge and its answer. Nobody guesses a signature;
    /// what is bounded is work.
    private var passkeys = (
        each: RateLimit<String>(burst: 300, interval: 1_000), all: RateLimit<Int>(burst: 900, interval: 250)
    )

    /// Those who have a text looked through without an account: some hundredths of a second of work each.
    private var tries = (
        each: RateLimit<String>(burst: 60, interval: 5_000), all: RateLimit<Int>(burst: 120, interval: 500)
    )

    /// Throws `Trouble.tooMany`.
    func admit(_ visit: Visit, to template: Address.Template?) throws {
        var waits: [Int?] = []
        if visit.question.method.isUnsafe {
            switch template {
            case .signIn: waits += Self.take(&asks, visit)
            case .code: waits += Self.take(&codes, visit)
            case .passkeySignIn: waits += Self.take(&passkeys, visit)
            case .tryOut: waits += Self.take(&tries, visit)
            default: break
            }
        }
        if let secret = visit.credential {
            waits.append(sessions.take(secret.digest, at: visit.now))
        }
        if let address = visit.question.remote {
            waits.append(addresses.take(address, at: visit.now))
            if template == .link { waits.append(links.take(address, at: visit.now)) }
        }
        guard let wait = waits.compactMap(\.self).max() else { return }
        throw Trouble.tooMany(seconds: (wait + 999) / 1_000)
    }

    /// One that its own address may not ask counts for nobody else.
    private static func take(
        _ limits: inout (each: RateLimit<String>, all: RateLimit<Int>), _ visit: Visit
    ) -> [Int?] {
        if let address = visit.question.remote, let wait = limits.each.take(address, at: visit.now) {
            return [wait]
        }
        return [limits.all.take(0, at: visit.now)]
    }
}
