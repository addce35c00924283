public import Jury

/// A key that a device, or what keeps a person's passwords, holds for her: she signs in by its signature.
/// Only its public half is here (W3C Web Authentication, Level 3, 4, "credential record").
///
/// Times here and below are milliseconds since 1970 in UTC.
public struct Passkey: Hashable, Sendable {
    public let person: Identifier<Person>
    /// What its device calls it: random bytes, at most `credentialBytes`.
    public let credential: [UInt8]
    public let key: P256.PublicKey
    /// Where it was made, such as `Firefox · Linux`.
    public let device: String
    public let made: Int
    /// When somebody last signed in by it.
    public internal(set) var used: Int?
    /// How many signatures its device had counted then; 0 where it does not count.
    public internal(set) var count: Int

    /// Web Authentication, Level 3, 5.8.3.
    public static let credentialBytes = 1_023
    /// How many one person has at most.
    public static let most = 20

    public init(
        person: Identifier<Person>, credential: [UInt8], key: P256.PublicKey, device: String, made: Int,
        used: Int? = nil, count: Int
    ) {
        (self.person, self.credential, self.key) = (person, credential, key)
        self.device = String(device.prefix(SignInSession.deviceCharacters))
        (self.made, self.used, self.count) = (made, used, count)
    }

    /// Whether a signature is newer than the last one. A device that counts and does not come further is a
    /// copy of it, or it was copied.
    func isNewer(_ count: Int) -> Bool { count > self.count || count == 0 && self.count == 0 }
}

/// Where passkeys lie, and the challenges of which a signature is awaited.
///
/// What is confirmed is on the disk, and every function is one step.
public protocol PasskeyStore: Sendable {
    /// Throws `SignInFault.taken` where there is one of that name, whosever.
    func keep(_ passkey: Passkey) throws
    func passkey(_ credential: [UInt8]) throws -> Passkey?
    /// By when they were made.
    func passkeys(of person: Identifier<Person>) throws -> [Passkey]
    /// Notes that somebody signed in by it; `nil`, and nothing is noted, where there is none or the signature
    /// is no newer than the last one.
    func use(_ credential: [UInt8], count: Int, at now: Int) throws -> Passkey?
    /// Whether there was one.
    func remove(_ credential: [UInt8]) throws -> Bool

    /// Keeps a challenge, by a digest of it, for what only one browser holds, and lets go of those that
    /// ended. Throws `SignInFault.taken` where there is the same.
    func keepChallenge(_ challenge: Digest, of browser: Digest, from now: Int, until ends: Int) throws
    /// Whether it was there for that browser and has not ended. It is not there any more then: of all who
    /// ask one hears yes.
    func spendChallenge(_ challenge: Digest, of browser: Digest, at now: Int) throws -> Bool
}
