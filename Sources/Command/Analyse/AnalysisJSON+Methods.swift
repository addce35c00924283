import Jury
import Scoring
import Wire

extension JSONWriter {
    /// Every rule and model by the name of its reference values.
    mutating func methods(_ analysis: Analysis) {
        let table = analysis.table
        let names = table.entries.map(\.text)
        key("methods")
        object { json in
            // The models have objects of their own.
            for opinion in analysis.opinions where ![.kemeny, .crossed, .huber].contains(opinion.rule) {
                json.key(opinion.rule.rawValue)
                json.object { json in
                    json.numbers("scores", names, opinion.values)
                    json.ranks(names, opinion.ranks)
                    json.extras(of: opinion.rule, analysis, names)
                }
            }
            if table.criteria.count > 1 { json.criterionMeans(table, names) }
            json.strengths(analysis, names)
            json.plain("zscore_mean_ddof0", ZScoreMean.values(table, isSample: false), names)
            let lower = Median.lower(table)
            json.key("lower_median")
            json.object { json in
                json.numbers("scores", names, lower.map { $0?.value })
                json.ranks(names, Ranks.competition(lower))
            }
            json.gauges(table, names)
            if let pairs = analysis.pairs { json.pairs(pairs, names) }
            if let kemeny = analysis.kemeny { json.kemeny(kemeny, names) }
            if let additive = analysis.additive {
                json.additive(additive, names, table.jurors.map(\.text))
            }
            if case .success(let model) = analysis.crossed {
                json.crossed("lmm_reml", model, table)
            }
            if let model = analysis.crossedFull { json.crossed("lmm_ml", model, table) }
            if let posterior = analysis.sureness.posterior { json.posterior(posterior, names) }
            if let huber = analysis.huber { json.huber(huber, table) }
        }
    }

