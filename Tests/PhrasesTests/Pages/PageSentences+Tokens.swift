import Phrases
import Records

extension PageSentence {
    static let tokens: [PageSentence] = [
        one("tokensTitle") { $0.tokensTitle }, one("tokensSay") { $0.tokensSay },
        one("tokenHolds") { $0.tokenHolds(days: 30) }, one("tokenName") { $0.tokenName },
        one("tokenScope") { $0.tokenScope }, one("tokenReads") { $0.tokenReads },
        one("tokenDoesAll") { $0.tokenDoesAll }, one("tokenMake") { $0.tokenMake },
        one("tokenOnce") { $0.tokenOnce }, one("tokenNotMade") { $0.tokenNotMade },
        one("tokenAllows") { $0.tokenAllows(.reading, until: "{time}") },
    ]
}
