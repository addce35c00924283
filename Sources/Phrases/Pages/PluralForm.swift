/// The form that words take after a whole number (Unicode CLDR 48, "Language Plural Rules", cardinal).
/// Fractions have forms of their own, and French has one for whole millions; pages count neither.
public enum PluralForm: String, Hashable, Sendable, CaseIterable {
    case zero, one, few, other
}

extension PageLanguage {
    public func pluralForm(of count: Int) -> PluralForm {
        let (ones, tens) = (count.magnitude % 10, count.magnitude % 100)
        let isTeen = (11...19).contains(tens)
        switch self {
        case .english, .estonian: return count == 1 ? .one : .other
        case .french: return count.magnitude < 2 ? .one : .other
        case .latvian: return ones == 0 || isTeen ? .zero : ones == 1 ? .one : .other
        case .lithuanian: return ones == 0 || isTeen ? .other : ones == 1 ? .one : .few
        }
    }
}
