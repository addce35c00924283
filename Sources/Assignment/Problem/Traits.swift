public import Jury

/// What things in common are worth: whole points, so that a total means the same everywhere.
public struct AffinityWeights: Hashable, Sendable {
    /// For each topic in common.
    public var topic = 300
    /// For a language in common, once.
    public var language = 100

    public init(topic: Int = 300, language: Int = 100) {
        (self.topic, self.language) = (topic, language)
    }

    /// What makes up an affinity, without what adds nothing.
    public func parts(of entry: Traits, _ juror: Traits) -> [AffinityPart] {
        let languages = entry.languages.isDisjoint(with: juror.languages) ? 0 : 1
        let topics = entry.topics.intersection(juror.topics).count
        return [
            AffinityPart(kind: .language, count: languages, points: languages * language),
            AffinityPart(kind: .topic, count: topics, points: topics * topic),
        ].filter { $0.count > 0 }
    }

    public func affinity(of entry: Traits, _ juror: Traits) -> Int {
        parts(of: entry, juror).reduce(0) { $0 + $1.points }
    }
}

/// One reason why a juror suits an entry.
public struct AffinityPart: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable { case language, topic }

    public let kind: Kind
    /// How many there are in common.
    public let count: Int
    public let points: Int

    public init(kind: Kind, count: Int, points: Int) {
        (self.kind, self.count, self.points) = (kind, count, points)
    }
}

extension Traits {
    /// Whether both name languages, and none is in common.
    public func isForeign(to other: Traits) -> Bool {
        !languages.isEmpty && !other.languages.isEmpty && languages.isDisjoint(with: other.languages)
    }
}

extension SeatingProblem {
    /// Affinities from what entries and jurors have in common; a pair without a common language is barred.
    ///
    /// - Complexity: O(different traits of entries × jurors) comparisons.
    public init(
        entries: [(need: EntryNeed, traits: Traits)], jurors: [(load: JurorLoad, traits: Traits)],
        weights: AffinityWeights = AffinityWeights()
    ) {
        var rows: [Traits: [(affinity: Int, isForeign: Bool)]] = [:]
        for traits in Set(entries.map(\.traits)) {
            rows[traits] = jurors.map {
                (weights.affinity(of: traits, $0.traits), traits.isForeign(to: $0.traits))
            }
        }
        let pairs = entries.map { rows[$0.traits] ?? [] }
        self.init(entries: entries.map(\.need), jurors: jurors.map(\.load)) { pairs[$0][$1].affinity }
        for (entry, row) in pairs.enumerated() {
            for (juror, pair) in row.enumerated() where pair.isForeign {
                self[bar: Seat(entry: entry, juror: juror)] = .language
            }
        }
    }
}
