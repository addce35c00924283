/// Where jurors and entries belong, such as a country, a network or an employer: what may bring a juror close
/// to an entry.
///
/// A kind of closeness is a word in small letters. Somebody may have several values of one kind, as an entry
/// of two agencies has two countries. What is not known makes nobody close.
public struct Affiliations: Hashable, Sendable {
    private var jurors: [Identifier<Juror>: [String: Set<String>]] = [:]
    private var entries: [Identifier<Entry>: [String: Set<String>]] = [:]

    public init() {}

    public mutating func add(_ kind: String, _ value: String, of juror: Identifier<Juror>) {
        jurors[juror, default: [:]][kind, default: []].insert(value)
    }

    public mutating func add(_ kind: String, _ value: String, of entry: Identifier<Entry>) {
        entries[entry, default: [:]][kind, default: []].insert(value)
    }

    /// Adds all that others say.
    public mutating func add(_ other: Affiliations) {
        for (juror, kinds) in other.jurors {
            for (kind, values) in kinds { jurors[juror, default: [:]][kind, default: []].formUnion(values) }
        }
        for (entry, kinds) in other.entries {
            for (kind, values) in kinds { entries[entry, default: [:]][kind, default: []].formUnion(values) }
        }
    }

    /// Kinds that are known of a juror and of an entry, in the order of their letters.
    public var kinds: [String] {
        let ofJurors = Set(jurors.values.flatMap(\.keys))
        return ofJurors.intersection(entries.values.flatMap(\.keys)).sorted()
    }

    /// Whether a juror and an entry have a value of the kind in common.
    public func areClose(_ juror: Identifier<Juror>, _ entry: Identifier<Entry>, in kind: String) -> Bool {
        guard let own = jurors[juror]?[kind], let others = entries[entry]?[kind] else { return false }
        return !own.isDisjoint(with: others)
    }

    public func isKnown(_ kind: String, of juror: Identifier<Juror>) -> Bool { jurors[juror]?[kind] != nil }

    public func isKnown(_ kind: String, of entry: Identifier<Entry>) -> Bool { entries[entry]?[kind] != nil }
}
