/// An agency, client or partner.
public struct Organisation: Hashable, Sendable {
    public var name = Text()
    /// The group or holding it belongs to; conflicts of interest follow it.
    public var network: Text?
    public var country: Country?
    /// What it did, where that is not plain from the field.
    public var role: Text?

    public init() {}
}

/// What the campaign took. A campaign without money says `0`, and its hours.
public struct Budget: Hashable, Sendable {
    /// One of the edition's bands, such as `no-budget`.
    public var band: Identifier<Budget>?
    public var amount: Quantity?
    public var currency: Currency?
    public var unpaidHours: Quantity?
    public var note: Text?

    public init() {}
}

/// What else may have caused the results, and what the entrant says to it.
public struct OtherFactors: Hashable, Sendable {
    public var text: Text?
    public var factors: [Factor] = []
    /// How much would have happened anyway, as a share of the result.
    public var deadweight: Quantity?
    /// The share of the result that the entrant claims.
    public var share: Quantity?

    public init() {}

    public struct Factor: Hashable, Sendable {
        public var kind: Kind = .other
        public var answer = Text()
        public init() {}
    }

    public enum Kind: String, Sendable, CaseIterable {
        case season, price, press, event, law, campaigns, advertising, partners, other
    }
}

/// Whether anybody was harmed. Leaving the field out is "not answered", never "no".
public struct Harm: Hashable, Sendable {
    public var known: YesOrNo = .no
    public var text: Text?

    public init() {}
}

public enum YesOrNo: String, Sendable, CaseIterable {
    case yes, no
}

/// Whether artificial intelligence made or changed anything that the jury sees.
public struct AIUse: Hashable, Sendable {
    public var used: Extent = .none
    public var tools: Text?
    public var text: Text?

    public init() {}

    public enum Extent: String, Sendable, CaseIterable {
        case none, assisted, generated
    }
}

/// The client's word that the entry is true.
public struct Confirmation: Hashable, Sendable {
    public var status: Status = .pending
    public var by: Text?
    public var role: Text?
    public var on: Day?
    public var statement: Text?
    public var evidence: [Identifier<Evidence>] = []

    public init() {}

    public enum Status: String, Sendable, CaseIterable {
        case given, pending, refused
    }
}

public struct Consent: Hashable, Sendable {
    public var subject: Subject = .other
    public var status: Status = .pending
    public var note: Text?

    public init() {}

    public enum Subject: String, Sendable, CaseIterable {
        /// The client agrees that the campaign is entered.
        case entry
        case publication, images, children, music, other
        case personalData = "personal-data"
    }

    public enum Status: String, Sendable, CaseIterable {
        case given, pending, refused
        case notNeeded = "not-needed"
    }
}

public struct Credit: Hashable, Sendable {
    public var name = Text()
    public var role: Text?
    public var organisation: Text?

    public init() {}
}

/// What became known after the deadline, under its own day. It changes nothing that was scored before.
public struct FollowUp: Hashable, Sendable {
    public var on = Day.first
    public var text = Text()
    public var claims: [Claim] = []

    public init() {}
}
