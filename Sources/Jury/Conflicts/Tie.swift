/// What ties a juror to an organisation or a person, as she or the organiser states it.
public struct Tie: Hashable, Sendable {
    public var juror: Identifier<Juror> = ""
    public var kind = Kind.employer
    /// The organisation or the person, by name. Case, accents and the white space around do not matter.
    public var party = ""
    /// The first and the last year of it; `nil` where it has no beginning or no end.
    public var since: Int?
    public var until: Int?

    public init() {}

    public init(
        _ juror: Identifier<Juror>, _ kind: Kind, _ party: String, since: Int? = nil, until: Int? = nil
    ) {
        (self.juror, self.kind, self.party) = (juror, kind, party)
        (self.since, self.until) = (since, until)
    }

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// She works there, or did in the years that are stated.
        case employer
        /// Her employer belongs to this network or holding.
        case network
        /// She or her employer works for this client.
        case client
        /// This organisation competes with what she works for.
        case competitor
        /// Somebody of her family or house: a person, or where that person works.
        case family
        /// This is her own name, as it stands in credits.
        case credit
    }
}

/// Somebody's word that a juror may judge an entry all the same, and why.
public struct Dismissal: Hashable, Sendable {
    public var juror: Identifier<Juror> = ""
    public var entry: Identifier<Entry> = ""
    /// What is dismissed; others of the same pair stay.
    public var kind = Tie.Kind.employer
    public var reason = ""

    public init() {}

    public init(
        _ juror: Identifier<Juror>, _ entry: Identifier<Entry>, _ kind: Tie.Kind, reason: String
    ) {
        (self.juror, self.entry, self.kind, self.reason) = (juror, entry, kind, reason)
    }
}

/// What an edition does with the kinds of conflict.
public struct ConflictPolicy: Hashable, Sendable {
    /// Of jurors and entries of one network, or one employer's other offices.
    public var ownNetwork = Treatment.block
    /// For so many years after it ended an employer, a client or a competitor counts.
    public var years = 2

    public init() {}

    public enum Treatment: String, Hashable, Sendable, CaseIterable {
        /// She does not judge the entry, and does not see it.
        case block
        /// She judges it, and her ballot does not count.
        case exclude
        /// She judges it and her ballot counts; that she is close is shown with it.
        case show
    }

    /// All but networks block.
    public func treatment(of kind: Tie.Kind) -> Treatment { kind == .network ? ownNetwork : .block }
}
