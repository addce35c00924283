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
        case .csv: "ranking.csv"
        case .xlsx: "ranking.xlsx"
        }
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let asked = person.visit.value("document")
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
}
