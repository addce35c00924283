import ArgumentParser
import Intake
import Jury
import Ledger
import Phrases
import Rankings
import Reports

struct PrintDocument: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract:
            "Print letters, certificates, paper ballots or the chair's book, as one HTML file.",
        discussion: """
            PATH is an edition's folder, or a record. A letter says what was shown, claimed and missing, and \
            the third of the category in which the entry stands; what jurors wrote beside their marks comes \
            into it only with --comments, because it was written for the chair. Ballots are for every juror \
            of a panel before every entry of hers. The book has all that a chair may be asked for \
            later. Rankings for spreadsheets come from palmares rank.
            """)

    @Argument(help: "letters, certificates, ballots or book.")
    var kind: Kind

    @Argument(help: "An edition's folder.")
    var path: String

    @Option(help: "Only this category.")
    var category: String?

    @Option(help: "The language of all that is not the entrants' own: en, fr, lv, lt or et.")
    var language: LanguageOption = LanguageOption(language: .english)

    @Flag(help: "Letters with what jurors wrote beside their marks: read it first.")
    var comments = false

    enum Kind: String, ExpressibleByArgument, CaseIterable { case letters, certificates, ballots, book }

    func run() throws {
        let (loaded, edition) = try EditionFolder.required(path, warnings: [])
        let contests = loaded.contests.filter { category == nil || $0.category.id.text == category }
        if contests.isEmpty { throw Refusal("there is no category “\(category ?? "")” in \(path)") }
        let work = EditionDocuments(loaded: loaded, edition: edition, words: language.language.words)
        switch kind {
        case .letters: try tell(work.letters(contests, hasComments: comments))
        case .certificates: try tell(work.certificates(contests))
        case .ballots: try tell(work.ballots(contests))
        case .book: Output.standard(work.book(contests).html.text)
        }
    }

    private func tell(_ pages: PrintedPages) throws {
        if pages.sheets.isEmpty { throw Refusal("there is nothing to print") }
        Output.standard(pages.html.text)
    }
}

/// A language of the pages by its tag.
struct LanguageOption: ExpressibleByArgument {
    let language: PageLanguage

    init(language: PageLanguage) {
        self.language = language
    }

    init?(argument: String) {
        guard let language = PageLanguage(rawValue: argument) else { return nil }
        self.language = language
    }

    var defaultValueDescription: String { language.rawValue }
    static let allValueStrings = PageLanguage.allCases.map(\.rawValue)
}
