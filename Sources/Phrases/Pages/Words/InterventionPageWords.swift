/// What is said of what a jury decides beside its marks.
public protocol InterventionPageWords {
    var interventionTitle: String { get }
    var interventionSays: String { get }
    var placeAhead: String { get }
    var placeOwn: String { get }
    var placeButton: String { get }
    var deductPoints: String { get }
    var deductSays: String { get }
    var deductButton: String { get }
    var interventionVote: String { get }
    var interventionVoteNone: String { get }
    var interventionReason: String { get }
    var interventionWaits: String { get }
    var interventionsTitle: String { get }
    func setAhead(_ title: String, of other: String, because reason: String) -> String
    func pointsTaken(_ points: String, from title: String, because reason: String) -> String
}
