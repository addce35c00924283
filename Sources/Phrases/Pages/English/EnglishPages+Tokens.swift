public import Records

extension EnglishPages {
    public var tokensTitle: String { "Access for programs" }
    public var tokensSay: String {
        """
        A program that holds a token sees what you see and, where you allow it, does what you may do. \
        Give each program its own, and end the session here when it is no longer needed.
        """
    }
    public func tokenHolds(days: Int) -> String {
        "A token that you make here holds for \(days) \(days == 1 ? "day" : "days"), and ends when you get another role."
    }
    public var tokenName: String { "What you call the program" }
    public var tokenScope: String { "What it may do" }
    public var tokenReads: String { "See what I see" }
    public var tokenDoesAll: String { "See and do all that I may do" }
    public var tokenMake: String { "Make a token" }
    public var tokenOnce: String { "Copy this token now: it is shown once." }
    public var tokenNotMade: String { "Say what you call the program." }
    public func tokenAllows(_ scope: TokenScope, until time: String) -> String {
        switch scope {
        case .reading: "A program: it reads, until \(time)"
        case .acts: "A program: it reads and does \(scope.text), until \(time)"
        case .everything: "A program: it does all that you may do, until \(time)"
        }
    }
}
