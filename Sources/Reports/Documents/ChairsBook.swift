internal import Jury
internal import Phrases
public import Rankings
internal import Scoring

/// All that a chair may be asked for years later, on paper: by what the places were made, where their points
/// come from, how sure they are, every ballot, and who stood aside. In English, as the statistics are.
public struct ChairsBook: Sendable {
    public let title: String
    /// What the edition wants said beside every ranking.
    public let notice: String?
    public let chapters: [Chapter]

    /// One category.
    public struct Chapter: Sendable {
        public let ranked: RankedCategory
        public let analysed: AnalysedCategory
        /// Entries that the reader may not see, and on which nothing here hangs.
        public let hiddenCount: Int

        public init(_ ranked: RankedCategory, _ analysed: AnalysedCategory, hiddenCount: Int = 0) {
            (self.ranked, self.analysed, self.hiddenCount) = (ranked, analysed, hiddenCount)
        }
    }

    public init(title: String, notice: String?, _ chapters: [Chapter]) {
        (self.title, self.notice, self.chapters) = (title, notice, chapters)
    }

    public var html: HTML {
        let list = chapters.enumerated().map { number, chapter -> HTML in
            let parts = Self.parts.enumerated().map { part, name -> HTML in
                "<li><a href=\"#c\(number + 1)-\(part + 1)\">\(name)</a></li>\n"
            }
            let name = chapter.ranked.category.name.en
            return "<li><a href=\"#c\(number + 1)\">\(name)</a>\n<ol>\(parts)</ol></li>\n"
        }
        return Page(
            title: title + " · book", language: "en", style: Self.style,
            body: """
                <main>
                <header>
                <h1>\(title)</h1>
                <p class="lead">The chair’s book: how each place came about, and how far it can be trusted.</p>
                \(notice.map { "<p class=\"soft\">\($0)</p>\n" as HTML })</header>
                <nav aria-label="Contents">
                <h2>Contents</h2>
                <ol>
                \(list)</ol>
                </nav>
                \(chapters.enumerated().map { $1.html(number: $0 + 1) })</main>

                """
        ).html
    }

    static let parts = ["Places", "Where the points come from", "The ballots", "Who stood aside", "How sure"]

    /// All that is between the page's `style` tags, for a server that lets no other style through.
    public static let style =
        StyleSheet.html.text + """
            nav ol { padding-left: 1.5rem; } .chapter { margin-top: 3rem; }
            .chapter table.data .number { white-space: normal; hyphens: auto; }
            @media print {
              .chapter { break-before: page; margin: 0; } thead { display: table-header-group; }
              table.data { font-size: 8.5pt; } .chapter h3 { break-after: avoid; }
              nav a { text-decoration: none; }
            }

            """
}
