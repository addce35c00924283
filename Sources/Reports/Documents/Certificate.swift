public import Jury
public import Phrases
public import Rankings
internal import Scoring

/// That an entry won: what hangs on a wall.
public struct Certificate: Hashable, Sendable {
    public let title: String
    public let entryLanguage: Language?
    /// Who sent it in, and for whom.
    public let names: [String]
    public let edition: String
    public let category: String
    /// The level of award, or the place where the category gives none.
    public let award: String

    public init(
        title: String, entryLanguage: Language? = nil, names: [String], edition: String, category: String,
        award: String
    ) {
        (self.title, self.entryLanguage, self.names) = (title, entryLanguage, names)
        (self.edition, self.category, self.award) = (edition, category, award)
    }

    /// One for each entry that has a level of award; where the category gives none, for the first three
    /// places.
    ///
    /// - Parameter entries: what is known of them.
    public static func all(
        of ranked: RankedCategory, _ entries: [Entry], of edition: Edition, _ words: any PageWords
    ) -> [Certificate] {
        let known = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ranked.ranking.places.compactMap { place in
            let reached = place.level.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }
            let isPlaced = ranked.levels.isEmpty && place.place <= 3
            guard let award = reached ?? (isPlaced ? words.certificatePlace(place.place) : nil) else {
                return nil
            }
            let entry = known[place.entry]
            return Certificate(
                title: ranked.title(place.entry), entryLanguage: entry?.language,
                names: [entry?.agency?.name.words, entry?.client?.name.words].compactMap(\.self),
                edition: edition.name.text(in: words), category: ranked.category.name.text(in: words),
                award: award)
        }
    }

    public static func pages(_ certificates: [Certificate], _ words: any PageWords) -> PrintedPages {
        PrintedPages(
            title: words.document(.certificates), language: words.language,
            sheets: certificates.map { $0.sheet(words) })
    }

    private func sheet(_ words: any PageWords) -> HTML {
        let language: HTML? = entryLanguage.map { " lang=\"\($0.tag)\"" }
        return """
            <section class="wide certificate">
            <p class="soft">\(words.certificateTitle)</p>
            <p class="lead">\(edition)</p>
            <p class="level">\(award)</p>
            <p>\(category)</p>
            <h1\(language)>\(title)</h1>
            <p class="lead">\(names.joined(separator: " · "))</p>
            <div class="line"><span>\(words.certificateSigned)</span></div>
            </section>

            """
    }
}
