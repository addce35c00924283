import Jury

/// Draws entries of about 20 kB from a seed: eight texts with a figure in every third sentence, and sixteen
/// claims with evidence.
struct EntryDraw {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
    }

    private mutating func one(_ choices: [String]) -> String { choices[below(choices.count)] }

    private static let words = """
        people gave nappies milk centre town winter help neighbours street school river library asked came \
        back counted log month before after share met open free hour promise kept none palīdzēsim l’été \
        žiema öö ąžuolas būvē enfants vérité through children families together message story radio local \
        the of and to was with that for from our this which have has by
        """.split(separator: " ").map(String.init)
    private static let figures = [
        "3,500 people gave", "more than 300 volunteers", "1.5 million impressions", "90% had not heard of it",
        "€12,000 in donations", "680 followers", "about 40 articles published", "in 2012",
        "on 14 November 2012", "72 others",
    ]

    mutating func prose(_ bytes: Int) -> Text {
        var text = ""
        var sentence = 0
        while text.utf8.count < bytes {
            sentence += 1
            var words = (0..<(8 + below(10))).map { _ in one(Self.words) }
            if sentence.isMultiple(of: 3) { words.insert(one(Self.figures), at: below(words.count)) }
            words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
            text += words.joined(separator: " ") + ". "
        }
        return Text(text)
    }

    mutating func entry(_ number: Int) -> Entry {
        var entry = Entry()
        entry.id = Identifier("entry-\(number)")
        entry.language = "en"
        entry.title = "Borrowed Boots"
        entry.summary = prose(1200)
        entry.need = prose(1600)
        entry.audience = prose(800)
        entry.strategy = prose(2500)
        entry.execution = prose(2500)
        entry.results = prose(2000)
        entry.learning = prose(800)
        entry.evidence = (0..<8).map { index in
            var evidence = Evidence()
            evidence.id = Identifier("item-\(index)")
            evidence.kind = .register
            evidence.link = "https://example.org/\(index)"
            return evidence
        }
        entry.claims = (0..<16).map { claim($0) }
        return entry
    }

    private mutating func claim(_ number: Int) -> Claim {
        var claim = Claim()
        claim.id = Identifier("claim-\(number)")
        claim.says = prose(60)
        claim.metric = Identifier(
            one(["donors", "donations_money", "reach", "impressions", "volunteers", "footfall"]))
        claim.value = Quantity(one(["3500", "2 500", "more than 300", "90 %", "1.5 million", "about 40"]))
        claim.of = Quantity(String(1000 + below(8000)))
        claim.baseline = Quantity(String(below(1000)))
        claim.evidence = [Identifier("item-\(number % 8)")]
        claim.note = prose(120)
        return claim
    }
}
