/// Why an act is not taken. Nothing has changed. `Phrases` has the sentences and the remedies.
public enum Refusal: Error, Hashable, Sendable {
    // MARK: Who and what

    /// None of the roles that may do it.
    case notYours(needs: [Role])
    case notBegun
    case begunAlready
    /// Nothing of that name is there.
    case unknown(Thing, String)
    /// A name that is none: `[a-z0-9-]{1,64}`.
    case badName(String)
    /// What was said cannot be meant: no criteria, a gap below zero, an empty list.
    case senseless(Senseless)

    // MARK: Conflicts and seats

    /// The juror has no seat before the entry, or there is no such entry: she is not told which.
    case notSeated(entry: Identifier<Entry>, round: Identifier<Round>)
    case seatedAlready(entry: Identifier<Entry>, juror: Identifier<Juror>)
    /// A conflict bars the juror before the entry.
    case inConflict(entry: Identifier<Entry>, juror: Identifier<Juror>, Tie.Kind)
    case recused(entry: Identifier<Entry>, juror: Identifier<Juror>)
    case notRecused(entry: Identifier<Entry>, juror: Identifier<Juror>)
    /// Nobody decides about a conflict of her own.
    case ownConflict
    /// Making it milder is the chair's to decide, with a reason.
    case needsDismissal(entry: Identifier<Entry>, juror: Identifier<Juror>, Tie.Kind)
    case noConflict(entry: Identifier<Entry>, juror: Identifier<Juror>, Tie.Kind)

    // MARK: Phases

    /// The round is in another phase than the act needs.
    case wrongPhase(round: Identifier<Round>, Phase, needs: [Phase])
    /// The deadline has passed, by the server's clock.
    case afterDeadline(round: Identifier<Round>, closed: Int)
    case deadlinePassed(Int)
    /// Marks were given; what they were given under does not change any more.
    case hasMarks
    case roundOpened(Identifier<Round>)
    case notScreening(Identifier<Round>)
    /// A round after the screening was opened, so who goes on stays as it is.
    case goneOn(Identifier<Round>)

    // MARK: Live rounds

    case notLive(Identifier<Round>)
    /// It is not before the jury.
    case notPresented(entry: Identifier<Entry>, round: Identifier<Round>)
    case markingClosed(entry: Identifier<Entry>, round: Identifier<Round>)
    /// Its time is over, by the server's clock.
    case markingEnded(entry: Identifier<Entry>, Int)

    // MARK: Marks

    case offScale(Thousandths, Scale)
    case notMarked(criteria: [Identifier<Criterion>])
    case sealed(entry: Identifier<Entry>)
    case notSealed(entry: Identifier<Entry>)
    case struck(entry: Identifier<Entry>, juror: Identifier<Juror>)
    /// The category's reference entry is to be sent first.
    case referenceFirst(reference: Identifier<Entry>)
    case noBallot(entry: Identifier<Entry>, juror: Identifier<Juror>)

    // MARK: Questions

    /// She said that it is in the wrong category, and nobody has settled it.
    case askedAlready(entry: Identifier<Entry>)

    // MARK: Entries

    case out(entry: Identifier<Entry>, Candidacy)
    /// Its round was open: what jurors saw does not change any more.
    case judgedAlready(entry: Identifier<Entry>)
    case notOut(entry: Identifier<Entry>)
    /// A screening kept it from the rounds after it.
    case notShortlisted(entry: Identifier<Entry>, screening: Identifier<Round>)
    case otherRubric(Identifier<Category>)
    /// Nobody has called for entries.
    case notCalled
    /// Entries were taken until that time, by the server's clock.
    case callEnded(Int)

    // MARK: Two persons

    /// It takes effect when a second person confirms it: propose it.
    case needsSecond
    case needsNoSecond
    case ownProposal
    case proposalSettled(Int)
    /// What was done since a list was made may have changed it.
    case outdated
    /// Nobody talked the entry over, and who was in the room is not known.
    case notDiscussed(entry: Identifier<Entry>)
    /// More votes than people who were in the room, or none.
    case badCount(votes: Int, present: Int)
    /// The list that was published in that line holds no more already.
    case retracted(Int)

    public enum Thing: String, Hashable, Sendable {
        case audit, category, criterion, entry, juror, kind, person, proposal, publication, question, request,
            round,
            rubric, vote
    }

    public enum Senseless: Hashable, Sendable, CaseIterable {
        case noCriteria, badScale, noCategories, noSeats, tooFewBallots, sameCategory
        case badGap, noThirdJuror, noEntries, badWeight, badDigest, badDecision, noOrganiser
        case badQuestion, nothingPresented, nothingRanked, noReason, noReasonToChange, nobodyThere
        case lateTooEarly, claimNotAsked, badAttachment, notReplied
        case nothingToTakeBack, aheadOfItself, otherCategory, badDeduction, noPoints, noVote, notHeard
        case clientsTooEarly, tooManyClients, otherVersion, noReasonToRefuse
        case badAudit, stillCalled, tooManyFollowUps, notPublished
    }
}
