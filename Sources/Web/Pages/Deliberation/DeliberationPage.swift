internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// What a jury has to talk over, category by category, for the chair and a shared screen.
struct DeliberationPage {
    let categories: [Part]
    let words: any PageWords

    struct Part {
        let name: String
        /// Why there is no agenda yet.
        let bar: String?
        let isWaiting: Bool
        let items: [String]
        let entries: [(title: String, address: Address)]
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let words = person.words
        var parts: [Part] = []
        for (category, bar) in try await person.rankingBars() {
            let name = category.name.text(in: words)
            if let bar {
                parts.append(
                    Part(
                        name: name, bar: words.rankingWaits(bar), isWaiting: false, items: [], entries: []))
                continue
            }
            parts.append(Part(name, try await person.ranking(of: category.id), person))
        }
        let page = DeliberationPage(categories: parts, words: words)
        return person.page(words.deliberationTitle, here: Address(.deliberation), page.html)
    }

    private var html: HTML {
        """
        <h1>\(words.deliberationTitle)</h1>
        <p class="buttons"><a class="button quiet" href="\(Address(.minutes).path)">\(words.minutesTitle)</a>
        <a class="button quiet" href="\(Address(.screen).path)">\(words.screenTitle)</a></p>
        \(categories.map(section))
        """
    }

    private func section(_ part: Part) -> HTML {
        if let bar = part.bar {
            return
                "<section class=\"round\">\n<h2>\(part.name)</h2>\n<p class=\"soft\">\(bar)</p>\n</section>\n"
        }
        let items = part.items.map { "<li>\($0)</li>\n" as HTML }
        let waiting: HTML? = part.isWaiting ? "<p class=\"soft\">\(words.agendaWaits)</p>\n" : nil
        let agenda: HTML =
            part.items.isEmpty
            ? "<p>\(words.agendaNothing)</p>\n"
            : "<h3>\(words.agendaTitle)</h3>\n<ol>\n\(items)</ol>\n"
        let entries = part.entries.map {
            "<li><a href=\"\($0.address.path)\">\($0.title)</a></li>\n" as HTML
        }
        return """
            <section class="round">
            <h2>\(part.name)</h2>
            \(waiting ?? agenda)<details>
            <summary>\(words.agendaEntries)</summary>
            <ul class="entries">
            \(entries)</ul>
            </details>
            </section>

            """
    }
}

extension DeliberationPage.Part {
    init(_ name: String, _ seen: SeenRanking, _ person: PersonVisit) {
        let words = person.words
        func titles(_ entries: [Identifier<Entry>]) -> String {
            entries.map { seen.ranked.title($0) }.joined(separator: ", ")
        }
        self.name = name
        bar = nil
        isWaiting = seen.analysed == nil
        items = Agenda(seen).items.map { item in
            let titles = titles(item.entries)
            return switch item {
            case .first: words.agendaFirst(titles)
            case .shared: words.agendaShared(titles)
            case .border: words.agendaBorder(titles)
            case .apart: words.agendaApart(titles)
            case .unplaced: words.agendaUnplaced(titles)
            }
        }
        let order = seen.ranked.ranking.places.map(\.entry) + seen.ranked.ranking.unplaced.map(\.entry)
        entries = order.map {
            (seen.ranked.title($0), Address(.discussion, person.site.publicName(of: $0)))
        }
    }
}
