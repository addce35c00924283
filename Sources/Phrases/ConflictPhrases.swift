public import Jury

/// What ties a juror to an entry, in words.
public enum ConflictPhrases {
    /// `employer: “Nord Vilnius” is the agency`; names as the user wrote them.
    public static func why(_ conflict: Conflict) -> String {
        let party = Words.quoted(conflict.tie.party)
        let link =
            switch conflict.way {
            case .direct: ""
            case .byNetwork(let said) where conflict.role == .network: ", and of \(party) as \(said) says"
            case .byNetwork(let said): ", and of one network with \(party) as \(said) says"
            case .byClient(let said): ", and a client of \(party) as \(said) says"
            }
        let met = "\(conflict.kind.rawValue): \(Words.quoted(conflict.name)) \(role(conflict.role))"
        return met + link + years(of: conflict.tie)
    }

    /// Why, where no tie says it.
    public static func stated(_ kind: Tie.Kind) -> String { "\(kind.rawValue): stated in the record" }

    private static func role(_ role: Conflict.Role) -> String {
        switch role {
        case .agency: "is the agency"
        case .client: "is the client"
        case .partner: "is a partner"
        case .network: "is a network of the entry's"
        case .credit: "stands in the credits"
        }
    }

    private static func years(of tie: Tie) -> String {
        switch (tie.since, tie.until) {
        case (nil, nil): ""
        case (let since?, nil): " (since \(since))"
        case (nil, let until?): " (until \(until))"
        case (let since?, let until?): since == until ? " (\(since))" : " (\(since) to \(until))"
        }
    }

    /// `5 conflicts, 1 of them dismissed`.
    public static func count(_ count: Int, dismissed: Int) -> String {
        let all = count == 0 ? "no conflict" : count == 1 ? "1 conflict" : "\(count) conflicts"
        return dismissed == 0 ? all : "\(all), \(dismissed) of them dismissed"
    }

    public static let noTies =
        "edition.yaml names no file of ties, so nobody is known to be tied to an entry."

    /// What becomes of a juror before an entry; `nil` where nothing holds her.
    public static func outcome(_ treatment: ConflictPolicy.Treatment?, isOnPanel: Bool) -> String {
        let fate =
            switch treatment {
            case .block: "must not judge it"
            case .exclude: "her ballot does not count"
            case .show: "her ballot counts, and this is shown"
            case nil: "free to judge it"
            }
        return isOnPanel ? fate : fate + " (and does not sit on its panel)"
    }

    /// A ballot of a juror who is tied, beside a ranking.
    public static func shown(_ conflict: Conflict, _ treatment: ConflictPolicy.Treatment) -> String {
        let counts = treatment == .show ? "counts" : "does not count"
        return "\(conflict.juror) is tied to \(conflict.entry), and her ballot \(counts): \(why(conflict))."
    }

    public static func dismissed(_ reason: String) -> String { "dismissed: \(Words.visible(reason))" }

    /// That nobody or nothing has a name that was asked for.
    public static func unknown(_ kind: Fault.Referable, _ name: String, nearest: [String]) -> String {
        "there is no \(kind.rawValue) \(Words.quoted(name)). "
            + Words.didYouMean(nearest, otherwise: "edition.yaml names all that there are.")
    }

    public static func policy(_ policy: ConflictPolicy, year: Int?) -> String {
        let network =
            switch policy.ownNetwork {
            case .block: "Every conflict bars a juror from the entry"
            case .exclude:
                "A conflict bars a juror from the entry; for one by network her ballot does not count"
            case .show: "A conflict bars a juror from the entry; one by network is only shown"
            }
        let when =
            year.map {
                "Judged in \($0): employers, clients and competitors count \(policy.years) years longer"
            }
            ?? "No day of judging or deadline is stated, so ties count however long ago they ended"
        return "\(network). \(when)."
    }

    static func ballot(
        of juror: String, on entry: String, _ kind: Tie.Kind, _ party: String,
        _ treatment: ConflictPolicy.Treatment
    ) -> Sentence {
        let tied =
            "\(Words.plain(juror)) is tied to \(Words.plain(entry)) "
            + "(\(kind.rawValue): \(Words.quoted(party)))"
        return switch treatment {
        case .block:
            Sentence(
                "\(tied) and may not judge it; the ballot does not count.",
                "Take the ballot out, or dismiss the conflict with a reason.")
        case .exclude:
            Sentence(
                "\(tied); the ballot does not count.",
                "Keep it as it is, or dismiss the conflict with a reason.")
        case .show:
            Sentence("\(tied); the ballot counts.", "Say so beside the ranking.")
        }
    }
}
