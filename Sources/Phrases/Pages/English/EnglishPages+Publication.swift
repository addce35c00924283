extension EnglishPages {
    public var signOffTitle: String { "Sign-off" }
    public var completeTitle: String { "What is still missing" }
    public var completeCategory: String { "Category" }
    public var completeMissing: String { "Ballots missing" }
    public var completeShort: String { "Entries with too few ballots" }
    public var completeQuestions: String { "Questions open" }
    public var completeMarks: String { "Marks received" }
    public var completeCounted: String { "Counted" }
    public var completeSuperseded: String { "Replaced by later ones" }
    public var completeAside: String { "Not counted" }
    public var completeRanking: String { "Ranking as it stands" }
    public var waitsTitle: String { "Waiting for a second person" }
    public var waitsNothing: String { "Nothing waits." }
    public var confirmButton: String { "Confirm" }
    public var ownProposalSays: String { "You proposed it: somebody else confirms it." }
    public var publishTitle: String { "Publish the list" }
    public var publishSays: String {
        """
        The list as it stands now is kept with the record and proposed. It is published when a \
        second person confirms it. Whatever is done in between and may change it undoes the \
        proposal.
        """
    }
    public var embargoLabel: String { "Shown to nobody before (UTC)" }
    public var publishReason: String { "Why it takes the place of the list before" }
    public var publishButton: String { "Propose the list" }
    public var aloneTitle: String { "Nobody else can be reached" }
    public var aloneSays: String {
        """
        Then publish it alone. The reason stands on the public page, and a second person signs \
        within 48 hours.
        """
    }
    public var aloneReason: String { "Why nobody else signs now" }
    public var aloneButton: String { "Publish alone" }
    public var listsTitle: String { "Published lists" }
    public var listsNone: String { "Nothing is published yet." }
    public func publishedAt(_ time: String) -> String { "Published on \(time)" }
    public func embargoUntil(_ time: String) -> String { "Shown to nobody before \(time)" }
    public func aloneBecause(_ reason: String) -> String { "Published by one person alone: \(reason)" }
    public var signedByTwo: String { "Signed by two persons." }
    public func countersignedAt(_ time: String) -> String { "A second person signed on \(time)." }
    public func countersignBy(_ time: String) -> String { "A second person has to sign before \(time)." }
    public var countersignLate: String { "No second person signed within 48 hours." }
    public var countersignButton: String { "Countersign" }
    public var retractTitle: String { "Retract this list" }
    public var retractReason: String { "Why it holds no more" }
    public var retractButton: String { "Propose to retract it" }
    public func retractedBecause(_ reason: String) -> String { "This list holds no more: \(reason)" }
    public func replacesBecause(_ reason: String) -> String {
        "It takes the place of an earlier list: \(reason)"
    }
    public var replacedSays: String { "A later list has taken its place." }
    public var newestList: String { "The list that holds" }
    public var earlierLists: String { "Earlier lists" }
    public var prizesTitle: String { "Prizes that no sum of marks gives" }
    public var prizesGiven: String { "Special prizes" }
    public var prizeName: String { "Prize, such as grand-prix" }
    public var prizeScope: String { "Of which category" }
    public var prizeOfEdition: String { "The whole edition" }
    public var prizeTo: String { "Goes to" }
    public var prizeNobody: String { "Nobody: it is not given" }
    public var prizeNotGiven: String { "Not given" }
    public var prizeReason: String { "Reason, for everybody to read" }
    public var prizeButton: String { "Record the prize" }
    public var palmaresRules: String { "How the places came about" }
    public func palmaresMaker(_ agency: String, _ client: String) -> String { "\(agency) for \(client)" }
    public var checkTitle: String { "Check it yourself" }
    public var checkOpen: String {
        """
        The file holds the whole record and every mark under the jurors’ short names. Whoever \
        wants can compute every place again.
        """
    }
    public var checkSealed: String {
        """
        The file shows that this list belongs to the record that was signed, and nothing of what \
        anybody marked.
        """
    }
    public var checkDownload: String { "Download the result" }
    public var checkCommand: String { "and with the program" }
    public var checkKey: String { "The award’s key" }
    public func palmaresNeeds(_ ballots: Int) -> String {
        "An entry needs \(ballots) \(ballots == 1 ? "ballot" : "ballots") to have a place."
    }
    public func proposedBy(_ name: String) -> String { "Proposed by \(name)" }
    public func proposed(_ kind: ProposedKind) -> String {
        switch kind {
        case .roles: "Somebody’s roles change"
        case .files: "The files that rank change"
        case .disqualification: "An entry is disqualified"
        case .reinstatement: "An entry competes again"
        case .strike: "A ballot is struck out"
        case .move: "A marked entry moves to another category"
        case .place: "An entry is set ahead of another"
        case .deduction: "Points come off an entry’s score"
        case .publication: "The list is published"
        case .retraction: "A published list is retracted"
        }
    }

    public var completeUnchecked: String { "Headline results whose evidence nobody opened" }
    public var agenciesTitle: String { "Agencies by their awards" }
    public var agenciesSays: String {
        "By awards of the highest level, then of the next. Who has as many of each shares the place."
    }
    public var agencyColumn: String { "Agency" }
    public var unawardedHidden: String { "Entries without an award are not named." }
}
