internal import Jury

/// How long sign-ins last, in milliseconds.
enum Sessions {
    private static let minute = 60_000
    private static let day = 24 * 60 * minute

    /// A sign-in link that somebody asked for, or a code for another device: time enough to open the mail.
    static let link = 10 * minute
    /// How long it is remembered that somebody asked, so that whoever hands on links finds it.
    static let remembered = 7 * day
    /// Without a visit for so long a session ends. A juror's evening has breaks, and a deliberation is long.
    static let idle = 14 * day
    /// And after so long it ends whatever she does: longer than most rounds.
    static let most = 60 * day
    /// Who moves rounds and answers for results comes in anew each day.
    static let mostOfAnswering = day

    static func most(of roles: Set<Role>) -> Int {
        roles.isDisjoint(with: [.organiser, .chair, .signer]) ? most : mostOfAnswering
    }
    /// How often it is noted that she was seen.
    static let seenEvery = 10 * minute
}

enum Cookie {
    /// `__Host-`: sent over TLS only, to this host only, for all its paths (RFC 6265bis, 4.1.3.2).
    static let session = "__Host-session"
    /// What the browser holds that asked for a link.
    static let asking = "__Host-asking"
    /// What the browser holds that asked for a challenge.
    static let passkeys = "__Host-passkeys"
    static let language = "language"

    /// What tells a browser to keep a cookie that no script reads, or to let go of it after no time.
    static func set(_ name: String, _ value: String, lasting milliseconds: Int) -> String {
        "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=\(milliseconds / 1_000)"
    }
}
