public import Jury
internal import Synchronization

/// Links, sessions and passkeys that end with the process.
public final class MemorySignIns: SignInStore {
    struct Kept {
        var links: [Digest: SignInLink] = [:]
        var sessions: [Digest: SignInSession] = [:]
        var passkeys: [[UInt8]: Passkey] = [:]
        var challenges: [Digest: Challenge] = [:]
    }

    // A class, because a store is one thing that several hold.
    let kept = Mutex(Kept())

    public init() {}

    public func keep(_ link: SignInLink, under secret: Digest) throws {
        try kept.withLock { kept in
            if kept.links[secret] != nil { throw SignInFault.taken }
            kept.links[secret] = link
        }
    }

    public func link(_ secret: Digest) -> SignInLink? { kept.withLock { $0.links[secret] } }

    public func links(of person: Identifier<Person>) -> [SignInLink] {
        kept.withLock { $0.links.values.filter { $0.person == person }.sorted { $0.made < $1.made } }
    }

    public func links() -> [Digest: SignInLink] { kept.withLock { $0.links } }

    public func miss(_ secret: Digest, at now: Int) -> SignInLink? {
        kept.withLock { kept in
            guard var link = kept.links[secret], link.isOpen(at: now) else { return nil }
            link.misses += 1
            kept.links[secret] = link
            return link
        }
    }

    public func spend(_ secret: Digest, at now: Int) -> SignInLink? {
        kept.withLock { kept in
            guard var link = kept.links[secret], link.isOpen(at: now) else { return nil }
            link.spent = now
            kept.links[secret] = link
            return link
        }
    }

    public func keep(_ session: SignInSession, under secret: Digest) throws {
        try kept.withLock { kept in
            if kept.sessions[secret] != nil { throw SignInFault.taken }
            kept.sessions[secret] = session
        }
    }

    public func session(_ secret: Digest) -> SignInSession? { kept.withLock { $0.sessions[secret] } }

    public func see(_ secret: Digest, at now: Int, idleEnds: Int) -> SignInSession? {
        kept.withLock { kept in
            guard var session = kept.sessions[secret], session.isOpen(at: now) else { return nil }
            (session.seen, session.idleEnds) = (now, idleEnds)
            kept.sessions[secret] = session
            return session
        }
    }

    public func renew(
        _ secret: Digest, as next: Digest, roles: Set<Role>, at now: Int
    ) throws -> SignInSession? {
        try kept.withLock { kept in
            guard var session = kept.sessions[secret], session.isOpen(at: now) else { return nil }
            if kept.sessions[next] != nil { throw SignInFault.taken }
            kept.sessions[secret]?.revoked = now
            session.roles = roles
            kept.sessions[next] = session
            return session
        }
    }

    public func sessions(of person: Identifier<Person>) -> [Digest: SignInSession] {
        kept.withLock { $0.sessions.filter { $0.value.person == person } }
    }

    public func seen() -> [Identifier<Person>: Int] {
        kept.withLock { kept in
            let browsers = kept.sessions.values.filter { $0.scope == nil }
            return Dictionary(browsers.map { ($0.person, $0.seen) }, uniquingKeysWith: max)
        }
    }

    public func revoke(_ secret: Digest, at now: Int) -> Bool {
        kept.withLock { kept in
            guard kept.sessions[secret] != nil, kept.sessions[secret]?.revoked == nil else { return false }
            kept.sessions[secret]?.revoked = now
            return true
        }
    }

    public func revokeAll(of person: Identifier<Person>, at now: Int) -> Int {
        kept.withLock { kept in
            for (secret, link) in kept.links where link.person == person && link.spent == nil {
                kept.links[secret]?.spent = now
            }
            let open = kept.sessions.filter { $0.value.person == person && $0.value.revoked == nil }
            for secret in open.keys { kept.sessions[secret]?.revoked = now }
            return open.count
        }
    }

    public func forget(endedBefore time: Int) {
        kept.withLock { kept in
            kept.links = kept.links.filter { $0.value.ends >= time }
            kept.sessions = kept.sessions.filter { min($0.value.ends, $0.value.idleEnds) >= time }
        }
    }

    public func erase(_ person: Identifier<Person>) -> Bool {
        kept.withLock { kept in
            let count = kept.links.count + kept.sessions.count + kept.passkeys.count
            kept.links = kept.links.filter { $0.value.person != person }
            kept.sessions = kept.sessions.filter { $0.value.person != person }
            kept.passkeys = kept.passkeys.filter { $0.value.person != person }
            return kept.links.count + kept.sessions.count + kept.passkeys.count < count
        }
    }
}
