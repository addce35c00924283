import Jury
import Ledger
import Phrases

extension PageSentence {
    static let documents: [PageSentence] = [
        one("documentsTitle") { $0.documentsTitle },
        each("document") { words in DocumentWord.allCases.map(words.document) },
        one("documentsWait") { $0.documentsWait },
        one("lettersSays") { $0.lettersSays }, one("lettersNothing") { $0.lettersNothing },
        one("namesJuror") { $0.namesJuror }, one("keepChoice") { $0.keepChoice },
        one("letterTitle") { $0.letterTitle },
        each("letterBand") { words in ThirdWord.allCases.map(words.letterBand) },
        one("letterJury") { $0.letterJury }, one("letterQuiet") { $0.letterQuiet },
        one("letterShown") { $0.letterShown }, one("letterClaimed") { $0.letterClaimed },
        one("letterMissing") { $0.letterMissing }, one("letterRaises") { $0.letterRaises },
        each("raise") { words in
            let steps: [Preflight.Step] = [
                .giveNumber("a"), .nameSource("a"), .showRecord("a", .other), .sayOfHowMany("a"),
                .claimResult,
            ]
            return steps.map { words.raise($0, of: "{claim}") }
        },
        one("letterNames") { $0.letterNames }, one("certificateTitle") { $0.certificateTitle },
        one("certificatePlace") { $0.certificatePlace(2) },
        one("certificateSigned") { $0.certificateSigned }, one("paperTitle") { $0.paperTitle },
        one("paperHow") { $0.paperHow(lowest: "1", highest: "10") }, one("paperDate") { $0.paperDate },
        one("paperSignature") { $0.paperSignature }, one("typedTitle") { $0.typedTitle },
        one("typedSays") { $0.typedSays }, one("typedDone") { $0.typedDone },
        one("typedSave") { $0.typedSave },
        one("notPrinted") { $0.notPrinted },
    ]
}
