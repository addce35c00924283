internal import Intake
internal import Jury
internal import Phrases

extension Bundle.Notes.Intervention {
    /// Whether all that it is about is among these.
    func isAbout(_ titles: [Identifier<Entry>: String]) -> Bool {
        if titles[entry] == nil { return false }
        return if case .ahead(let other) = what { titles[other] != nil } else { true }
    }

    func isAbout(_ one: Identifier<Entry>) -> Bool { one == entry || what == .ahead(of: one) }

    /// What was decided and why, for everybody.
    func told(_ words: any PageWords, title: (Identifier<Entry>) -> String) -> String {
        switch what {
        case .ahead(let other): words.setAhead(title(entry), of: title(other), because: reason)
        case .less(let points): words.pointsTaken("\(points)", from: title(entry), because: reason)
        }
    }
}
