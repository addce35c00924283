public import Jury

extension EnglishPages {
    public func senseless(_ what: Refusal.Senseless) -> String {
        switch what {
        case .noCriteria: "A rubric has from 1 to \(Limits.criteria) criteria, each once."
        case .badScale:
            "These marks make no scale: from the lowest to the highest there is a whole number of steps."
        case .noCategories: "A round has at least one category, each once."
        case .noSeats:
            """
            Nobody has a seat in this round yet: assign its entries first. From 1 to \(Acts.Seat.most) \
            seats are given at a time, each once.
            """
        case .tooFewBallots: "An entry needs at least one ballot."
        case .sameCategory: "The entry is in that category already. Choose another one."
        case .badWeight:
            "Each weight, and what they add up to, is a whole number from 1 to \(Limits.weightTotal)."
        case .badGap: "The gap that calls a third juror is from \(number(1)) to \(number(100_000)) points."
        case .noThirdJuror:
            """
            Only a round that scores calls a third juror, in categories that need at most two ballots. Set \
            no gap here.
            """
        case .noEntries: "Choose from 1 to \(Acts.Shortlist.most) entries, each once."
        case .badQuestion: "A question has a text, and names no category. Write what you want to know."
        case .claimNotAsked:
            "A claim is named only where you ask for evidence. Ask for evidence, or choose the whole entry."
        case .badAttachment: "The file is missing, or what it is called. Choose it again."
        case .notReplied: "The agency has not replied yet: there is nothing to show the jury."
        case .clientsTooEarly:
            """
            Clients confirm until a time that is not before the end of the call, late entries included. \
            Choose a later one.
            """
        case .tooManyClients:
            """
            As many as can be were named for this entry already: \(Acts.NameClient.most). The organiser \
            can say who speaks for the client.
            """
        case .otherVersion:
            "Another version was handed in meanwhile, and nothing was confirmed. Read that one first."
        case .noReasonToRefuse: "Say what is not true."
        case .badAudit:
            """
            A draw is from 1 to \(Acts.DrawAudit.most) claims, and takes at least one and no more than \
            there are. Choose one category, or another count.
            """
        case .stillCalled: "The entry can still be handed in: say it in another version."
        case .tooManyFollowUps:
            "What became known later was added to this entry as often as it can be: \(Acts.AddFollowUp.most)."
        case .notPublished: "No list is published yet. Letters go when one is."
        case .nothingRanked: "No round ranks entries yet: there is nothing to decide or publish."
        case .lateTooEarly: "What is late is taken until a time after the first one. Choose a later one."
        case .nobodyThere: "Nobody is in the room, or somebody twice. Say who is there."
        case .noReasonToChange: "There are marks already. Say why what they are weighed by changes now."
        case .noReason: "A list is published already. Say why another takes its place."
        case .nothingPresented: "Marking and its time are those of an entry. Say first which is presented."
        case .badDigest: "What was sent did not arrive whole. Send it again."
        case .badDecision:
            "There is no such decision here. Load the page again, and choose one that it offers."
        case .nothingToTakeBack:
            "There is nothing to take back: its place and its points are those of its marks."
        case .aheadOfItself: "An entry is set ahead of another one. Choose another."
        case .otherCategory:
            """
            The two entries are in different categories, and places are those of one. Choose an entry of \
            the same category.
            """
        case .badDeduction:
            "From 0 to \(Acts.Deduct.pointsMax) points come off. What asks for more is disqualified."
        case .noPoints:
            """
            The category's rule makes no points, so none can come off. Disqualify the entry, or set others \
            ahead of it.
            """
        case .notHeard:
            """
            The agency has a right of reply. Ask it about the harm, and vote when it has replied or its \
            time is over.
            """
        case .noVote: "Points come off only by a vote of the jury. Choose the one that decided."
        case .noOrganiser:
            "Somebody must be left who can appoint. Appoint another organiser first, who can do it."
        }
    }
}
