public import Assignment

extension EnglishPages {
    public var assignmentTitle: String { "Who judges what" }
    public var assignmentSays: String {
        "Let seats be proposed, look at what would change and why, and write it down; or change single seats below."
    }

    public var wishesTitle: String { "Propose seats" }
    public var wishBallots: String { "Ballots for each entry; empty: as its category says" }
    public var wishLoad: String { "Most ballots of a juror; empty: as few as will do" }
    public var wishCalibration: String { "Entries of each category that all judge, as a common measure" }
    public var wishSeed: String { "A number that decides between equal seats" }
    public var wishStaying: String { "What stays" }
    public func staying(_ isAfresh: Bool) -> String {
        isAfresh ? "Only what was begun" : "All seats; what lacks is added"
    }
    public var wishLeaving: String { "Who drops out" }
    public var nobodyLeaves: String { "Nobody" }
    public var proposeButton: String { "Propose" }

    public var proposalTitle: String { "The proposal" }
    public func proposalSays(new: Int, gone: Int, staying: Int) -> String {
        "Seats that are new: \(new), that go: \(gone), that stay: \(staying)."
    }
    public func proposalTotal(_ total: Int, of bound: Int) -> String {
        "Languages and topics in common are worth \(total) points; \(bound) were possible."
    }
    public func leavingKeeps(_ count: Int) -> String {
        count == 1
            ? "1 ballot of hers holds marks and stays; if it was not sent, somebody joins there."
            : "\(count) ballots of hers hold marks and stay; where one was not sent, somebody joins."
    }
    public func foreignSeats(_ count: Int) -> String {
        count == 1
            ? "1 seat stays though the juror does not read the entry’s language."
            : "\(count) seats stay though the jurors do not read the entries’ languages."
    }
    public var proposalNothing: String { "Everything is as it was asked for: nothing changes." }
    public var proposalChanged: String { "Something has changed meanwhile. Look at the proposal again." }
    public func proposalTake(_ count: Int) -> String {
        count == 1 ? "Write down 1 change" : "Write down \(count) changes"
    }
    public func proposalTaken(_ count: Int) -> String {
        count == 1 ? "1 change was written down." : "\(count) changes were written down."
    }
    public func seatChange(isNew: Bool) -> String { isNew ? "new" : "goes" }
    public func seatReason(_ reason: SeatReason) -> String { SeatPhrases.reason(reason) }
    public var changesTitle: String { "What changes" }
    public var loadsTitle: String { "Whom it loads how much" }
    public var columnNow: String { "Now" }
    public var columnThen: String { "Then" }
    public var columnAllowed: String { "Allowed" }
    public var qualityTitle: String { "How good it is" }
    public var columnWorst: String { "Least points of an entry" }
    public var columnLoads: String { "Ballots of a juror" }
    public var columnParts: String { "Parts" }
    public var columnApart: String { "Uncertainty" }
    public var qualitySays: String {
        """
        Parts: so many groups of jurors share no entry; with more than one, severity cannot be compared \
        between them. Uncertainty: how surely the severities of two jurors can be told apart; less is \
        better.
        """
    }
    public func seatingShort(_ short: SeatingShortWord) -> String {
        switch short {
        case .entry(let entry, let needed, let allowed, let barred):
            """
            \(entry) needs \(needed) ballots, and \(allowed) jurors may judge it\(counts(barred)). Add \
            jurors, dismiss a conflict that does not hold, or ask for fewer ballots.
            """
        case .jurors(let jurors, let entries, let needed, let available):
            """
            \(jurors.joined(separator: ", ")) may give \(available) ballots, and \
            \(entries.joined(separator: ", ")) need \(needed) from them. Let each give more, add jurors, or \
            ask for fewer ballots.
            """
        case .promised(let jurors, let needed, let available):
            """
            \(jurors.joined(separator: ", ")) are to have \(needed) ballots at the least, and there are only \
            \(available) for them. Lower load_min in the list of jurors, or ask for more ballots.
            """
        }
    }
    private func counts(_ barred: [Bar: Int]) -> String {
        let told = Bar.allCases.compactMap { bar in
            bar == .panel ? nil : barred[bar].map { "\(SeatPhrases.words(bar)): \($0)" }
        }
        return told.isEmpty ? "" : " (" + told.joined(separator: ", ") + ")"
    }

    public var mapTitle: String { "Who has what" }
    public var mapSays: String {
        "Each cell opens the seat of a juror before an entry. Arrow keys move among them."
    }
    public var seatTitle: String { "A juror before an entry" }
    public var seatButton: String { "Give her the seat" }
    public var unseatButton: String { "Take the seat back" }
    public var seatIsUsed: String { "There are marks, so the seat stays." }
    public var seatIsForeign: String { "She does not read the entry’s language, as far as lists say." }
    public var seatIsOver: String { "The round is closed, so seats stay as they are." }
    public func seatLoad(_ count: Int) -> String {
        count == 1 ? "1 seat in this round" : "\(count) seats in this round"
    }
    public func seatCount(_ count: Int, of needed: Int) -> String { "\(count) of \(needed)" }
    public func thirdJurorCalled(_ entries: String) -> String {
        """
        Two ballots are far apart, and a third juror is called: \(entries). What is \
        proposed seats one.
        """
    }
}
