public import Jury
public import Ledger
public import Phrases
public import Rankings
internal import Scoring

/// What whoever sent an entry in hears of it: the jury's words, what was shown and what was missing. No
/// juror, no mark and no place is in it, and nothing of any other entry.
public struct FeedbackLetter: Hashable, Sendable {
    public let title: String
    /// Who sent it in, and for whom.
    public let names: [String]
    /// The edition, and the category.
    public let heading: [String]
    /// In the language of the pages.
    public let language: PageLanguage
    /// What the entry is written in; `nil` where it does not say so.
    public let entryLanguage: Language?
    /// `nil` where a third would tell the place.
    public let third: ThirdWord?
    /// What the jury says of the whole, then by criterion.
    public let remarks: [Remarks]
    /// Claims of what people did or noticed, with how well each is shown.
    public let shown: [String]
    public let claimed: [String]
    public let missing: [String]
    /// What would have let the results count more, the most first.
    public let raises: [String]

    public struct Remarks: Hashable, Sendable {
        /// `nil` for what is said of the whole.
        public let criterion: String?
        public let texts: [String]
    }

    /// Something that a juror wrote; who she is does not come this far.
    public struct Comment: Hashable, Sendable {
        /// `nil` for what she says of the whole.
        public let criterion: Identifier<Criterion>?
        public let text: String

        public init(on criterion: Identifier<Criterion>?, _ text: String) {
            (self.criterion, self.text) = (criterion, text)
        }
    }

    /// - Parameter comments: what the chair lets through.
    public init(
        _ ledger: Ledger, in ranked: RankedCategory, of edition: Edition, _ comments: [Comment],
        _ words: any PageWords
    ) {
        let entry = ledger.entry
        title = entry.title.words
        names = [entry.agency?.name.words, entry.client?.name.words].compactMap(\.self)
        heading = [edition.name.text(in: words), ranked.category.name.text(in: words)]
        (language, entryLanguage) = (words.language, entry.language)
        third = ranked.third(of: entry.id)
        remarks = Self.remarks(comments, ranked.rubric, words)
        // A letter is passed on: what the entry told the jury or the organiser alone is not in it.
        let mayLeave = { (claim: WeighedClaim) in (claim.claim.visible ?? .everyone) == .everyone }
        let weighed = ledger.counted.filter { $0.tier == .result || $0.tier == .reaction }.filter(mayLeave)
        let isShown = { (claim: WeighedClaim) in claim.grade.provenance >= .record }
        shown = weighed.filter(isShown).map { Self.line($0, words) }
        claimed = weighed.filter { !isShown($0) }.map { Self.line($0, words) }
        missing = weighed.compactMap { claim in
            let gaps = ledger.gaps(of: claim).map(words.gap)
            return gaps.isEmpty ? nil : Self.says(claim) + ": " + gaps.joined(separator: " · ")
        }
        raises = Preflight(ledger, under: ranked.rubric).raises.compactMap { raise in
            guard let id = raise.step.claim else { return words.raise(raise.step, of: "") }
            return ledger.claim(id).flatMap {
                mayLeave($0) ? words.raise(raise.step, of: Self.says($0)) : nil
            }
        }
    }

    /// By the alphabet: the order of seats would tell who speaks.
    private static func remarks(
        _ comments: [Comment], _ rubric: Rubric, _ words: any PageWords
    ) -> [Remarks] {
        let parts: [(id: Identifier<Criterion>?, name: String?)] =
            [(nil, nil)] + rubric.criteria.map { ($0.id, $0.name.text(in: words)) }
        return parts.compactMap { id, name in
            let texts = comments.filter { $0.criterion == id }.map(\.text).sorted()
            return texts.isEmpty ? nil : Remarks(criterion: name, texts: texts)
        }
    }

    private static func line(_ claim: WeighedClaim, _ words: any PageWords) -> String {
        let figure = claim.claim.value?.written ?? words.noFigure
        let grade = [words.provenance(claim.grade.provenance), words.comparison(claim.grade.comparison)]
        return says(claim) + ": " + figure + " (" + grade.joined(separator: ", ") + ")"
    }

    private static func says(_ claim: WeighedClaim) -> String { claim.claim.says.words }
}

extension RankedCategory {
    /// Where an entry stands, and no closer: `nil` where there are few, or where nobody shares its third.
    public func third(of entry: Identifier<Entry>) -> ThirdWord? {
        let places = ranking.places
        guard places.count >= 6, let own = places.first(where: { $0.entry == entry }) else { return nil }
        func third(_ place: Ranking.Place) -> Int { (place.place - 1) * 3 / places.count }
        guard places.count(where: { third($0) == third(own) }) > 1 else { return nil }
        return ThirdWord.allCases[third(own)]
    }
}
