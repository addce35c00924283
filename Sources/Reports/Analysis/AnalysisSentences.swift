internal import Jury
internal import Phrases
public import Rankings
internal import Scoring

/// What the numbers of one analysis say in words, for the terminal and for the page.
public enum AnalysisSentences {
    /// How firmly the first stands, and what else could have been.
    ///
    /// - Parameter showsChances: whether it is told how probable places are.
    public static func lead(_ named: AnalysedCategory, showsChances: Bool = true) -> [String] {
        let analysis = named.analysis
        let fragility = analysis.fragility
        var sentences = [design(analysis.design)]
        if analysis.design.incompleteBallots > 0 {
            sentences.append(AnalysisPhrases.incomplete(analysis.design.incompleteBallots))
        }
        if case .success(let model) = analysis.crossed, model.boundary.contains(.entry) {
            sentences.append(AnalysisPhrases.noDifference)
        }
        if case .failure(.tooFewBallots) = analysis.crossed { sentences.append(AnalysisPhrases.tooFew) }
        if showsChances {
            sentences.append(
                AnalysisPhrases.top(
                    fragility.winners.map { named.titles[$0] },
                    fragility.contenders.map { (named.titles[$0.entry], $0.probability) }))
        }
        return sentences + flags(named)
    }

    /// What alone would have made another the first.
    public static func flags(_ named: AnalysedCategory) -> [String] {
        let table = named.analysis.table
        var sentences: [String] = []
        var jurors: [(winners: [Int], names: [String])] = []
        var criteria = jurors
        for other in named.analysis.fragility.others {
            let winners = other.winners.map { named.titles[$0] }
            switch other.cause {
            case .mean: sentences.append(AnalysisPhrases.otherByMean(winners))
            case .robust: sentences.append(AnalysisPhrases.otherByRobust(winners))
            case .withoutJuror(let juror): jurors.gather(table.jurors[juror].text, other.winners)
            case .withoutCriterion(let criterion):
                criteria.gather(table.criteria[criterion].id.text, other.winners)
            }
        }
        for (winners, names) in jurors {
            sentences.append(AnalysisPhrases.otherWithoutJuror(names, winners.map { named.titles[$0] }))
        }
        for (winners, names) in criteria {
            sentences.append(AnalysisPhrases.otherWithoutCriterion(names, winners.map { named.titles[$0] }))
        }
        return sentences.isEmpty ? [AnalysisPhrases.nothingElse] : sentences
    }

    /// How the weights of the criteria bear on it, and how the numbers came about.
    public static func close(_ named: AnalysedCategory) -> [String] {
        agreement(named) + partiality(named) + rules(named) + otherModels(named) + weights(named) + [
            drawn(named)
        ]
    }

    /// How far other rules give the order of the one that decides.
    public static func rules(_ named: AnalysedCategory) -> [String] {
        let analysis = named.analysis
        guard let own = analysis.opinions.firstIndex(where: { $0.rule == analysis.rule }) else { return [] }
        let others = analysis.opinions.indices.filter { $0 != own }.compactMap { other in
            analysis.methodAgreement[own, other].map { (rule: analysis.opinions[other].rule, tau: $0) }
        }
        guard let farthest = others.min(by: { $0.tau < $1.tau }) else { return [] }
        let same = others.count { $0.tau > 1 - 1e-12 }
        return [
            AnalysisPhrases.rulesAgree(
                same: same, of: others.count, farthest: farthest.rule.rawValue, tau: farthest.tau)
        ]
    }

    /// How far jurors agree, and who agrees too well.
    public static func agreement(_ named: AnalysedCategory) -> [String] {
        let reliability = named.analysis.reliability
        let table = named.analysis.table
        var sentences: [String] = []
        if let agreement = reliability.intraclass?.agreement, let single = agreement.single.value,
            let panel = agreement.panel.value, single > 0
        {
            sentences.append(AnalysisPhrases.agreement(single, panel, jurors: table.jurors.count))
        } else if table.jurors.count > 1, let alpha = reliability.interval {
            sentences.append(AnalysisPhrases.alpha(alpha))
        }
        return sentences
            + (named.analysis.pairScreen?.striking ?? []).prefix(5).map { pair in
                AnalysisPhrases.striking(
                    table.jurors[pair.first].text, table.jurors[pair.second].text,
                    identical: pair.identicalShare)
            }
    }

    public static func weights(_ named: AnalysedCategory, showsChances: Bool = true) -> [String] {
        guard let weights = named.analysis.weights else { return [] }
        let entries = named.titles.indices
        let firsts = entries.map {
            (name: named.titles[$0], share: weights.places.probability(of: $0, at: 1))
        }
        .filter { $0.share >= 0.01 }.sorted { $0.share > $1.share }
        var sentences = showsChances ? [AnalysisPhrases.firstByWeights(Array(firsts.prefix(5)))] : []
        if let dethroning = weights.dethroning {
            sentences.append(
                AnalysisPhrases.dethroning(
                    named.titles[dethroning.leader], named.titles[dethroning.rival], change: dethroning.change
                ))
        } else if let mean = named.analysis.opinions.first(where: { $0.rule == .mean }),
            mean.winners.count == 1
        {
            sentences.append(AnalysisPhrases.undethroned(named.titles[mean.winners[0]]))
        }
        return sentences
    }

    public static func drawn(_ named: AnalysedCategory) -> String {
        let bootstrap = named.analysis.sureness.bootstrap
        return AnalysisPhrases.drawn(
            juries: bootstrap.draws, isExact: bootstrap.isExact, seed: named.analysis.draws.seed)
    }

    private static func design(_ design: Design) -> String {
        switch design.advised {
        case .mean: AnalysisPhrases.complete(jurors: design.jurors, entries: design.entries)
        case .crossedModel:
            AnalysisPhrases.connected(ballots: design.ballots, possible: design.entries * design.jurors)
        case .meanOnly: AnalysisPhrases.disconnected(parts: design.connectedness.count)
        }
    }

    /// `1–3`, or `1`.
    public static func span(_ interval: ClosedRange<Int>) -> String {
        interval.count == 1 ? "\(interval.lowerBound)" : "\(interval.lowerBound)–\(interval.upperBound)"
    }
}

extension [(winners: [Int], names: [String])] {
    /// Adds a name to those that lead to the same winners.
    fileprivate mutating func gather(_ name: String, _ winners: [Int]) {
        if let index = firstIndex(where: { $0.winners == winners }) {
            self[index].names.append(name)
        } else {
            append((winners, [name]))
        }
    }
}
