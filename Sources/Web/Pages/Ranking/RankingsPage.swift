internal import Jury
internal import Phrases
internal import Reports

/// The categories, each with the way to its ranking or what keeps her from it.
enum RankingsPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let words = person.words
        let items = try await person.rankingBars().map { category, bar -> HTML in
            let name = category.name.text(in: words)
            guard let bar else {
                let address = Address(.ranking, category.id.text)
                return "<li><a href=\"\(address.path)\">\(name)</a></li>\n"
            }
            return "<li><span>\(name)</span><span class=\"soft\">\(words.rankingWaits(bar))</span></li>\n"
        }
        let html: HTML = """
            <h1>\(words.rankingTitle)</h1>
            <ul class="entries">
            \(items)</ul>
            <p><a href="\(Address(.sheet).path)">\(words.sheetTitle)</a></p>

            """
        return person.page(words.rankingTitle, here: Address(.rankings), html)
    }
}
