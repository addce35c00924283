public import Jury
internal import Phrases

extension Interventions {
    /// What the jury decided, for the command line and for documents in English.
    public func inEnglish(_ title: (Identifier<Entry>) -> String) -> [String] {
        moves.map { RankingPhrases.setAhead(title($0.entry), of: title($0.ahead)) }
            + deductions.sorted { $0.key < $1.key }
            .map { RankingPhrases.pointsTaken($0.value, from: title($0.key)) }
    }
}
