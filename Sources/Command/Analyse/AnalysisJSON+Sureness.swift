import Jury
import Rankings
import Reports
import Scoring
import Wire

extension JSONWriter {
    /// How sure places are: other juries, other weights.
    mutating func sureness(_ named: AnalysedCategory) {
        let analysis = named.analysis
        let names = analysis.table.entries.map(\.text)
        let bootstrap = analysis.sureness.bootstrap
        key(bootstrap.isExact ? "juror_bootstrap_exact" : "juror_bootstrap")
        object { json in
            json.places(bootstrap.places, names)
            json.member("draws", bootstrap.draws)
        }
        json(analysis.weights, analysis, names)
        topAndLevels(named, names)
        key("place_intervals90")
        object { json in
            for (entry, name) in names.enumerated() {
                json.interval(name, analysis.sureness.interval(of: entry))
            }
        }
        bands(analysis, names)
        leftOut("without_juror", analysis.table.jurors.map(\.text), analysis.withoutJurors, names)
        leftOut(
            "without_criterion", analysis.table.criteria.map(\.id.text), analysis.withoutCriteria, names)
    }

    /// By either way of drawing, the less sure.
    private mutating func topAndLevels(_ named: AnalysedCategory, _ names: [String]) {
        let sureness = named.analysis.sureness
        key("top")
        object { json in
            json.member("count", named.top)
            json.numbers(
                "p_top", names, names.indices.map { sureness.probability(of: $0, among: named.top) })
        }
        key("p_level_or_better")
        object { json in
            for (level, name) in named.levels.enumerated() {
                json.numbers(
                    name, names, names.indices.map { sureness.probability(of: $0, atLeast: level) })
            }
        }
    }

    mutating func interval(_ name: String, _ interval: ClosedRange<Int>?) {
        key(name)
        guard let interval else { return null() }
        array { json in
            json.integer(interval.lowerBound)
            json.integer(interval.upperBound)
        }
    }

    private mutating func places(_ places: PlaceDistribution, _ names: [String]) {
        numbers("p_first", names, names.indices.map { places.probability(of: $0, among: 1) })
        numbers("p_top3", names, names.indices.map { places.probability(of: $0, among: 3) })
        numbers("expected_rank", names, places.expectedPlaces)
    }

    private mutating func json(_ weights: WeightSensitivity?, _ analysis: Analysis, _ names: [String]) {
        guard let weights else { return }
        let criteria = analysis.table.criteria.map(\.id.text)
        key("smaa_uniform")
        object { json in
            json.places(weights.places, names)
            json.key("central_weights")
            json.object { json in
                for (name, central) in zip(names, weights.centralWeights) {
                    if let central {
                        json.numbers(name, criteria, central)
                    } else {
                        json.member(name, orNull: nil as Int?)
                    }
                }
            }
            json.member("draws", weights.draws)
        }
        key("weight_stability")
        object { json in
            let first = analysis.opinions.first { $0.rule == .mean }?.winners ?? []
            json.member("leader", orNull: first.count == 1 ? names[first[0]] : nil)
            json.member("min_L1_change_to_dethrone", orNull: weights.dethroning?.change)
            json.member("by", orNull: weights.dethroning.map { names[$0.rival] })
            if let dethroning = weights.dethroning { json.numbers("weights", criteria, dethroning.weights) }
        }
    }

    private mutating func bands(_ analysis: Analysis, _ names: [String]) {
        key("tie_bands")
        guard let bands = analysis.bands else { return null() }
        object { json in
            for (name, band) in zip(names, bands) { json.member(name, band) }
        }
    }

    /// By what was left out: who then is first.
    private mutating func leftOut(
        _ key: String, _ causes: [String], _ left: LeaveOneOut, _ names: [String]
    ) {
        lists(key, causes, left.ranks.indices.map { cause in left.winners(without: cause).map { names[$0] } })
    }
}
