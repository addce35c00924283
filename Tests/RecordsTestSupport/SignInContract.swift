internal import Jury
public import Records

/// What every store of sign-ins must do. One suite, each store's tests run it.
public enum SignInContract: String, CaseIterable, Sendable {
    case keepsLinks, keepsSessions, keepsNothingTwice, spendsOnce, spendsNothingThatEnded,
        spendsOnceOfManyAtOnce, endsAfterMisses, givesAllLinks, seesWhoIsOpen, seesNobodyElse, renews,
        renewsNothingThatEnded, revokesOne, revokesAll, forgets, erases, isThereAgain

    private static let minute = 60_000

    static func secret(_ number: UInt64) -> Digest {
        var generator = SplitMix64(seed: number)
        return Secret(using: &generator).digest
    }

    private static func link(_ person: Identifier<Person> = "ada", ends: Int = 10 * minute) -> SignInLink {
        SignInLink(person: person, browser: person == "ada" ? secret(99) : nil, made: 0, ends: ends)
    }

    private static func session(
        _ person: Identifier<Person> = "ada", seen: Int? = nil, idleEnds: Int = 30 * minute,
        roles: Set<Role> = [.juror, .chair], revoked: Int? = nil
    ) -> SignInSession {
        SignInSession(
            person: person, device: "Firefox on Linux",
            scope: person == "grace" ? .acts(["enter", "withdraw"]) : nil, made: 0, seen: seen,
            idleEnds: idleEnds, ends: 90 * minute, roles: roles, revoked: revoked)
    }

