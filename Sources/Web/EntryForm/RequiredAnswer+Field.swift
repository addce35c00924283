internal import Jury

extension RequiredAnswer {
    /// The field of the form that answers it; of consents, the first.
    var writtenField: String {
        switch self {
        case .harm: "harm.known"
        case .aiUse: "aiUse.used"
        case .confirmation: "confirmation.status"
        case .consents: "consents." + (Consent.Subject.allCases.first?.rawValue ?? "")
        }
    }
}
