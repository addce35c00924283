public import Records

/// What is said of tokens, with which programs act in somebody's name.
public protocol TokenPageWords {
    var tokensTitle: String { get }
    var tokensSay: String { get }
    /// How long one holds that is made here.
    func tokenHolds(days: Int) -> String
    var tokenName: String { get }
    var tokenScope: String { get }
    var tokenReads: String { get }
    var tokenDoesAll: String { get }
    var tokenMake: String { get }
    /// Above one that was just made.
    var tokenOnce: String { get }
    var tokenNotMade: String { get }
    /// In the list of devices: what it allows and how long.
    func tokenAllows(_ scope: TokenScope, until time: String) -> String
}
