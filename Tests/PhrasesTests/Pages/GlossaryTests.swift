import Foundation
import Phrases
import Testing

/// One thing has one word in every language: that of the table in `CONTRIBUTING.md`.
@Suite struct GlossaryTests {
    /// How words begin that pages do not say, each with the word of the table that stands for it.
    private static let others: [PageLanguage: [String: String]] = [
        .french: [
            "candidature": "dossier", "annonceur": "client", "commanditaire": "client", "juges": "juré",
            "certificat": "diplôme", "dommage": "préjudice", "tort": "préjudice", "courriel": "mail",
            "électronique": "mail",
        ],
        .latvian: [
            "pieteikum": "darbs", "pasūtītāj": "klients", "pieteicēj": "iesniedzējs",
            "vērtētāj": "žūrijas loceklis", "priekšsēdētāj": "žūrijas vadītājs",
            "organizator": "rīkotājs", "biļeten": "vērtēšanas lapa", "atzīmes": "vērtējums",
            "atzīmi": "vērtējums", "atzīmju": "vērtējums", "atzīmēm": "vērtējums",
            "atkāp": "atteikums", "datn": "fails",
        ],
        .lithuanian: [
            "paraišk": "darbas", "užsakov": "klientas", "pareiškėj": "teikėjas",
            "vertintoj": "komisijos narys", "žiuri": "komisija", "biuleten": "vertinimo lapas",
            "balas": "įvertinimas", "balo": "įvertinimas", "balų": "įvertinimas", "balai": "įvertinimas",
            "balus": "įvertinimas", "pažymys": "įvertinimas", "pažymių": "įvertinimas",
            "reiting": "vietų sąrašas",
        ],
        .estonian: [
            "kandida": "töö", "tellij": "klient", "hindaja": "žürii liige", "žüriilii": "žürii liige",
            "sedel": "hindamisleht", "hääletussedel": "hindamisleht", "hinnang": "hindamisleht",
            "paremusjärjestus": "pingerida", "tunnistus": "diplom",
        ],
    ]

    @Test(arguments: PageLanguage.allCases)
    func `no page has another word for what has one`(language: PageLanguage) {
        var wrong: [String] = []
        for sentence in PageSentence.all {
            for text in sentence.said(language.words) {
                // The call for entries is called so wherever French is spoken.
                let told = text.lowercased().replacing("appel à candidatures", with: "")
                let words = told.split(whereSeparator: { !$0.isLetter })
                for (other, word) in Self.others[language] ?? [:]
                where words.contains(where: { $0.hasPrefix(other) }) {
                    wrong.append("\(sentence.name): \(other)… for \(word)")
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(arguments: PageLanguage.allCases)
    func `the words of the table are those of the pages`(language: PageLanguage) throws {
        let column = try #require(PageLanguage.allCases.firstIndex(of: language))
        let path = FileManager.default.currentDirectoryPath + "/CONTRIBUTING.md"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let head = "| English | French | Latvian | Lithuanian | Estonian |"
        let rows = lines.drop(while: { $0 != head }).prefix(while: { $0.hasPrefix("|") }).dropFirst(2)
        let words = rows.map { row in
            String(row.split(separator: "|")[column]).trimmingCharacters(in: .whitespaces)
        }
        #expect(words.count > 40)
        #expect(Set((Self.others[language] ?? [:]).values).subtracting(words) == [])
        let told = PageSentence.all.flatMap { $0.said(language.words) }.joined(separator: "\n").lowercased()
        // Case and number change the last letters.
        let unsaid = words.filter { !told.contains(String($0.dropLast(2))) }
        #expect(unsaid == [])
    }
}
