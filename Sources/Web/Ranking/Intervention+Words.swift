internal import Intake
internal import Jury
internal import Phrases

extension Bundle.Notes.Intervention {
    /// What was decided and why, for everybody.
    func told(_ words: any PageWords, title: (Identifier<Entry>) -> String) -> String {
        switch what {
        case .ahead(let other): words.setAhead(title(entry), of: title(other), because: reason)
        case .less(let points): words.pointsTaken("\(points)", from: title(entry), because: reason)
        }
    }
}