    /// `open` opens the same place each time.
    public func hold(_ open: () throws -> any SignInStore) async throws {
        let store = try open()
        let (first, second, third) = (Self.secret(1), Self.secret(2), Self.secret(3))
        let minute = Self.minute
        try store.keep(Self.link(), under: first)
        try store.keep(Self.link("grace"), under: second)
        try store.keep(Self.session(), under: first)
        try store.keep(Self.session("grace"), under: second)
        try store.keep(Self.session(), under: third)
        switch self {
        case .keepsLinks:
            try expect(store.link(first), Self.link())
            try expect(store.link(third), nil)
            try expect(store.links(of: "grace"), [Self.link("grace")])
        case .keepsSessions:
            try expect(store.session(first), Self.session())
            try expect(store.session(Self.secret(4)), nil)
            try expect(store.sessions(of: "ada"), [first: Self.session(), third: Self.session()])
            try expect(store.sessions(of: "edsger"), [:])
        case .keepsNothingTwice:
            try refusesTaken { try store.keep(Self.link("grace"), under: first) }
            try refusesTaken { try store.keep(Self.session("grace"), under: first) }
            try expect(store.link(first), Self.link())
            try expect(store.session(first), Self.session())
        case .spendsOnce:
            let spent = SignInLink(
                person: "ada", browser: Self.secret(99), made: 0, ends: 10 * minute, spent: minute)
            try expect(store.spend(first, at: minute), spent)
            try expect(store.spend(first, at: 2 * minute), nil)
            try expect(store.link(first), spent)
            try expect(store.link(second), Self.link("grace"))
        case .spendsNothingThatEnded:
            try expect(store.spend(first, at: 10 * minute), nil)
            try expect(store.spend(third, at: minute), nil)
            try expect(store.link(first), Self.link())
        case .spendsOnceOfManyAtOnce:
            let stores = [store, try open()]
            let gotIt = try await withThrowingTaskGroup(of: Bool.self) { group in
                for asker in 0..<16 {
                    group.addTask { try stores[asker % 2].spend(first, at: asker) != nil }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try expect(gotIt, 1)
        case .endsAfterMisses:
            for misses in 1...SignInLink.missesMax {
                let missed = SignInLink(
                    person: "ada", browser: Self.secret(99), made: 0, ends: 10 * minute, misses: misses)
                try expect(store.miss(first, at: minute), missed)
                try expect(store.link(first), missed)
            }
            try expect(store.miss(first, at: minute), nil)
            try expect(store.spend(first, at: minute), nil)
            try expect(store.miss(second, at: 10 * minute), nil)
            try expect(store.link(second), Self.link("grace"))
        case .givesAllLinks:
            _ = try store.spend(second, at: minute)
            let spent = SignInLink(
                person: "grace", browser: nil, made: 0, ends: 10 * minute, spent: minute)
            try expect(store.links(), [first: Self.link(), second: spent])
        case .seesWhoIsOpen:
            let seen = Self.session(seen: minute, idleEnds: 31 * minute)
            try expect(store.see(first, at: minute, idleEnds: 31 * minute), seen)
            // Grace has only given a program a token.
            try expect(store.seen(), ["ada": minute])
            try expect(store.session(first), seen)
            try expect(store.session(third), Self.session())
        case .seesNobodyElse:
            try expect(store.see(first, at: 30 * minute, idleEnds: 60 * minute), nil)
            try expect(store.see(Self.secret(4), at: minute, idleEnds: 60 * minute), nil)
            try expect(
                store.see(second, at: 29 * minute, idleEnds: 120 * minute)?.isOpen(at: 90 * minute), false)
            _ = try store.revoke(third, at: minute)
            try expect(store.see(third, at: 2 * minute, idleEnds: 60 * minute), nil)
            try expect(store.session(first), Self.session())
        case .renews:
            let next = Self.secret(4)
            try expect(
                store.renew(first, as: next, roles: [.signer], at: minute), Self.session(roles: [.signer]))
            try expect(store.session(next), Self.session(roles: [.signer]))
            try expect(store.session(first), Self.session(revoked: minute))
            try refusesTaken { _ = try store.renew(next, as: third, roles: [], at: minute) }
            try expect(store.session(next), Self.session(roles: [.signer]))
        case .renewsNothingThatEnded:
            _ = try store.revoke(first, at: minute)
            try expect(store.renew(first, as: Self.secret(4), roles: [], at: minute), nil)
            try expect(store.renew(second, as: Self.secret(4), roles: [], at: 30 * minute), nil)
            try expect(store.session(Self.secret(4)), nil)
        case .revokesOne:
            try expect(store.revoke(first, at: minute), true)
            try expect(store.revoke(first, at: 2 * minute), false)
            try expect(store.revoke(Self.secret(4), at: minute), false)
            try expect(
                store.sessions(of: "ada"), [first: Self.session(revoked: minute), third: Self.session()])
        case .revokesAll:
            _ = try store.revoke(third, at: minute)
            try expect(store.revokeAll(of: "ada", at: 2 * minute), 1)
            try expect(
                store.sessions(of: "ada"),
                [first: Self.session(revoked: 2 * minute), third: Self.session(revoked: minute)])
            try expect(store.spend(first, at: 3 * minute), nil)
            try expect(store.sessions(of: "grace"), [second: Self.session("grace")])
            try expect(store.spend(second, at: 3 * minute)?.person, "grace")
        case .forgets:
            try store.keep(Self.link("grace", ends: 9 * minute), under: third)
            _ = try store.see(second, at: minute, idleEnds: 60 * minute)
            try store.forget(endedBefore: 10 * minute)
            try expect(store.links(of: "grace"), [Self.link("grace")])
            try store.forget(endedBefore: 31 * minute)
            try expect(store.link(first), nil)
            try expect(store.sessions(of: "ada"), [:])
            try expect(
                store.session(second), Self.session("grace", seen: minute, idleEnds: 60 * minute))
        case .erases:
            try expect(store.erase("ada"), true)
            try expect(store.erase("ada"), false)
            try expect(store.links(of: "ada"), [])
            try expect(store.sessions(of: "ada"), [:])
            try expect(store.link(second), Self.link("grace"))
            try expect(store.session(second), Self.session("grace"))
        case .isThereAgain:
            let again = try open()
            try expect(again.link(first), Self.link())
            try expect(again.session(third), Self.session())
        }
    }

    private func refusesTaken(_ keep: () throws -> Void) throws {
        do {
            try keep()
        } catch SignInFault.taken {
            return
        }
        throw StoreContract.Breach(description: "kept two things under one digest")
    }

    private func expect<Value: Equatable>(_ found: Value, _ expected: Value) throws {
        if found == expected { return }
        throw StoreContract.Breach(description: "\(self): \(found), not \(expected)")
    }
}
