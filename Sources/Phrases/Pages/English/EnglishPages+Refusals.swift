extension EnglishPages {
    public func refusal(_ refusal: JurorRefusal) -> String {
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
        case .judged: entryFault(.judged)
        case .flaggedAlready: "You said so already. The organiser or the chair will settle it."
        case .forChair: "That is for the chair to do."
        case .timePassed: "That time has passed."
        case .noSeats: "Nobody has a seat in this round yet."
        case .ownProposal: "Somebody else must confirm what you proposed."
        case .outdated:
            "Something was done since that list was made: make it again from the record as it is."
        case .otherPhase: "The round is in another phase now. Load the page again to see how it stands."
        case .other(let refusal): RefusalPhrases.sentence(refusal)
        }
    }
}
