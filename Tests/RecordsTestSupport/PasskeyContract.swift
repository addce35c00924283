internal import Jury
public import Records

/// What every store of passkeys must do. One suite, each store's tests run it.
public enum PasskeyContract: String, CaseIterable, Sendable {
    case keeps, keepsNothingTwice, givesThoseOfAPerson, notesWhoSignedIn, countsUp,
        takesZeroWhereNothingCounts,
        removes, erases, spendsAChallengeOnce, spendsOnceOfManyAtOnce, spendsNothingOfAnotherBrowser,
        spendsNothingThatEnded, letsGoOfEndedChallenges, isThereAgain

    /// The curve's generator (FIPS 186-4, D.1.2.3): a point of which everybody knows that it is one.
    public static let point: [UInt8] = [
        0x6B, 0x17, 0xD1, 0xF2, 0xE1, 0x2C, 0x42, 0x47, 0xF8, 0xBC, 0xE6, 0xE5, 0x63, 0xA4, 0x40, 0xF2,
        0x77, 0x03, 0x7D, 0x81, 0x2D, 0xEB, 0x33, 0xA0, 0xF4, 0xA1, 0x39, 0x45, 0xD8, 0x98, 0xC2, 0x96,
        0x4F, 0xE3, 0x42, 0xE2, 0xFE, 0x1A, 0x7F, 0x9B, 0x8E, 0xE7, 0xEB, 0x4A, 0x7C, 0x0F, 0x9E, 0x16,
        0x2B, 0xCE, 0x33, 0x57, 0x6B, 0x31, 0x5E, 0xCE, 0xCB, 0xB6, 0x40, 0x68, 0x37, 0xBF, 0x51, 0xF5,
    ]

    private static func passkey(
        _ number: UInt8, _ person: Identifier<Person> = "ada", used: Int? = nil, count: Int = 0
    ) throws -> Passkey {
        guard let key = P256.PublicKey(point) else {
            throw StoreContract.Breach(description: "the generator is no point")
        }
        return Passkey(
            person: person, credential: [number, 0, 255], key: key, device: "Firefox · Linux",
            made: 10 - Int(number), used: used, count: count)
    }

    /// `open` opens the same place each time.
    public func hold(_ open: () throws -> any SignInStore) async throws {
        let store = try open()
        let (first, second) = (try Self.passkey(1), try Self.passkey(2, "grace", count: 7))
        let (challenge, browser) = (SignInContract.secret(1), SignInContract.secret(2))
        try store.keep(first)
        try store.keep(second)
        try store.keepChallenge(challenge, of: browser, from: 0, until: 5)
        switch self {
        case .keeps:
            try expect(store.passkey([1, 0, 255]), first)
            try expect(store.passkey([1, 0]), nil)
            try expect(store.passkey([]), nil)
        case .keepsNothingTwice:
            try refusesTaken { try store.keep(try Self.passkey(1, "grace")) }
            try expect(store.passkey(first.credential), first)
            try refusesTaken { try store.keepChallenge(challenge, of: challenge, from: 1, until: 9) }
        case .givesThoseOfAPerson:
            let older = try Self.passkey(3)
            try store.keep(older)
            try expect(store.passkeys(of: "ada"), [older, first])
            try expect(store.passkeys(of: "edsger"), [])
        case .notesWhoSignedIn:
            try expect(store.use(first.credential, count: 0, at: 20), Self.passkey(1, used: 20))
            try expect(store.passkey(first.credential), Self.passkey(1, used: 20))
            try expect(store.passkey(second.credential), second)
            try expect(store.use([9], count: 0, at: 20), nil)
        case .countsUp:
            for count in [0, 1, 6, 7] { try expect(store.use(second.credential, count: count, at: 20), nil) }
            try expect(store.passkey(second.credential), second)
            let used = try Self.passkey(2, "grace", used: 21, count: 4_294_967_295)
            try expect(store.use(second.credential, count: 4_294_967_295, at: 21), used)
            try expect(store.passkey(second.credential), used)
        case .takesZeroWhereNothingCounts:
            try expect(store.use(first.credential, count: 0, at: 20)?.count, 0)
            try expect(store.use(first.credential, count: 0, at: 21)?.used, 21)
            try expect(store.use(first.credential, count: 3, at: 22)?.count, 3)
            try expect(store.use(first.credential, count: 0, at: 23), nil)
        case .removes:
            try expect(store.remove(first.credential), true)
            try expect(store.remove(first.credential), false)
            try expect(store.passkey(first.credential), nil)
            try expect(store.passkey(second.credential), second)
        case .erases:
            try expect(store.erase("ada"), true)
            try expect(store.erase("ada"), false)
            try expect(store.passkeys(of: "ada"), [])
            try expect(store.passkey(second.credential), second)
        case .spendsAChallengeOnce:
            try expect(store.spendChallenge(browser, of: challenge, at: 1), false)
            try expect(store.spendChallenge(challenge, of: browser, at: 4), true)
            try expect(store.spendChallenge(challenge, of: browser, at: 4), false)
        case .spendsOnceOfManyAtOnce:
            let stores = [store, try open()]
            let gotIt = try await withThrowingTaskGroup(of: Bool.self) { group in
                for asker in 0..<16 {
                    group.addTask { try stores[asker % 2].spendChallenge(challenge, of: browser, at: 1) }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try expect(gotIt, 1)
        case .spendsNothingOfAnotherBrowser:
            try expect(store.spendChallenge(challenge, of: challenge, at: 1), false)
            try expect(store.spendChallenge(challenge, of: browser, at: 1), true)
        case .spendsNothingThatEnded:
            try expect(store.spendChallenge(challenge, of: browser, at: 5), false)
            try expect(store.spendChallenge(challenge, of: browser, at: 4), true)
        case .letsGoOfEndedChallenges:
            try store.keepChallenge(browser, of: browser, from: 5, until: 10)
            try expect(store.spendChallenge(challenge, of: browser, at: 4), false)
            try expect(store.spendChallenge(browser, of: browser, at: 9), true)
        case .isThereAgain:
            let again = try open()
            try expect(again.passkey(first.credential), first)
            try expect(again.passkey(second.credential), second)
            try expect(again.spendChallenge(challenge, of: browser, at: 1), true)
        }
    }

    private func refusesTaken(_ keep: () throws -> Void) throws {
        do {
            try keep()
        } catch SignInFault.taken {
            return
        }
        throw StoreContract.Breach(description: "kept two things under one name")
    }

    private func expect<Value: Equatable>(_ found: Value, _ expected: Value) throws {
        if found == expected { return }
        throw StoreContract.Breach(description: "\(self): \(found), not \(expected)")
    }
}
