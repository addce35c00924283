public import Jury
internal import Synchronization

extension MemorySignIns {
    struct Challenge {
        let browser: Digest
        let ends: Int
    }

    public func keep(_ passkey: Passkey) throws {
        try kept.withLock { kept in
            if kept.passkeys[passkey.credential] != nil { throw SignInFault.taken }
            kept.passkeys[passkey.credential] = passkey
        }
    }

    public func passkey(_ credential: [UInt8]) -> Passkey? { kept.withLock { $0.passkeys[credential] } }

    public func passkeys(of person: Identifier<Person>) -> [Passkey] {
        kept.withLock { $0.passkeys.values.filter { $0.person == person }.sorted { $0.made < $1.made } }
    }

    public func use(_ credential: [UInt8], count: Int, at now: Int) -> Passkey? {
        kept.withLock { kept in
            guard var passkey = kept.passkeys[credential], passkey.isNewer(count) else { return nil }
            (passkey.used, passkey.count) = (now, count)
            kept.passkeys[credential] = passkey
            return passkey
        }
    }

    public func remove(_ credential: [UInt8]) -> Bool {
        kept.withLock { $0.passkeys.removeValue(forKey: credential) != nil }
    }

    public func keepChallenge(
        _ challenge: Digest, of browser: Digest, from now: Int, until ends: Int
    ) throws {
        try kept.withLock { kept in
            kept.challenges = kept.challenges.filter { $0.value.ends > now }
            if kept.challenges[challenge] != nil { throw SignInFault.taken }
            kept.challenges[challenge] = Challenge(browser: browser, ends: ends)
        }
    }

    public func spendChallenge(_ challenge: Digest, of browser: Digest, at now: Int) -> Bool {
        kept.withLock { kept in
            guard let found = kept.challenges[challenge], found.browser == browser, now < found.ends
            else { return false }
            kept.challenges[challenge] = nil
            return true
        }
    }
}
