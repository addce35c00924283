import Foundation
import Jury
import Phrases
import Testing

@Suite struct PageCatalogueTests {
    private static let others = PageLanguage.allCases.filter { $0 != .english }

    @Test func `the list of these tests has every sentence, once`() throws {
        let folder = FileManager.default.currentDirectoryPath + "/Sources/Phrases/Pages/Words"
        var declared: [String] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder)
        where file.hasSuffix("PageWords.swift") || file == "PageWords.swift" {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            for line in text.split(separator: "\n") {
                let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
                guard line.hasPrefix("    var ") || line.hasPrefix("    func "), words.count > 1 else {
                    continue
                }
                declared.append(String(words[1]))
            }
        }
        let names = PageSentence.all.map(\.name) + ["language", "signedOff"]
        // `savedOnServer` is said with a time and without.
        #expect(Set(names).symmetricDifference(declared) == [])
        #expect(names.count == declared.count)
    }

    @Test(arguments: PageLanguage.allCases)
    func `no sentence is empty, has loose ends or signs of a typewriter`(language: PageLanguage) {
        // English is written with plain apostrophes.
        let typewriter: Set<Character> = language == .english ? ["\""] : ["\"", "'"]
        let wrong = said(in: language).map(\.text).filter { text in
            text.isEmpty || text.first == " " || text.last == " " || text.contains("  ")
                || text.contains(where: typewriter.contains)
        }
        #expect(wrong == [])
    }

    @Test(arguments: others) func `no sentence is the English one`(language: PageLanguage) {
        let same = zip(said(in: language), said(in: .english)).filter { $0.text == $1.text }
        #expect(same.map(\.0.text) == [])
    }

    @Test(arguments: PageLanguage.allCases)
    func `a count stands in its sentence`(language: PageLanguage) {
        let counting = [
            "progress", "drafts", "barredEntries", "claims", "weight", "sentLine", "scaleFirst", "scaleLast",
            "shortEntries", "behindSoon", "lettersSent", "invitationsSent", "listTake", "listTaken",
            "listSeats", "tryNoise",
        ]
        var silent: [String] = []
        for sentence in PageSentence.all where counting.contains(sentence.name) {
            for (count, text) in zip(PageSentence.counts, sentence.said(language.words))
            where !text.contains("\(count)") {
                silent.append(text)
            }
        }
        // Spelt.
        let spelt = "One entry is not yours to judge, because of a conflict of interest."
        #expect(silent == (language == .english ? [spelt] : []))
    }

    @Test(arguments: PageLanguage.allCases)
    func `what is filled in stands in its sentence`(language: PageLanguage) {
        let words = language.words
        #expect(words.signInAs("Ada").contains("Ada"))
        for text in [
            words.ends("{time}"), words.sessionSince("{time}", seen: "{seen}"),
            words.savedOnServer(at: "{time}"), words.keptOnDevice(at: "{time}"),
            words.addDeviceSays("{address}", until: "{time}"), words.passkeyUnused(made: "{time}"),
            words.passkeyUsed(made: "{time}", last: ""), words.passkeyUsed(made: "", last: "{time}"),
        ] {
            #expect(text.contains("{time}"))
        }
        for text in [words.inAppCode("{address}"), words.addDeviceSays("{address}", until: "")] {
            #expect(text.contains("{address}"))
        }
        #expect(words.letterBody("{link}").contains("\n\n{link}\n\n"))
        for text in [words.of("3 500"), words.before("3 500"), words.wanted("3 500"), words.among("3 500")] {
            #expect(text.contains("3 500"))
        }
        let (low, high) = (words.number(PageSentence.scale.min), words.number(PageSentence.scale.max))
        for text in [words.mark(on: PageSentence.scale), words.offScale(PageSentence.scale)] {
            #expect(text.contains(low) && text.contains(high))
        }
        #expect(words.offScale(PageSentence.scale).contains(words.number(500)))
        let time = PageSentence.time
        for refusal: PageRefusal in [.ended(time), .markingEnded(time), .callEnded(time)] {
            #expect(words.refusal(refusal).contains(words.time(time)))
        }
        let count = words.refusal(.badCount(votes: 9, present: 7))
        #expect(count.contains("9") && count.contains("7"))
        let standing = words.standing(
            best: .exposure, cap: 4_500, grade: Grade(.entrant, .bare), factor: Ratio(1, over: 4),
            isVoid: false)
        #expect(standing?.contains(words.number(4_500)) == true)
        #expect(standing?.contains(language == .english ? "1/4" : words.number(250)) == true)
    }

    @Test(arguments: PageLanguage.allCases)
    func `what is refused names the limits, and nothing that only a terminal has`(language: PageLanguage) {
        let words = language.words
        let limits: [Refusal.Senseless: Int] = [
            .noCriteria: Limits.criteria, .noSeats: Acts.Seat.most, .badWeight: Limits.weightTotal,
            .noEntries: Acts.Shortlist.most, .tooManyClients: Acts.NameClient.most,
            .badAudit: Acts.DrawAudit.most, .tooManyFollowUps: Acts.AddFollowUp.most,
            .badDeduction: Acts.Deduct.pointsMax,
        ]
        for (what, limit) in limits {
            #expect(words.senseless(what).contains("\(limit)"))
        }
        #expect(words.senseless(.badGap).contains(words.number(1)))
        let refused = PageSentence.refusals.map(words.refusal)
        let texts = refused + Refusal.Senseless.allCases.map(words.senseless)
        #expect(texts.filter { $0.contains("`") || $0.contains("=") || $0.contains("--") } == [])
    }

    @Test func `nobody is told whether an entry is not there or not hers`() {
        #expect(PageRefusal(.unknown(.entry, "roof")) == .notHere)
        #expect(PageRefusal(.notSeated(entry: "roof", round: "first")) == .notHere)
    }

    @Test func `French has its spaces before the high signs, and none of them can be torn off`() {
        let torn = said(in: .french).map(\.text).filter { text in
            zip(text, text.dropFirst()).contains { before, sign in
                switch sign {
                case ";", "?", "!": before != "\u{202F}"
                case ":": before != "\u{A0}"
                default: false
                }
            }
        }
        #expect(torn == [])
    }

    /// A reader who signs a sentence off writes its name into `signedOff`.
    @Test func `nobody has read the catalogues but the English one yet`() {
        let names = PageSentence.all.map(\.name)
        for language in PageLanguage.allCases {
            let words = language.words
            #expect(words.language == language)
            #expect(words.signedOff.subtracting(names) == [], "there are no such sentences")
            let waiting = names.filter(words.awaitsNativeReader)
            #expect(waiting == (language == .english ? [] : names.filter { !words.signedOff.contains($0) }))
        }
    }

    /// In the order of the list, so that languages can be held against each other.
    private func said(in language: PageLanguage) -> [(name: String, text: String)] {
        PageSentence.all.flatMap { sentence in
            sentence.said(language.words).map { (sentence.name, $0) }
        }
    }
}
