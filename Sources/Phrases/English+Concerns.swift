internal import Jury

extension Concern {
    /// What is seen, and what would answer the juror's question.
    var inEnglish: Sentence {
        switch self {
        case .invalidMetric(let name):
            Sentence(
                "\(name) is money that nobody paid; it counts nothing.",
                "Leave it out, and say what people did.")
        case .relabelled(let claimed, let actual):
            Sentence(
                "The claim is called \(claimed.words), but figures of this kind are \(actual.words).",
                "Let it stand at its level, or show with a claim of its own what followed from it.")
        case .unclaimedFigure(let text, let metric):
            Sentence(
                "The text says \(Words.quoted(text)), and no claim does; it looks like \(Words.plain(metric)).",
                "If it is a result, make it a claim of its own, with its evidence.")
        }
    }
}

extension Level {
    /// As in "figures of this kind are …".
    var words: String {
        switch self {
        case .input: "input"
        case .activity: "activity"
        case .output: "output, which is exposure"
        case .outTake: "out-take, which is reaction"
        case .outcome: "an outcome"
        case .impact: "an impact"
        }
    }
}
