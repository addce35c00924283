import Jury
import Scoring
import Wire

/// `palmares-simulation/1`; schema in `schemas/simulation.schema.json`.
enum SimulationJSON {
    static func bytes(_ simulation: Simulation, _ rules: [Rule], _ design: JuryDesign, seed: UInt64)
        -> [UInt8]
    {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-simulation/1")
            json.member("entries", design.entries)
            json.member("jurors", design.jurors)
            json.member("ballots_per_entry", design.ballotsPerEntry)
            json.member("assignment", design.assignment.rawValue)
            json.member("worth", design.entryDeviation)
            json.member("severity", design.severityDeviation)
            json.member("spread", design.scaleDeviation)
            json.member("noise", design.noiseDeviation)
            json.member("heavy_tails", design.hasHeavyTails)
            json.member("rogues", design.rogueJurors)
            json.member("runs", simulation.runs)
            json.member("top", simulation.top)
            json.member("seed", Int(clamping: seed))
            json.key("methods")
            json.object { json in
                for (rule, result) in zip(rules, simulation.results) {
                    json.key(rule.rawValue)
                    json.object { json in
                        json.estimate("winner_found", result.winnerFound)
                        json.estimate("top_recall", result.topRecall)
                        json.estimate("kendall_tau_b", result.tau)
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func estimate(_ key: String, _ estimate: Simulation.Estimate) {
        member(key, estimate.mean)
        member(key + "_se", orNull: estimate.standardError)
    }
}
