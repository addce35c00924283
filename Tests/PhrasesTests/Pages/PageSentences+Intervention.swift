import Phrases

extension PageSentence {
    static let intervention: [PageSentence] = [
        one("interventionTitle") { $0.interventionTitle },
        one("interventionSays") { $0.interventionSays },
        one("placeAhead") { $0.placeAhead },
        one("placeOwn") { $0.placeOwn },
        one("placeButton") { $0.placeButton },
        one("deductPoints") { $0.deductPoints },
        one("deductSays") { $0.deductSays },
        one("deductButton") { $0.deductButton },
        one("interventionVote") { $0.interventionVote },
        one("interventionVoteNone") { $0.interventionVoteNone },
        one("interventionReason") { $0.interventionReason },
        one("interventionWaits") { $0.interventionWaits },
        one("interventionsTitle") { $0.interventionsTitle },
        one("setAhead") { $0.setAhead("TITLE", of: "OTHER", because: "WHY") },
        one("pointsTaken") { $0.pointsTaken("7", from: "TITLE", because: "WHY") },
    ]
}
