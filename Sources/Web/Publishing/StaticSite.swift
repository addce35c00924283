public import Jury
internal import Phrases
internal import Reports

/// What was published as files that any web server hands out: a page of each list in each language, the
/// result to verify beside it, and how they look. No page asks for anything from elsewhere.
public enum StaticSite {
    public struct File: Hashable, Sendable {
        public let path: String
        public let bytes: [UInt8]
    }

    /// - Parameters:
    ///   - bundle: the bytes of a file that the record keeps.
    ///   - text: what somebody wrote; `nil` where it was erased.
    /// - Returns: nothing where nothing is published at that time. A list whose file is lost is left out.
    public static func files(
        of proceedings: Proceedings, _ categories: [Category], at now: Int,
        bundle: (Identifier<StoredFile>) throws -> [UInt8]?, text: (Identifier<WrittenText>) -> String?
    ) rethrows -> [File] {
        let lists = proceedings.publicLists(at: now)
        var files: [File] = []
        for (line, publication) in lists {
            guard let bytes = try bundle(publication.file), let list = PublishedList(bytes) else { continue }
            files.append(File(path: result(line), bytes: bytes))
            for language in PageLanguage.allCases {
                let page = PalmaresPage(
                    list, of: publication, in: line, among: lists, categories, at: now, language.words,
                    links: .init(list: { name("list-\($0 + 1)", language) }, bundle: result), text: text)
                let names = ["list-\(line + 1)"] + (line == PalmaresPage.holding(lists) ? ["index"] : [])
                for stem in names {
                    files.append(
                        File(path: name(stem, language), bytes: Array(whole(page, stem).text.utf8)))
                }
            }
        }
        if files.isEmpty { return [] }
        return files + [File(path: "style.css", bytes: PackageResources.style_css)]
    }

    private static func result(_ line: Int) -> String { "palmares-\(line + 1).json" }

    /// English has the plain name, so that a server finds the index.
    private static func name(_ stem: String, _ language: PageLanguage) -> String {
        stem + (language == .english ? "" : "." + language.rawValue) + ".html"
    }

    private static func whole(_ page: PalmaresPage, _ stem: String) -> HTML {
        let own = page.words.language
        let languages = PageLanguage.allCases.filter { $0 != own }.map { language -> HTML in
            "<a href=\"\(name(stem, language))\" lang=\"\(language.rawValue)\">\(language.ownName)</a>\n"
        }
        return """
            <!doctype html>
            <html lang="\(own.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(page.title) · Palmarès</title>
            <link rel="stylesheet" href="style.css">
            </head>
            <body>
            <header class="top"><span class="name">Palmarès</span></header>
            <main id="main">
            \(page.html)</main>
            <footer class="bottom"><nav aria-label="\(page.words.chooseLanguage)" class="buttons">
            \(languages)</nav></footer>
            </body>
            </html>

            """
    }
}
