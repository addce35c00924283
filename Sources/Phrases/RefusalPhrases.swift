public import Jury

/// Why an act was not taken, and what can be done about it.
public enum RefusalPhrases {
    public static func sentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .notYours(let needs): "That is for \(roles(needs)) to do."
        case .notBegun: "The record has not begun."
        case .begunAlready: "The record has begun already."
        case .unknown(let thing, let name): unknown(thing, name)
        case .badName(let name):
            "\"\(name)\" is no name here: small letters, digits and hyphens, at most 64 of them."
        case .senseless(let what): senseless(what)
        case .notSeated(let entry, let round):
            "No seat before \(entry)\(round.text.isEmpty ? "" : " in round \(round)")."
        case .seatedAlready(let entry, let juror): "\(juror) has a seat before \(entry) already."
        case .inConflict(let entry, let juror, let kind):
            """
            A conflict (\(kind.rawValue)) bars \(juror) before \(entry). If it does not hold, organiser or \
            chair can dismiss it with a reason.
            """
        case .recused(let entry, let juror):
            "\(juror) stepped back from \(entry). The chair can readmit her with a reason."
        case .notRecused(let entry, let juror): "\(juror) did not step back from \(entry)."
        case .ownConflict: "Nobody decides where she has a conflict herself; another chair can."
        case .needsDismissal(let entry, let juror, let kind):
            """
            The conflict (\(kind.rawValue)) of \(juror) before \(entry) is stated more strictly already; to \
            make it milder somebody dismisses it with a reason.
            """
        case .noConflict(let entry, let juror, let kind):
            "No conflict (\(kind.rawValue)) of \(juror) before \(entry) holds."
        case .wrongPhase(let round, let phase, let needs): wrongPhase(round, phase, needs)
        case .afterDeadline(let round, let closed):
            """
            Round \(round) ended\(time(closed)). What was marked before is kept; the chair can allow a late \
            ballot.
            """
        case .notCalled: "Nobody has called for entries: the organiser does, with a time until when."
        case .callEnded(let at): "Entries were taken until then\(time(at)); the organiser can call again."
        case .deadlinePassed(let at): "That time has passed\(time(at))."
        case .hasMarks: "There are marks already, and what they were given under stays as it is."
        case .roundOpened(let round): "Round \(round) was opened; its plan stays as it is."
        case .notScreening(let round): "Round \(round) is no screening: nobody goes on from it."
        case .goneOn(let round): "Round \(round) was opened since, and who goes on stays as it is."
        case .notLive(let round): "Round \(round) is not live: nothing is presented in it."
        case .notPresented(let entry, let round):
            "\(entry) is not before the jury of round \(round) now; it is marked while it is (`present`)."
        case .markingClosed(let entry, let round):
            "\(entry) is before the jury of round \(round), and marking is not open (`present`)."
        case .markingEnded(let entry, let at):
            "The time for \(entry) is over\(time(at)); organiser or chair can open marking again (`present`)."
        case .askedAlready(let entry):
            "You said of the category of \(entry) already; organiser or chair will settle it."
        case .offScale(let points, let scale): "\(points) is no mark here: \(scale)."
        case .notMarked(let criteria):
            "Still to be marked, or abstained from: \(criteria.map(\.text).joined(separator: ", "))."
        case .sealed(let entry): "The ballot on \(entry) is sealed; unseal it to change it."
        case .notSealed(let entry): "The ballot on \(entry) is not sealed."
        case .struck(let entry, let juror): "The ballot of \(juror) on \(entry) was struck out."
        case .referenceFirst(let reference):
            "Every juror of the category marks \(reference) first; others can be marked when it is sent."
        case .noBallot(let entry, let juror): "\(juror) has marked nothing on \(entry)."
        case .out(let entry, let candidacy): out(entry, candidacy)
        case .notOut(let entry): "\(entry) competes."
        case .notShortlisted(let entry, let screening):
            """
            \(entry) does not go on from round \(screening). The chair can say anew who does (`shortlist`), \
            until the next round is opened.
            """
        case .judgedAlready(let entry):
            "\(entry) was before the jury; what they saw does not change any more. Moving it is `move`."
        case .otherRubric(let category):
            """
            Category \(category) has another rubric, and the marks are not about its criteria. Withdraw the \
            entry and enter it there under another name.
            """
        case .needsSecond:
            "That takes two: propose it (--propose), and a chair or signer confirms it."
        case .needsNoSecond: "That takes one: do it without proposing."
        case .ownProposal: "Whoever proposed it does not confirm it: somebody else must."
        case .proposalSettled(let line): "The proposal in line \(line + 1) was confirmed already."
        case .outdated: "Something was done since that list was made: make it again from the record as it is."
        case .notDiscussed(let entry): "\(entry) was not discussed: say first who is in the room."
        case .badCount(let votes, let present): "\(votes) votes of \(present) people in the room."
        case .retracted(let line): "What line \(line + 1) published holds no more already."
        }
    }

    private static func roles(_ roles: [Role]) -> String {
        let names = roles.map(name)
        guard let last = names.last, names.count > 1 else { return names.first ?? "somebody else" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }

    public static func name(_ role: Role) -> String {
        switch role {
        case .organiser: "an organiser"
        case .chair: "a chair"
        case .signer: "a signer"
        case .juror: "a juror"
        case .agency: "the entry's agency"
        case .client: "the entry's client"
        }
    }

    private static func unknown(_ thing: Refusal.Thing, _ name: String) -> String {
        switch thing {
        case .proposal: "There is no proposal in line \((Int(name) ?? 0) + 1)."
        case .publication: "No list was published in line \((Int(name) ?? 0) + 1)."
        case .question: "There is no question in line \((Int(name) ?? 0) + 1)."
        case .audit: "That claim was not among those of a draw in line \((Int(name) ?? 0) + 1)."
        case .request: "Nobody asked your entry anything in line \((Int(name) ?? 0) + 1)."
        case .vote: "Line \((Int(name) ?? 0) + 1) is no vote about that entry that was carried."
        case .kind: "No act is called \"\(name)\"."
        case .juror: "\(name) is not a juror; appoint her first."
        case .person: "\(name) is not known here, or not as what this needs; appoint that person first."
        case .category, .criterion, .entry, .round, .rubric:
            "There is no \(thing.rawValue) \"\(name)\" here."
        }
    }

    private static func wrongPhase(_ round: Identifier<Round>, _ phase: Phase, _ needs: [Phase]) -> String {
        if phase == .closed, needs.contains(.open) {
            return "Round \(round) is closed; the chair can reopen it with a reason."
        }
        if phase == .planned, needs == [.open] { return "Round \(round) is not open yet." }
        let names = needs.map(\.rawValue).joined(separator: " or ")
        return "Round \(round) is \(phase.rawValue); this needs it \(names)."
    }

    private static func out(_ entry: Identifier<Entry>, _ candidacy: Candidacy) -> String {
        switch candidacy {
        case .competing: "\(entry) competes."
        case .withdrawn: "\(entry) was withdrawn."
        case .disqualified(let rule, _): "\(entry) was disqualified by rule \(rule)."
        }
    }

    private static func senseless(_ what: Refusal.Senseless) -> String {
        switch what {
        case .noCriteria: "A rubric has from 1 to \(Limits.criteria) criteria, each once."
        case .badScale: "The scale has no marks: max is a whole number of steps above min."
        case .noCategories: "A round has at least one category, each once."
        case .noSeats: "There are no seats, more than \(Acts.Seat.most) at a time, or one of them twice."
        case .tooFewBallots: "An entry needs at least one ballot."
        case .sameCategory: "The entry is in that category already."
        case .badWeight: "The total and each weight are whole numbers from 1 to \(Limits.weightTotal)."
        case .badGap: "The gap is from 0.001 to 100 points."
        case .noThirdJuror:
            """
            A gap is for rounds that score, in categories that need at most two ballots: elsewhere nobody \
            calls a third juror.
            """
        case .noEntries:
            "There are no entries, more than \(Acts.Shortlist.most), or one of them twice."
        case .badQuestion: "A question has a text, and names no category."
        case .claimNotAsked: "A claim is named where evidence is asked for, and nowhere else."
        case .badAttachment: "A file is sent with what it is called, and nothing is called without a file."
        case .notReplied: "The agency has not replied: there is nothing to share."
        case .clientsTooEarly: "Clients confirm until a time that is not before the end."
        case .tooManyClients:
            "So many were named for this entry already; the organiser can say who speaks for it."
        case .otherVersion: "Another version was handed in meanwhile: read that one first."
        case .noReasonToRefuse: "Say what is not true (reason=\"…\")."
        case .badAudit:
            """
            A draw is from 1 to \(Acts.DrawAudit.most) claims, each once and in order, and takes at least \
            one and \
            no more than there are.
            """
        case .stillCalled: "The entry can still be handed in: say it there."
        case .tooManyFollowUps: "\(Acts.AddFollowUp.most) follow-ups were added to this entry already."
        case .notPublished: "No list is published yet: letters go when one is."
        case .nothingRanked: "No round ranks entries yet: there is nothing to publish."
        case .lateTooEarly: "What is late is taken until a time after the first."
        case .nobodyThere: "Nobody is in the room, or somebody twice."
        case .noReasonToChange:
            "There are marks: say why what they are weighed by changes (reason=\"…\")."
        case .noReason: "A list is published: say why another takes its place (reason=\"…\")."
        case .nothingPresented: "Marking and its time are those of an entry: say which is presented."
        case .badDigest: "What was given is no digest."
        case .badDecision: "There is no such decision; `decisions.csv` describes them all."
        case .nothingToTakeBack:
            "There is nothing to take back: its place and its points are those of its marks."
        case .aheadOfItself: "An entry is set ahead of another one."
        case .otherCategory: "The two entries are in different categories: places are those of one."
        case .badDeduction:
            "From 0 to \(Acts.Deduct.pointsMax) points come off; what asks for more is disqualified."
        case .noPoints:
            """
            The category's rule does not make points, so none can come off: disqualify the entry, or set \
            others ahead of it.
            """
        case .notHeard:
            """
            The agency has a right of reply: ask it about the harm (request, about=harm), and vote when it \
            has replied or its time is over.
            """
        case .noVote: "The jury decides by a vote that points come off: name its line."
        case .noOrganiser: "Somebody must be left who can appoint: an organiser does not remove the last one."
        }
    }

    private static func time(_ milliseconds: Int) -> String {
        Moment(milliseconds: milliseconds).map { " at \($0)" } ?? ""
    }
}
