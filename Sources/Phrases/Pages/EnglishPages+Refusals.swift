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
        case .other(let refusal): RefusalPhrases.sentence(refusal)
        }
    }
}
