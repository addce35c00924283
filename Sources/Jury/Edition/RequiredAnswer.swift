/// A question that only the entrant can answer, and that an edition may require an answer to.
public enum RequiredAnswer: String, Hashable, Sendable, CaseIterable {
    case harm
    case aiUse = "ai-use"
    case confirmation, consents
}

extension Edition {
    /// What the edition requires and an entry leaves open. Nobody can answer for an entry that was compiled
    /// by others or made up.
    public func unanswered(in entry: Entry) -> [Remark] {
        guard entry.origin == nil || entry.origin == .submitted else { return [] }
        return RequiredAnswer.allCases.filter { required.contains($0) && !entry.answers($0) }.map {
            Remark(.entry, .requiredAnswer($0.field), FieldPath().field($0.field))
        }
    }
}

extension RequiredAnswer {
    /// As entries call it.
    public var field: String { self == .aiUse ? "aiUse" : rawValue }
}

extension Entry {
    fileprivate func answers(_ question: RequiredAnswer) -> Bool {
        switch question {
        case .harm: harm != nil
        case .aiUse: aiUse != nil
        case .confirmation: confirmation != nil
        case .consents: !consents.isEmpty
        }
    }
}
