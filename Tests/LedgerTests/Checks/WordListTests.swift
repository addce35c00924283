import Testing

@testable import Ledger

@Suite struct WordListTests {
    private let words = WordList(["led to", "promis*", "ave", "grâce à nous", "įtraukt*"])

    @Test(arguments: [
        ("This led to gifts", "led to"), ("LED TO", "LED TO"), ("They promised five", "promised"),
        ("(promise)", "promise"), ("“promise”", "promise"), ("l’ave", "ave"), ("AVE", "AVE"),
        ("Tout grâce à nous.", "grâce à nous"), ("buvo įtraukta 20", "įtraukta"), ("Įtraukti", "Įtraukti"),
        ("GRÂCE À NOUS", "GRÂCE À NOUS"),
    ])
    func `words are found at their start and whole, in either case`(text: String, found: String) {
        #expect(words.first(in: text) == found)
    }

    @Test(arguments: [
        "", "sled to", "led tomorrow", "compromise", "have", "avenue", "gravé", "éave", "lead to",
        "grâce à nousx",
    ])
    func `parts of other words are not`(text: String) {
        #expect(words.first(in: text) == nil)
    }

    @Test func `the first in the text is told`() {
        #expect(words.first(in: "promised, which led to more") == "promised")
    }
}
