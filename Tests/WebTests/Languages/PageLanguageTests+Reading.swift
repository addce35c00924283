import Jury
import Records
import Testing

@testable import Web

extension PageLanguageTests {
    static func text(_ answer: Answer) -> String {
        if case .bytes(let bytes) = answer.body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    /// What a page says, or what a script is told to say: texts, and attributes that somebody hears or reads,
    /// between the signs that put sentences together. What has no letter says nothing.
    static func parts(_ page: String) -> [String] {
        let isPage = page.hasPrefix("<")
        // What the command line has in English only is marked so, where a page has it as where a script is told.
        let page = page.replacing(/(?s)<(p|ul|span)[^>]* lang="en"[^>]*>.*?<\/\1>/, with: "")
            .replacing(/"said":\{[^}]*\}|"preflight":"(\\.|[^"\\])*"/, with: "")
        let texts = isPage ? page.split(separator: /<[^>]*>/) : []
        let heard = page.matches(
            of: /\s(?:aria-label|title|alt|placeholder|data-(?!owner)[a-z-]+)="([^"\/]+)"/)
        let told = isPage ? [] : page.matches(of: /:"([^"]* [^"]*)"/)
        return (texts + heard.map(\.output.1) + told.map(\.output.1)).flatMap { text in
            plain(text).split(separator: /, | · | \/ |: |; |\. |[()…"{}]|\u{A0}:/)
                .map { plain($0.drop { $0 == "," || $0 == ":" || $0 == "/" }) }
                .filter { $0.contains(where: \.isLetter) }
        }
    }

    /// As it is read: entities as their signs, white space as one blank, nothing at the ends.
    static func plain(_ text: some StringProtocol) -> String {
        var plain = String(text)
        for (entity, sign) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&"),
        ] {
            plain = plain.split(separator: entity, omittingEmptySubsequences: false).joined(separator: sign)
        }
        return plain.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }
}

extension PageLanguageTests.Evening {
    func text(_ address: String, as person: Secret?, in language: String) async throws -> String {
        let answer = await ask(.get, address, as: person, in: language)
        #expect(answer.status == .ok)
        return PageLanguageTests.text(answer)
    }

    /// Addresses of her entries, in her order.
    func entries() async throws -> [String] {
        let list = try await text("/entries", as: ada, in: "en")
        let links = list.matches(of: /<li><a href="(\/rounds\/[^"]*)"/).map { String($0.output.1) }
        return links
    }

    func firstEntry() async throws -> String { try #require(try await entries().first) }

    func criteria(of address: String) async throws -> [String] {
        let page = try await text(address, as: ada, in: "en")
        return page.matches(of: /<fieldset class="question" id="q\.([^"]*)"/).map { String($0.output.1) }
    }
}
