/// What is said where a list is signed and published.
public protocol PublicationPageWords {
    var signOffTitle: String { get }
    var completeTitle: String { get }
    var completeCategory: String { get }
    var completeMissing: String { get }
    var completeShort: String { get }
    var completeQuestions: String { get }
    var completeMarks: String { get }
    var completeCounted: String { get }
    var completeSuperseded: String { get }
    var completeAside: String { get }
    var completeRanking: String { get }
    var waitsTitle: String { get }
    var waitsNothing: String { get }
    var confirmButton: String { get }
    var ownProposalSays: String { get }
    var publishTitle: String { get }
    var publishSays: String { get }
    var embargoLabel: String { get }
    var publishReason: String { get }
    var publishButton: String { get }
    var aloneTitle: String { get }
    var aloneSays: String { get }
    var aloneReason: String { get }
    var aloneButton: String { get }
    var listsTitle: String { get }
    var listsNone: String { get }
    func publishedAt(_ time: String) -> String
    func embargoUntil(_ time: String) -> String
    func aloneBecause(_ reason: String) -> String
    var signedByTwo: String { get }
    func countersignedAt(_ time: String) -> String
    func countersignBy(_ time: String) -> String
    var countersignLate: String { get }
    var countersignButton: String { get }
    var retractTitle: String { get }
    var retractReason: String { get }
    var retractButton: String { get }
    func retractedBecause(_ reason: String) -> String
    func replacesBecause(_ reason: String) -> String
    var replacedSays: String { get }
    var newestList: String { get }
    var earlierLists: String { get }
    var prizesTitle: String { get }
    var prizesGiven: String { get }
    var prizeName: String { get }
    var prizeScope: String { get }
    var prizeOfEdition: String { get }
    var prizeTo: String { get }
    var prizeNobody: String { get }
    var prizeNotGiven: String { get }
    var prizeReason: String { get }
    var prizeButton: String { get }
    var palmaresRules: String { get }
    func palmaresMaker(_ agency: String, _ client: String) -> String
    var checkTitle: String { get }
    var checkOpen: String { get }
    var checkSealed: String { get }
    var checkDownload: String { get }
    var checkCommand: String { get }
    var checkKey: String { get }
    func palmaresNeeds(_ ballots: Int) -> String
    func proposedBy(_ name: String) -> String
    /// What somebody proposed, without the entry or the person that it is about.
    func proposed(_ kind: ProposedKind) -> String
    var completeUnchecked: String { get }
    var agenciesTitle: String { get }
    var agenciesSays: String { get }
    var agencyColumn: String { get }
    var unawardedHidden: String { get }
}

/// What needs a second person.
public enum ProposedKind: String, CaseIterable, Sendable {
    case roles, files, disqualification, reinstatement, strike, move, place, deduction, publication,
        retraction
}
