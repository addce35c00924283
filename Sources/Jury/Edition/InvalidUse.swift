/// What follows where an entry claims money that nobody paid, such as an advertising value equivalent.
public enum InvalidUse: String, Sendable, CaseIterable {
    /// The claim counts nothing.
    case none
    /// The criteria that read results earn nothing.
    case zero
    /// The entry is void and takes no place.
    case void
}
