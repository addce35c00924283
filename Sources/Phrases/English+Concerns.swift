internal import Jury

extension Concern {
    /// What is seen, and what would answer the juror's question. Nobody is accused: a figure may be right and
    /// only its words, its base or its day missing.
    var inEnglish: Sentence {
        switch self {
        // MARK: What it is
        case .invalidMetric(let name):
            Sentence(
                "\(name) is money that nobody paid; it counts nothing.",
                "Leave it out, and say what people did.")
        case .invalidBase(let found):
            Sentence(
                "The figure seems to rest on \(Words.quoted(found)), which is money that nobody paid.",
                "Work it out anew from money that was paid or earned, or leave it out.")
        case .relabelled(let claimed, let actual):
            Sentence(
                "The claim is called \(claimed.words), but figures of this kind are \(actual.words).",
                "Let it stand at its level, or show with a claim of its own what followed from it.")
        case .resultWord(let word):
            Sentence(
                "\(Words.quoted(word)) is a word for a result, and the figure beside it counts exposure.",
                "Say that people saw it, or add a claim for what they did.")
        case .lowerAnswer(let objective, let claim):
            Sentence(
                "The objective asks for \(objective.words), and the claim that answers it tells of \(claim.words).",
                "Answer it with a figure of the objective's own metric, or say that there is none.")
        case .otherMetric(let objective, let claim):
            Sentence(
                "The objective is measured by \(lowered(objective)), and its answer by \(lowered(claim)).",
                "Use one metric for both, or say how the one shows the other.")
        case .noResult(let best):
            Sentence(
                best <= .means
                    ? "No claim has a figure for a result."
                    : "No claim has a figure for a result; the best that has one tells of \(best.words).",
                "Add what people did or what changed, with its number, even if it is small.")
        case .promise:
            Sentence(
                "This was said beforehand and is not yet done.",
                "Add a claim for how many did it, as soon as it is known.")
        case .compulsory:
            Sentence(
                "People had no choice here, so the number does not show that anybody was moved.",
                "Add a claim for what they did of their own will, or for what changed.")
        case .promiseWord(let word):
            Sentence(
                "\(Words.quoted(word)) may speak of a promise.",
                "Say with nature whether it was counted or promised.")
        case .compulsoryWord(let word):
            Sentence(
                "\(Words.quoted(word)) may mean that people had no choice.",
                "Say with nature whether it was compulsory.")

        // MARK: Compared with what
        case .targetSetLate(let setOn, let start):
            Sentence(
                "The target was written down on \(setOn), after the start on \(start).",
                "Show the target as it stood before, or say that there was none.")
        case .targetLowered(let first, let later):
            Sentence(
                "A later target, \(Words.quoted(later)), asks for less than the first, \(Words.quoted(first)).",
                "Answer the first target, and say why it was changed.")
        case .targetDiffers(let objective, let claim):
            Sentence(
                "The claim's target is \(Words.quoted(claim)), that of its objective \(Words.quoted(objective)).",
                "Give the target as it was first set in both places.")
        case .noTarget:
            Sentence(
                "No target is stated, so nobody can say whether the results are many or few.",
                "Give each objective the number that was aimed at and the day it was written down.")
        case .noBaseline:
            Sentence(
                "The claim says that something changed, and not from what.",
                "Give the figure before as baseline.")
        case .noLaterFigure:
            Sentence(
                "The objective is answered by a starting figure only.",
                "Add the same measure after the campaign, or say that it was not taken.")
        case .noDenominator(let denominator):
            Sentence(
                "The claim does not say of how many.",
                "Add of: the number that it is a part of (\(lowered(denominator))).")
        case .noPeriod:
            Sentence(
                "Neither the entry nor its claims say when.",
                "Give the entry its period, and claims their own where it differs.")
        case .noBase:
            Sentence(
                "The percentage does not say of how many.",
                "Add of, or the size of the sample to its evidence.")
        case .tinyBase(let base):
            Sentence(
                "The growth starts from \(Words.quoted(base)); from so few, chance alone gives large percentages.",
                "Give both numbers, and let them speak instead of the percentage.")

        // MARK: Whether it adds up
        case .partAboveWhole(let part, let whole):
            Sentence(
                "The part, \(Words.quoted(part)), is more than the whole, \(Words.quoted(whole)).",
                "Check both, or take partOf away where it is no part.")
        case .partsDoNotAddUp(let sum, let whole):
            Sentence(
                "The parts add up to \(Words.number(sum)), not to \(Words.quoted(whole)).",
                "Check the numbers, or say what the difference is.")
        case .rateDiffers(let stated, let count, let of):
            Sentence(
                "The percentage \(Words.quoted(stated)) is not that of \(Words.quoted(count)) and \(Words.quoted(of)) in another claim.",
                "Check both, or say in what they differ: population or period.")
        case .figureDiffers(let value, let other, let claim):
            Sentence(
                "This seems to be the figure of the claim \(Words.plain(claim.text)) with another value: \(Words.quoted(value)) and \(Words.quoted(other)).",
                "Keep the one that you can show, or say in what they differ: population, period or part.")
        case .figureDiffersAcross(let value, let other, let entry):
            Sentence(
                "The entry \(Words.plain(entry.text)) of the same campaign gives \(Words.quoted(other)) for this figure, not \(Words.quoted(value)).",
                "Make the entries agree, or say in what the figures differ.")
        case .aboveCrowd(let value, .audience(let audience)):
            Sentence(
                "\(Words.quoted(value)) is more than \(Words.quoted(audience)), of whom it is a part.",
                "Check both, or say who was counted beyond them or more than once.")
        case .aboveCrowd(let value, .countries(let countries, let people)):
            Sentence(
                "\(Words.quoted(value)) is more than live in \(Words.all(countries.map(\.code))), about \(Words.grouped(people)).",
                "Name all countries that are counted, or say who was counted more than once.")
        case .aboveCrowd(let value, .world(let people)):
            Sentence(
                "\(Words.quoted(value)) is more than there are people, about \(Words.grouped(people)).",
                "Say how many people, and how often each.")
        case .contactsPerHead(let count, .audience(let audience)):
            Sentence(
                "That is \(Words.grouped(count)) for each of the \(Words.quoted(audience)) of the audience.",
                "Say how many people it was, and how often each.")
        case .contactsPerHead(let count, .countries(let countries, _)):
            Sentence(
                "That is \(Words.grouped(count)) for everybody who lives in \(Words.all(countries.map(\.code))).",
                "Say how many people it was, how often each, and how many of them there.")
        case .contactsPerHead(let count, .world):
            Sentence(
                "That is \(Words.grouped(count)) for everybody alive.",
                "Say how many people, and how often each.")
        case .aboveReach(let value, let reach, let metric):
            Sentence(
                "\(Words.quoted(value)) is more than the \(lowered(metric)) that the entry gives, \(Words.quoted(reach)).",
                "Check both, or say who is counted here and not there.")
        case .implausibleReturn(let value):
            Sentence(
                "A return of \(Words.quoted(value)) is far above what advertising returns, about 4 for 1.",
                "Show how it was worked out: what was earned, what was spent, over what time.")
        case .currencyMix(let codes):
            Sentence(
                "Sums are in several currencies: \(Words.all(codes)).",
                "Give them in one, with the rate and its day.")

        // MARK: When
        case .beforeLaunch(let day, let launch):
            Sentence(
                "This was over on \(day), before the campaign began on \(launch).",
                "Check the days, or give it as the baseline.")
        case .afterDeadline(let day, let deadline):
            Sentence(
                "This is of \(day), after the deadline of \(deadline).",
                "Give the figure at the deadline, and this one as a follow-up.")
        case .afterJudging(let day, let judging):
            Sentence(
                "This is of \(day), after the judging on \(judging).", "Give it as a follow-up.")

        // MARK: What else may have caused it, and who was asked
        case .causalWord(let word):
            Sentence(
                "\(Words.quoted(word)) says that the campaign was the cause; no figure before or comparison shows it.",
                "Compare with before or with others, or say what happened without saying why.")
        case .noOtherCauses:
            Sentence(
                "Nothing is said of what else may have caused the results.",
                "Answer otherFactors: season, price, press, law, other campaigns.")
        case .sampleUnsaid:
            Sentence(
                "The survey does not say how many were asked.", "Add sampleSize, and how they were chosen.")
        case .smallSample(let size):
            Sentence(
                "The survey has \(Words.quoted(size)) answers; so few can differ widely from all the others.",
                "Say with sampleOf how many there were in all, and give counts instead of percentages.")
        case .biasedSample(let word):
            Sentence(
                "Those who were asked (\(Words.quoted(word))) may think better of it than others.",
                "Say how they were chosen, and what is known of the others.")
        case .unclaimedFigure(let text, let metric):
            Sentence(
                "The text says \(Words.quoted(text)), and no claim does; it looks like \(Words.plain(metric)).",
                "If it is a result, make it a claim of its own, with its evidence.")
        }
    }

    /// A name inside a sentence.
    private func lowered(_ name: String) -> String {
        Words.plain(name.prefix(1).lowercased() + name.dropFirst())
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

extension Tier {
    /// As in "the claim tells of …".
    var words: String {
        switch self {
        case .means: "means"
        case .exposure: "exposure"
        case .reaction: "reaction"
        case .result: "a result"
        }
    }
}
