import Jury
import Records
import Testing

@testable import Web

extension PageLanguageTests {
    static func text(_ answer: Answer) -> String {
        if case .bytes(let bytes) = answer.body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    /// What a page says, piece by piece: its texts, and the attributes that somebody hears or reads.
    static func said(_ page: String) -> [String] {
        let heard = page.matches(of: /\s(?:aria-label|title|alt|placeholder|data-[a-z-]+)="([^"]* [^"]*)"/)
        let texts = page.split(separator: /<(?:style|script)[^>]*>[^<]*<\/(?:style|script)>|<[^>]*>/)
        return texts.map(plain).filter { !$0.isEmpty } + heard.map { plain($0.output.1) }
    }

    /// Between the signs that put sentences together; those without a letter say nothing.
    static func parts(_ text: String) -> [String] {
        text.split(separator: /, | · |: |; |\. |[()…"{}]|\u{A0}:/)
            .map { plain($0.drop { $0 == "," || $0 == ":" }) }
            .filter { $0.contains(where: \.isLetter) }
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
