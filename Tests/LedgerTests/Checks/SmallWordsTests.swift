import Jury
import JuryTestSupport
import Testing

@testable import Ledger

@Suite struct SmallWordsTests {
    /// Letters and signs of the Latin alphabet, those whose small letter has other bytes, and letters that are
    /// put together from several scalars.
    private static let pieces = [
        "a", "Z", "7", " ", ",", "-", "é", "É", "ÿ", "Ÿ", "ß", "×", "÷", "ā", "Ķ", "İ", "ı", "ŀ", "Ŀ", "ž",
        "’",
        "–", "…", "\u{301}", "\u{200D}", "²", "½", "Ω", "ж", "中", "€", "\u{A0}", "🙂",
    ]

    @Test(arguments: UInt64(0)..<300)
    func `words in small letters are those that Unicode's tables give`(seed: UInt64) {
        var draw = SplitMix64(seed: seed)
        let text = (0..<Int.random(in: 0...20, using: &draw))
            .map { _ in Self.pieces.randomElement(using: &draw) ?? "" }.joined()
        let expected = Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init))
        #expect(SmallWords.all(in: text[...]) == expected, "seed \(seed): \(text)")
    }

    @Test(arguments: UInt64(0)..<100)
    func `scalars are counted eight bytes at a time as one by one`(seed: UInt64) {
        var draw = SplitMix64(seed: seed)
        var text = (0..<Int.random(in: 0...40, using: &draw))
            .map { _ in Self.pieces.randomElement(using: &draw) ?? "" }.joined()
        let count = text.utf8.count
        let start = Int.random(in: 0...count, using: &draw)
        let end = Int.random(in: start...count, using: &draw)
        let counted = text.withUTF8 { $0.scalarCount(in: start..<end) }
        let expected = text.utf8.dropFirst(start).prefix(end - start).count { $0 & 0xC0 != 0x80 }
        #expect(counted == expected, "seed \(seed)")
    }
}
