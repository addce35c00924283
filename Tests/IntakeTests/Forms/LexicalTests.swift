import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Intake

@Suite struct LexicalTests {
    /// The schemas say a form by its pattern, the reader by hand.
    @Test(arguments: Fault.Lexical.allCases)
    func `the pattern and the hand-written check say the same`(form: Fault.Lexical) throws {
        let pattern = try Regex("^(?:" + form.pattern + ")$")
        let known = (DraftGenerator.sound[form] ?? []) + (DraftGenerator.bad[form] ?? [])
        var random = SplitMix64(seed: 12)
        var words = known
        for word in known {
            for _ in 0..<40 { words.append(mutated(word, &random)) }
        }
        for word in words {
            #expect(form.admits(word) == (word.wholeMatch(of: pattern) != nil), "\(form): \(word)")
        }
        for word in DraftGenerator.sound[form] ?? [] { #expect(form.admits(word)) }
        for word in DraftGenerator.bad[form] ?? [] { #expect(!form.admits(word)) }
    }

    private func mutated(_ word: String, _ random: inout SplitMix64) -> String {
        var characters = Array(word.unicodeScalars)
        let signs = Array("aZ09-_.:/ é,?".unicodeScalars)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        let place = Int.random(in: 0...characters.count, using: &random)
        if place < characters.count, Bool.random(using: &random) {
            characters[place] = sign
        } else {
            characters.insert(sign, at: place)
        }
        return String(String.UnicodeScalarView(characters))
    }
}
