extension EnglishPages {
    public func refusal(_ refusal: PageRefusal) -> String {
        switch refusal {
        case .notHers: "That is for others to do: an organiser or a chair."
        case .notHere: notFound
        case .conflict:
            """
            A conflict of interest keeps you from judging this entry. If there is none, tell the organiser \
            or the chair, who can dismiss it.
            """
        case .recused: "You stepped back from this entry. The chair can readmit you, with a reason."
        case .planned: "The round is not open yet."
        case .paused: "The round is paused. What you saved is kept; go on when it is open again."
        case .closed: "The round is closed. The chair can reopen it, with a reason."
        case .ended(let time):
            "The round ended on \(self.time(time)). What you sent before counts; the chair can allow a late ballot."
        case .offScale(let scale): offScale(scale)
        case .referenceFirst: referenceWaits
        case .unmarked: "Every criterion needs a mark or an abstention before you send."
        case .sentAlready: "This was sent already. Load the page again to change it."
        case .changingAlready: "You are changing this already, in another tab or on another device."
        case .struck: "Your marks on this entry were struck out. The chair can tell you why."
        case .out: "This entry does not compete any more."
        case .notPresented: "This entry is not before the jury now. It is marked while it is."
        case .markingClosed: "Marking is not open yet, or not any more."
        case .markingEnded(let time):
            "The time for this entry was over on \(self.time(time)). The chair can open marking again."
        case .callEnded(let time):
            "\(callEnded(at: self.time(time))) The draft is kept; nothing of it was handed in."
        case .notCalled: callNone
        case .flaggedAlready: "You said so already. The organiser or the chair will settle it."
        case .forChair: "That is for the chair to do."
        case .timePassed: "That time has passed."
        case .ownProposal: "Somebody else must confirm what you proposed."
        case .outdated:
            "Something was done since that list was made: make it again from the record as it is."
        case .otherPhase: "The round is in another phase now. Load the page again to see how it stands."
        case .seatedAlready: "That seat is given already. Load the page again to see who sits where."
        case .notRecused: "This juror did not step back from this entry: nobody has to readmit her."
        case .ownConflict:
            "Nobody decides where she has a conflict herself. Somebody else who organises or chairs can."
        case .notShortlisted:
            "This entry does not go on from the screening. The chair can say anew who does, until the next round is opened."
        case .needsDismissal:
            """
            That conflict is stated more strictly already. To make it milder, the organiser or the chair \
            dismisses it, with a reason.
            """
        case .noConflict: "No such conflict holds here. Load the page again to see which ones do."
        case .hasMarks: "There are marks already, and what they were given under stays as it is."
        case .roundOpened:
            """
            The round was opened already, and its plan stays as it is. What should be otherwise takes \
            another round.
            """
        case .notScreening: "This round is no screening: nobody goes on from it. Choose a screening."
        case .goneOn: "The next round was opened since, and who goes on stays as it is."
        case .notLive: "This round is no live final: nothing is presented in it. Choose a live final."
        case .noBallot: "This juror has marked nothing on this entry: there is no ballot."
        case .judgedAlready:
            """
            The judging has begun: what the jury saw does not change any more. The organiser or the chair \
            can still move the entry to another category.
            """
        case .notOut: "This entry competes already."
        case .otherRubric:
            """
            That category has another rubric, and the marks are not about its criteria. Withdraw the entry \
            and enter it there as a new one.
            """
        case .needsSecond: "That takes two persons: propose it, and somebody else confirms it."
        case .needsNoSecond:
            """
            That needs no second person, or she has signed already. Load the page again to see how it \
            stands.
            """
        case .proposalSettled: "That was confirmed already. Load the page again to see how it stands."
        case .notDiscussed: "This entry was not discussed yet. Say first who is in the room."
        case .badCount(let votes, let present):
            """
            Votes counted: \(votes). People in the room: \(present). It takes at least one vote, and no \
            more than one of each.
            """
        case .retracted: "This list was retracted already."
        case .badName: "That is no name for the record: small letters, digits and hyphens, at most 64."
        case .senseless(let what): senseless(what)
        case .otherwise: "The rules do not allow it now; nothing was done."
        }
    }
}
