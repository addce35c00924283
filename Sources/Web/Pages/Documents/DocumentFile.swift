internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// What a ranking comes to, as something to print or to save.
enum DocumentFile {
    static func address(_ kind: DocumentWord, of category: Identifier<Category>) -> Address {
        // Letters are read before they are printed.
        kind == .letters
            ? Address(.letters, category.text) : Address(.document, category.text, name(of: kind))
    }

    static func name(of kind: DocumentWord) -> String {
        switch kind {
        case .letters: "letters.html"
        case .certificates: "certificates.html"
        case .book: "book.html"
        case .csv: "ranking.csv"
        case .xlsx: "ranking.xlsx"
        }
    }

    /// As PDF where the server makes it; `nil` for what is a table.
    static func printed(_ kind: DocumentWord, of category: Identifier<Category>) -> Address? {
        let name = name(of: kind)
        guard name.hasSuffix(page) else { return nil }
        return Address(.document, category.text, name.dropLast(page.count) + pdf)
    }

    private static let (page, pdf) = (".html", ".pdf")

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let asked = person.visit.value("document")
        guard let print = person.site.outside.print, asked.hasSuffix(pdf) else {
            return try await answer(asked, person)
        }
        let name = String(asked.dropLast(pdf.count))
        let answer = try await answer(name + page, person)
        // What is not there yet, or not hers to see, is told as for the page.
        guard answer.status == .ok, answer.isDocument, case .bytes(let html) = answer.body else {
            return answer
        }
        guard let made = await print(html) else { throw Trouble.notPrinted }
        return .file("\(person.visit.value("category"))-\(asked)", "application/pdf", made)
    }

    private static func answer(_ asked: String, _ person: PersonVisit) async throws -> Answer {
        guard let kind = DocumentWord.allCases.first(where: { name(of: $0) == asked }) else {
            throw Trouble.notFound
        }
        return try await person.answer { seen in
            let (words, ranked) = (person.words, seen.ranked)
            let file = "\(seen.category.id)-\(asked)"
            switch kind {
            case .letters:
                let letters = try await person.letters(seen).map(\.letter)
                return .document(FeedbackLetter.pages(letters, words))
            case .certificates:
                let contents = try await person.site.shelf.contents(of: person.site)
                return .document(
                    Certificate.pages(
                        Certificate.all(of: ranked, seen.entries(in: contents), of: contents.edition, words),
                        words))
            case .book: return try await book(seen, person)
            case .csv:
                // Excel takes a file for its own alphabet unless it begins with this mark.
                let text = "\u{FEFF}" + RankingSheet.sheet([ranked]).csv
                return .file(file, "text/csv; charset=utf-8", Array(text.utf8))
            case .xlsx:
                let book = Workbook([RankingSheet.sheet([ranked]), RankingSheet.ballots(ranked)])
                return .file(
                    file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", book.bytes)
            }
        }
    }

    /// Its statistics are waited for: a book without them would be another.
    private static func book(_ seen: SeenRanking, _ person: PersonVisit) async throws -> Answer {
        let contents = try await person.site.shelf.contents(of: person.site)
        guard let analysed = seen.analysed else {
            if person.visit.isOfProgram { throw Problem(.notYet, person.words.statisticsWait) }
            let words = person.words
            return person.page(
                words.document(.book), here: Address(.documents),
                "<p class=\"notice\" role=\"status\" data-again>\(words.statisticsWait)</p>\n")
        }
        let book = ChairsBook(
            title: contents.edition.name.en, notice: seen.notice?.en,
            [.init(seen.ranked, analysed, hiddenCount: seen.hiddenCount)])
        return .document(book.html, ChairsBook.style)
    }
}
