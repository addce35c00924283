import Jury
import Phrases
import Scoring

/// What a simulation found, for a terminal.
enum SimulationText {
    static func text(_ simulation: Simulation, _ rules: [Rule], _ design: JuryDesign, _ style: Style)
        -> String
    {
        var text = RankingTable.wrapped(
            SimulationPhrases.design(
                entries: design.entries, jurors: design.jurors,
                ballots: design.assignment == .complete ? design.jurors : design.ballotsPerEntry,
                isBlocked: design.assignment == .blocked, runs: simulation.runs))
        var rows = [["Rule", "Finds the winner", "", "Finds the top \(simulation.top)", "Order (tau)"]]
        for (rule, result) in zip(rules, simulation.results) {
            rows.append([
                rule.rawValue, percent(result.winnerFound), bar(result.winnerFound.mean),
                percent(result.topRecall), Decimals.two(result.tau.mean),
            ])
        }
        text += "\n" + RankingTable.aligned(rows, left: [0, 2], style)
        return text + "\n" + RankingTable.wrapped(SimulationPhrases.caution)
    }

    /// `62 % ± 3`: within twice the standard error.
    private static func percent(_ estimate: Simulation.Estimate) -> String {
        let share = Int((estimate.mean * 100).rounded())
        guard let error = estimate.standardError else { return "\(share) %" }
        return "\(share) % ± \(Int((error * 200).rounded(.up)))"
    }

    private static func bar(_ share: Double) -> String {
        String(repeating: "━", count: Int((share * 20).rounded()))
    }
}
