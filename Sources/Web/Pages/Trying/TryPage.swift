internal import Intake
internal import Jury
internal import Ledger
internal import Phrases
internal import Reports

/// A paragraph of results or a whole entry, looked through for everybody. Nothing of it is kept.
struct TryPage {
    let text: String
    var notice: String?
    var outcome: Outcome?
    let words: any PageWords

    enum Outcome {
        /// Of running text: its figures, and a preflight as if each were a claim.
        case figures([Figure], PreflightView)
        /// Of an entry; without a preflight where it is none yet.
        case entry([Finding], PreflightView?)
    }

    struct Figure {
        let written: String
        /// What is counted; `nil` where no words say it.
        let metric: String?
        let tier: Tier?

        /// Exposure and reaction: what a criterion that reads results does not reward.
        var isNoise: Bool { tier == .exposure || tier == .reaction }
    }

    /// The longest entry forms print to under 100 kB, and most of that is markup.
    static let bytesMax = 64 << 10
    /// More would not be read.
    private static let figuresMax = 200
}

extension TryPage {
    static func answer(_ visit: Visit) -> Answer { page(TryPage(text: "", words: visit.words), visit) }

    static func post(_ visit: Visit) async throws -> Answer {
        guard let tried = visit.question.form?["tried"] else { throw Trouble.badForm }
        // What is shown is what lines and columns are told of; an XML declaration stands at the very start.
        let (text, words) = (String(tried.drop(while: \.isWhitespace)), visit.words)
        if text.utf8.count > bytesMax {
            return page(TryPage(text: "", notice: words.tryTooLong, words: words), visit, .tooLarge)
        }
        let terms = try await visit.site.shelf.contents(of: visit.site).usual
        var page = TryPage(text: text, words: words)
        if let syntax = Syntax(entryIn: text.utf8) {
            page.look(through: text, as: syntax, terms)
        } else {
            page.scan(text, terms)
        }
        return Self.page(page, visit)
    }

    private static func page(_ page: TryPage, _ visit: Visit, _ status: Answer.Status = .ok) -> Answer {
        SignInPages.page(visit, title: page.words.tryTitle, page.html, status)
    }

    private mutating func look(through text: String, as syntax: Syntax, _ terms: Terms) {
        let (entry, findings) = EntryReader.read(
            Array(text.utf8), as: syntax, taxonomy: terms.taxonomy,
            questions: { entry in
                Ledger(entry, terms).remarks()
            })
        let isSound = !findings.contains { $0.severity == .error }
        let sound = isSound ? entry : nil
        if sound == nil { notice = words.tryFaulty }
        outcome = .entry(findings, sound.map { PreflightView(Ledger($0, terms), under: .resultsOnly, words) })
    }

    private mutating func scan(_ text: String, _ terms: Terms) {
        let mentions = Array(terms.scan.mentions(in: text, language: nil).prefix(Self.figuresMax))
        let figures = mentions.map { mention in
            Figure(
                written: mention.text,
                metric: mention.metric.flatMap { terms.taxonomy.metrics[$0] }?.name(
                    in: words.language.rawValue),
                tier: mention.tier)
        }
        let proposed = Ledger(Entry(proposedFrom: mentions, terms.taxonomy), terms)
        outcome = .figures(figures, PreflightView(proposed, under: .resultsOnly, words))
    }
}

extension Entry {
    /// Each figure whose words name a metric as a claim, on nobody's word yet.
    fileprivate init(proposedFrom mentions: [Mention], _ taxonomy: Taxonomy) {
        self.init()
        let named = mentions.filter { $0.metric != nil }
        claims = named.enumerated().map { number, mention in
            var claim = Claim()
            claim.id = Identifier("figure-\(number + 1)")
            let metric = mention.metric.flatMap { taxonomy.metrics[$0] }?.name(in: "en")
            claim.says = Text([mention.text, metric].compactMap(\.self).joined(separator: ", "))
            claim.metric = mention.metric
            claim.value = Quantity(mention.text, number: mention.value, qualifier: mention.qualifier)
            return claim
        }
    }
}
