import Jury
import Phrases

extension PageSentence {
    static let requests: [PageSentence] = [
        one("requestsTitle") { $0.requestsTitle },
        one("requestsSays") { $0.requestsSays },
        one("requestsNone") { $0.requestsNone },
        each("requestAbout") { words in AgencyRequest.About.allCases.map(words.requestAbout) },
        one("requestEntry") { $0.requestEntry },
        one("requestChoose") { $0.requestChoose },
        one("requestOther") { $0.requestOther },
        one("requestAboutLabel") { $0.requestAboutLabel },
        one("requestClaim") { $0.requestClaim },
        one("requestClaimNone") { $0.requestClaimNone },
        one("requestText") { $0.requestText },
        one("requestUntil") { $0.requestUntil },
        one("requestButton") { $0.requestButton },
        one("requestWaits") { $0.requestWaits(until: "{time}") },
        one("requestUnanswered") { $0.requestUnanswered(by: "{time}") },
        one("requestShare") { $0.requestShare },
        one("requestShareSays") { $0.requestShareSays },
        one("replyOfEntrant") { $0.replyOfEntrant },
        one("requestIsShared") { $0.requestIsShared },
        one("askedTitleOfAgency") { $0.askedTitleOfAgency },
        one("replyTitle") { $0.replyTitle },
        one("replyLabel") { $0.replyLabel },
        one("replyFile") { $0.replyFile },
        one("replyButton") { $0.replyButton },
        one("replyAgain") { $0.replyAgain },
        one("requestsOfEntrant") { $0.requestsOfEntrant },
        one("requestLetterSubject") { $0.requestLetterSubject("{title}") },
        one("requestLetter") {
            $0.requestLetter(
                "{title}", of: "{edition}", "{about}", "{text}", until: "{time}", address: "{address}")
        },
        one("replyLetterSubject") { $0.replyLetterSubject("{title}") },
        one("replyLetter") { $0.replyLetter("{title}", "{text}", address: "{address}") },
    ]
}
