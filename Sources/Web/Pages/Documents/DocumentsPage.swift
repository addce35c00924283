internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What can be printed and downloaded: of each round its ballots on paper, of each category what its ranking
/// comes to, or what keeps her from it.
enum DocumentsPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let words = person.words
        let isOffice = !person.roles.isDisjoint(with: [.organiser, .chair])
        let rounds: HTML? = isOffice ? try await rounds(person) : nil
        let isRanking = !person.roles.isDisjoint(with: [.chair, .signer])
        let categories = isRanking ? try await person.rankingBars().map { section($0, $1, person) } : []
        return person.page(
            words.documentsTitle, here: Address(.documents),
            "<h1>\(words.documentsTitle)</h1>\n\(categories)\(rounds)")
    }

    private static func section(_ category: Category, _ bar: RankingBar?, _ person: PersonVisit) -> HTML {
        let words = person.words
        let name = category.name.text(in: words)
        if let bar {
            return
                "<section>\n<h2>\(name)</h2>\n<p class=\"soft\">\(words.rankingWaits(bar))</p>\n</section>\n"
        }
        let links = DocumentWord.allCases.map { kind -> HTML in
            let printed = person.site.outside.print.flatMap { _ in DocumentFile.printed(kind, of: category.id)
            }
            let pdf: HTML? = printed.map {
                "<a href=\"\($0.path)\" aria-label=\"\(words.document(kind)) PDF\">PDF</a>"
            }
            return """
                <li><a href="\(DocumentFile.address(kind, of: category.id).path)">\(words.document(kind))</a>\(pdf)</li>

                """
        }
        return "<section>\n<h2>\(name)</h2>\n<ul class=\"entries\">\n\(links)</ul>\n</section>\n"
    }

    private static func rounds(_ person: PersonVisit) async throws -> HTML {
        let words = person.words
        let rounds = try await person.site.look { proceedings in
            proceedings.rounds.filter { !$0.value.ballots.isEmpty }.sorted {
                $0.value.number < $1.value.number
            }
            .map(\.key)
        }
        if rounds.isEmpty { return "<p class=\"soft\">\(words.documentsWait)</p>\n" }
        let items = rounds.map { round -> HTML in
            """
            <li><span>\(round.text)</span><a href="\(Address(.paper, round.text).path)">\(words.paperTitle)</a>\
            <a href="\(Address(.typed, round.text).path)">\(words.typedTitle)</a></li>

            """
        }
        return """
            <section>
            <h2>\(words.menuRounds)</h2>
            <ul class="entries">
            \(items)</ul>
            </section>

            """
    }
}
