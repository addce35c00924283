import Foundation
import Intake
import Jury
import JuryTestSupport
import Testing

@testable import Ledger

/// Texts drawn at random from sentences with figures and without.
@Suite struct ScanPropertyTests {
    private static let scan = TextScan(.builtIn)
    private static let sentences = [
        "Plus de 3.500 personnes ont donné des couches.", "La fréquentation a augmenté de 30 %.",
        "Ziedoja vairāk nekā 3 500 cilvēku.", "Saziedoti 12 000 eiro.", "Paaukojo apie 1,5 mln. žmonių.",
        "Üle 300 vabatahtliku aitas.", "Más de nada.", "The film had 1.5 million views.",
        "Četri bērni gāja ārā.", "We saw a steep rise.", "Apmeklētāju skaits pieauga no 200 līdz 500.",
        "Surinkta 12 000 eurų aukų.", "Nothing is counted here.", "Some 40 likes, 20 shares.",
    ]

    private static func text(_ seed: UInt64) -> (text: String, language: Language?) {
        var draw = SplitMix64(seed: seed)
        let count = Int.random(in: 0...6, using: &draw)
        let parts = (0..<count).map { _ in sentences.randomElement(using: &draw) ?? "" }
        let gaps = [" ", "\n", "\n\n", "\r\n"]
        let language = ["en", "fr", "lv", "lt", "et", nil].randomElement(using: &draw) ?? nil
        return (
            parts.map { $0 + (gaps.randomElement(using: &draw) ?? " ") }.joined(),
            language.map { Language($0) }
        )
    }

    private func meanings(_ text: String, _ language: Language?) -> [String] {
        Self.scan.mentions(in: text, language: language).map {
            "\($0.value?.description ?? "-") \($0.qualifier) \($0.unit ?? "-") \($0.metric?.text ?? "-")"
        }
    }

    @Test(arguments: UInt64(0)..<150)
    func `case and accents do not matter`(seed: UInt64) {
        let (text, language) = Self.text(seed)
        let expected = meanings(text, language)
        let plain = text.folding(options: .diacriticInsensitive, locale: nil)
        #expect(meanings(text.uppercased(), language) == expected, "seed \(seed)")
        #expect(meanings(plain, language) == expected, "seed \(seed)")
        #expect(meanings(text.decomposedStringWithCanonicalMapping, language) == expected, "seed \(seed)")
    }

    @Test(arguments: UInt64(0)..<150)
    func `moving a text down moves its mentions`(seed: UInt64) {
        let (text, language) = Self.text(seed)
        let lines = Int(seed % 7)
        let moved = Self.scan.mentions(
            in: String(repeating: "\n", count: lines) + text, language: language)
        let expected = Self.scan.mentions(in: text, language: language).map {
            Mention(
                position: SourcePosition(line: $0.line + lines, column: $0.column), text: $0.text,
                value: $0.value, qualifier: $0.qualifier, unit: $0.unit, metric: $0.metric, tier: $0.tier)
        }
        #expect(moved == expected, "seed \(seed)")
    }

    @Test(arguments: UInt64(0)..<150)
    func `a mention is what stands at its place`(seed: UInt64) {
        let (text, language) = Self.text(seed)
        let lines = text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        for mention in Self.scan.mentions(in: text, language: language) {
            let line = String(lines[mention.line - 1].unicodeScalars.dropFirst(mention.column - 1))
            #expect(line.hasPrefix(mention.text), "seed \(seed)")
        }
    }

    @Test(arguments: UInt64(0)..<300)
    func `any jumble of signs is read to its end`(seed: UInt64) {
        var draw = SplitMix64(seed: seed)
        let pieces = [
            "1", "23", "456", ".", ",", " ", "\u{A0}", "'", "-", "–", "+", "%", "m", "k", "million", "€", "#",
            "/", "more than", "or more", "①", "½", "٣", "\u{301}", "EUR", "e", "👍", "=", ">", "\u{AD}", "\n",
            "\r", "donors", "AVE", "rose", "’", "…", "|", "@", "://", "ā", "Ж", "\u{FEFF}", "ß", "nov",
            "2012",
        ]
        let text = (0..<60).map { _ in pieces.randomElement(using: &draw) ?? "" }.joined()
        let mentions = Self.scan.mentions(in: text)
        #expect(mentions == Self.scan.mentions(in: text), "seed \(seed)")
        #expect(mentions.map(\.position) == mentions.map(\.position).sorted(), "seed \(seed)")
    }

    @Test func `a sentence without an end costs no more than its length`() {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "donors rose 300 need day ", count: count)
            return clock.measure { _ = Self.scan.mentions(in: text, language: "en") }
        }
        _ = time(100)
        let (short, long) = (time(1000), time(8000))
        #expect(long < short * 8 * 4)
    }
}