    /// Kendall's tau-b of every two rules, row by row.
    mutating func agreement(_ analysis: Analysis) {
        let rules = analysis.opinions.map(\.rule.rawValue)
        key("method_agreement")
        object { json in
            json.key("methods")
            json.array { json in
                for rule in rules { json.string(rule) }
            }
            json.key("kendall_tau_b")
            json.array { json in
                for one in rules.indices {
                    json.array { json in
                        for other in rules.indices {
                            if let tau = analysis.methodAgreement[one, other] {
                                json.number(tau)
                            } else {
                                json.null()
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func extras(of rule: Rule, _ analysis: Analysis, _ names: [String]) {
        let table = analysis.table
        switch rule {
        case .majorityJudgment:
            key("majority_value")
            object { json in
                for (entry, name) in names.enumerated() {
                    json.key(name)
                    json.array { json in
                        let totals = Array(table.totals[table.ballots(of: entry)])
                        for total in MajorityJudgment.majorityValue(of: totals) {
                            json.number(Double(total) / Double(table.unit))
                        }
                    }
                }
            }
        case .copeland:
            guard let pairs = analysis.pairs else { return }
            let halves = names.indices.map { a in
                names.indices.reduce(0) { $0 + ($1 == a ? 0 : 1 + pairs.margin(a, over: $1).signum()) }
            }
            numbers("wins_plus_half_ties", names, halves.map { Double($0) / 2 })
        case .schulze, .schulzeWinning:
            guard let pairs = analysis.pairs else { return }
            let schulze = Schulze(pairs, by: rule == .schulze ? .margins : .winningVotes)
            lists(
                "defeats", names,
                names.indices.map { a in
                    names.indices.filter { $0 != a && schulze.defeats(a, $0) }.map { names[$0] }
                })
        case .criterionOlympic:
            let components = TrimmedCriteria.components(table, .each(1))
            for (criterion, weight) in table.criteria.enumerated() {
                numbers(weight.id.text, names, components.map { $0?[criterion].value })
            }
        default: return
        }
    }

    private mutating func criterionMeans(_ table: MarkTable, _ names: [String]) {
        guard let means = CriterionMeans(table) else { return }
        key("criterion_means")
        object { json in
            for (criterion, weight) in table.criteria.enumerated() {
                json.numbers(weight.id.text, names, names.indices.map { means[$0, criterion] })
            }
        }
    }

    private mutating func gauges(_ table: MarkTable, _ names: [String]) {
        key("majority_gauge")
        object { json in
            for (name, gauge) in zip(names, MajorityGauge.gauges(table)) {
                json.key(name)
                guard let gauge else {
                    json.null()
                    continue
                }
                json.object { json in
                    json.member("p", Double(gauge.above) / Double(gauge.ballots))
                    json.member("grade", Double(gauge.grade) / Double(table.unit))
                    json.member("q", Double(gauge.below) / Double(gauge.ballots))
                }
            }
        }
    }

    private mutating func pairs(_ pairs: Pairwise, _ names: [String]) {
        key("pairwise_wins")
        object { json in
            json.key("entries")
            json.array { json in
                for name in names { json.string(name) }
            }
            json.key("N")
            json.array { json in
                for a in names.indices {
                    json.array { json in
                        for b in names.indices { json.integer(pairs.wins(a, over: b)) }
                    }
                }
            }
        }
        member("condorcet_winner", orNull: pairs.condorcetWinner.map { names[$0] })
        key("smith_set")
        array { json in
            for entry in pairs.smithSet { json.string(names[entry]) }
        }
        for (key, strength) in [
            ("ranked_pairs_margins", RankedPairs.Strength.margins), ("ranked_pairs_winning", .winningVotes),
        ] {
            self.key(key)
            object { json in
                let ranked = RankedPairs(pairs, by: strength, equallyStrong: .byName)
                json.ranks(names, ranked.ranks)
            }
        }
    }

    private mutating func plain(_ key: String, _ values: [Double?], _ names: [String]) {
        self.key(key)
        object { json in
            json.numbers("scores", names, values)
            json.ranks(names, Ranks.competition(values))
        }
    }

    private mutating func strengths(_ analysis: Analysis, _ names: [String]) {
        guard let pairs = analysis.pairs else { return }
        for (key, values) in [
            ("bradley_terry_mle", BradleyTerry.strengths(pairs)),
            ("bradley_terry_ridge0.1", BradleyTerry.strengths(pairs, ridge: 0.1)),
            ("plackett_luce_mle", PlackettLuce.strengths(analysis.table)),
        ] {
            if let values { plain(key, values, names) } else { member(key, orNull: nil as Int?) }
        }
    }

    private mutating func kemeny(_ kemeny: Kemeny, _ names: [String]) {
        key("kemeny")
        object { json in
            json.key("order")
            json.array { json in
                for entry in kemeny.order { json.string(names[entry]) }
            }
            json.member("cost", Double(kemeny.halves) / 2)
            json.member("least_possible_cost", Double(kemeny.boundHalves) / 2)
            json.member("optimal_rankings", orNull: kemeny.optimalRankings)
            json.key("blocks")
            json.array { json in
                for size in kemeny.blocks { json.integer(size) }
            }
        }
    }

    private mutating func posterior(_ posterior: RankPosterior, _ names: [String]) {
        key("lmm_rank_posterior")
        object { json in
            for (key, count) in [("p_first", 1), ("p_top3", 3), ("p_top10", 10)] {
                json.numbers(
                    key, names, names.indices.map { posterior.places.probability(of: $0, among: count) })
            }
            json.numbers("expected_rank", names, posterior.places.expectedPlaces)
            json.key("rank90")
            json.object { json in
                for (entry, name) in names.enumerated() {
                    json.interval(name, posterior.places.interval(of: entry))
                }
            }
            json.member("draws", posterior.draws)
            json.member("seed", Int(clamping: posterior.seed))
        }
    }

    private mutating func huber(_ huber: HuberModel, _ table: MarkTable) {
        let names = table.entries.map(\.text)
        key("huber")
        object { json in
            json.member("ratio_entry", huber.entryRatio)
            json.member("ratio_juror", huber.jurorRatio)
            json.member("mu", huber.mean)
            json.member("scale", huber.scale)
            json.numbers("score_entry", names, huber.scores)
            json.ranks(names, huber.ranks)
            json.numbers("severity", table.jurors.map(\.text), huber.severities)
            json.numbers("mean_weight_by_juror", table.jurors.map(\.text), huber.meanWeights(table))
        }
    }

    private mutating func additive(_ fit: AdditiveFit, _ names: [String], _ jurors: [String]) {
        key("additive_ls")
        object { json in
            json.numbers("scores", names, fit.scores)
            json.ranks(names, fit.ranks)
            json.numbers("juror_effects", jurors, fit.jurorEffects)
            json.member("sse", fit.residualSquares)
            json.member("df", fit.freedom)
        }
    }

    private mutating func crossed(_ key: String, _ model: CrossedModel, _ table: MarkTable) {
        let names = table.entries.map(\.text)
        self.key(key)
        object { json in
            json.member("method", model.likelihood.rawValue)
            json.member("n", model.ballotCount)
            json.member("beta0", model.mean)
            json.member("beta0_se", model.meanError)
            json.member("var_entry", model.entryVariance)
            json.member("var_juror", model.jurorVariance)
            json.member("var_resid", model.residualVariance)
            json.member("criterion_minus2loglik", model.criterion)
            json.key("boundary")
            json.array { json in
                for component in model.boundary { json.string("var_" + component.rawValue) }
            }
            json.numbers("blup_entry", names, model.entryEffects)
            json.numbers("blup_juror", table.jurors.map(\.text), model.jurorEffects)
            json.numbers("score_entry", names, model.scores)
            json.ranks(names, model.ranks)
            json.numbers("condvar_entry_lme4", names, model.conditionalVariances)
            json.numbers("pev_entry_henderson", names, model.predictionErrors)
            json.member("icc_single_absolute", orNull: model.agreement)
            json.member("icc_single_consistency", orNull: model.consistency)
        }
    }
}
