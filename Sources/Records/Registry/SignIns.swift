public import Jury

/// A way in that is sent to a person. Whoever has its secret and asks from the right browser is she, once.
///
/// Times here and below are milliseconds since 1970 in UTC.
public struct SignInLink: Hashable, Sendable {
    public let person: Identifier<Person>
    /// The digest of what the browser holds that asked for the link; `nil` where none did, as with an
    /// invitation. The store keeps it, and whoever spends the link compares it.
    public let browser: Digest?
    public let made: Int
    /// From then on it leads nowhere.
    public let ends: Int
    /// How often another browser gave a wrong code for it.
    public internal(set) var misses: Int
    /// When it was spent.
    public internal(set) var spent: Int?

    /// After so many wrong codes it leads nowhere.
    public static let missesMax = 5

    public init(
        person: Identifier<Person>, browser: Digest?, made: Int, ends: Int, misses: Int = 0,
        spent: Int? = nil
    ) {
        (self.person, self.browser) = (person, browser)
        (self.made, self.ends, self.misses, self.spent) = (made, ends, misses, spent)
    }

    public func isOpen(at now: Int) -> Bool { spent == nil && misses < Self.missesMax && now < ends }
}

/// What a program may do in the name of whoever gave it a token.
public enum TokenScope: Hashable, Sendable {
    /// To see what she sees.
    case reading
    /// And to do some kinds of acts.
    case acts(Set<String>)
    /// And to do all that she may do.
    case everything

    /// `read`, `all`, or kinds of acts with commas between them; `nil` where one is no kind.
    public init?(_ text: String) {
        switch text {
        case "read": self = .reading
        case "all": self = .everything
        default:
            let kinds = text.split(separator: ",").map(String.init)
            guard !kinds.isEmpty, kinds.allSatisfy({ Acts.byKind[$0] != nil }) else { return nil }
            self = .acts(Set(kinds))
        }
    }

    /// As `init` reads it.
    public var text: String {
        switch self {
        case .reading: "read"
        case .acts(let kinds): kinds.sorted().joined(separator: ",")
        case .everything: "all"
        }
    }

    /// Whether an act of the kind may be done.
    public func covers(_ kind: String) -> Bool {
        switch self {
        case .reading: false
        case .acts(let kinds): kinds.contains(kind)
        case .everything: true
        }
    }
}

/// A person who is signed in on one device, or a program that holds a token of hers.
public struct SignInSession: Hashable, Sendable {
    public let person: Identifier<Person>
    /// What she knows the device by, such as `Firefox on Linux`, or what she called the program.
    public let device: String
    /// What a program may do; `nil` for a browser.
    public let scope: TokenScope?
    public let made: Int
    public internal(set) var seen: Int
    /// When it ends unless she is seen again.
    public internal(set) var idleEnds: Int
    /// When it ends whatever she does.
    public let ends: Int
    /// What she might do when its secret was made: who may do more since then gets another secret.
    public internal(set) var roles: Set<Role>
    public internal(set) var revoked: Int?

    /// Characters of a device's name; what is longer is cut.
    public static let deviceCharacters = 100

    public init(
        person: Identifier<Person>, device: String, scope: TokenScope? = nil, made: Int, seen: Int? = nil,
        idleEnds: Int, ends: Int, roles: Set<Role>, revoked: Int? = nil
    ) {
        (self.person, self.device) = (person, String(device.prefix(Self.deviceCharacters)))
        self.scope = scope
        (self.made, self.seen) = (made, seen ?? made)
        (self.idleEnds, self.ends) = (idleEnds, ends)
        (self.roles, self.revoked) = (roles, revoked)
    }

    public func isOpen(at now: Int) -> Bool { revoked == nil && now < idleEnds && now < ends }
}

/// Where links and sessions lie, by the digests of their secrets, and passkeys beside them.
///
/// What is confirmed is on the disk, and every function is one step: who asks at the same moment asks before
/// or after it.
public protocol SignInStore: PasskeyStore {
    /// Throws `SignInFault.taken` where something lies under the digest already.
    func keep(_ link: SignInLink, under secret: Digest) throws
    /// As it is, spent or ended or not; `nil` where there is none.
    func link(_ secret: Digest) throws -> SignInLink?
    /// Those that were made for a person, by when they were made: how often somebody asked.
    func links(of person: Identifier<Person>) throws -> [SignInLink]
    /// All that were not forgotten, spent and ended ones among them.
    func links() throws -> [Digest: SignInLink]
    /// Notes a wrong code; the link with it, or `nil` where none is open.
    func miss(_ secret: Digest, at now: Int) throws -> SignInLink?
    /// Spends a link. Of all who ask one gets it, and nobody once it has ended.
    func spend(_ secret: Digest, at now: Int) throws -> SignInLink?

    /// Throws `SignInFault.taken` where something lies under the digest already.
    func keep(_ session: SignInSession, under secret: Digest) throws
    /// As it is, open or not; `nil` where there is none.
    func session(_ secret: Digest) throws -> SignInSession?
    /// Notes that she was seen, and puts off the idle end; `nil` where the session is not open.
    func see(_ secret: Digest, at now: Int, idleEnds: Int) throws -> SignInSession?
    /// Goes on with a session under another secret, from now on for these roles; `nil` where it is not open.
    /// Throws `SignInFault.taken` where something lies under the other digest already.
    func renew(_ secret: Digest, as next: Digest, roles: Set<Role>, at now: Int) throws -> SignInSession?
    /// Those of a person, ended ones among them, by digest.
    func sessions(of person: Identifier<Person>) throws -> [Digest: SignInSession]
    /// When each person was last seen, in any browser's session that was not forgotten.
    func seen() throws -> [Identifier<Person>: Int]
    /// Ends a session; whether it was not revoked before.
    func revoke(_ secret: Digest, at now: Int) throws -> Bool
    /// Ends all sessions of a person and spends her links; how many sessions were not revoked before.
    func revokeAll(of person: Identifier<Person>, at now: Int) throws -> Int

    /// Removes links and sessions that ended before a time. Nothing can be done with them any more.
    func forget(endedBefore time: Int) throws
    /// Removes all of a person, so that no copy stays in the store; whether there was anything.
    func erase(_ person: Identifier<Person>) throws -> Bool
}

/// Why a store kept nothing, besides what its disk says.
public enum SignInFault: Error, Hashable, Sendable {
    /// Something else lies under the digest: the randomness is none.
    case taken
}
