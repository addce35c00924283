extension EnglishPages {
    public var liveNow: String { "Before the jury now" }
    public var liveNothing: String { "Nothing is before the jury now." }
    public var liveAnother: String { "An entry that is not yours to judge is before the jury now." }
    public var liveOut: String {
        "The entry that was before the jury is not in the competition any more."
    }
    public var sendsByItself: String {
        "When the time ends, this page sends your marks by itself if none is missing. Otherwise they stay a draft."
    }
    public var sentByItself: String {
        "The time was nearly over, so this page sent your marks by itself."
    }
    public var liveNotSent: String {
        "What you marked last was not sent, and is kept as a draft."
    }
    public var offFloor: String {
        "This entry is marked while it is before the jury and marking is open. You can read it now."
    }
    public var markingIsOpen: String { "Marking is open." }
    public var markingIsClosed: String { "Marking is not open." }
    public var timeLeft: String { "Time left:" }
    public var timeIsOver: String { "The time is over." }
    public var liveFollows: String { "This page follows the chair by itself." }
    public var loadAgain: String { "Load it again" }
    public var liveLost: String { "No connection. This page tries again by itself." }
    public var toLive: String { "Go to the live page" }

    public var orderTitle: String { "Running order" }
    public var present: String { "Present" }
    public var presentNext: String { "Present the next entry" }
    public var presentNothing: String { "Nothing before the jury" }
    public func startTimer(minutes: Int) -> String { "Give it \(minutes) min" }
    public func openMarkingFor(minutes: Int) -> String { "Open marking for \(minutes) min" }
    public var openMarking: String { "Open marking without an end" }
    public var closeMarking: String { "Close marking" }
    public var hiddenEntry: String { "An entry before which you are in conflict" }

    public var openRound: String { "Open" }
    public var resumeRound: String { "Go on" }
    public var pauseRound: String { "Pause" }
    public var closeRound: String { "Close the round" }
    public var reopenRound: String { "Open the round again" }
    public var reopenReason: String { "Reason, which the record keeps" }
    public var deadlineLabel: String { "Ends by itself, in UTC" }
    public var setDeadline: String { "Set the end" }
    public var removeDeadline: String { "No end" }
    public var badTime: String { "That is no time. Choose a day and an hour." }
    public var reasonMissing: String { "A reason is needed." }

    public var menuQuestions: String { "Questions" }
    public var questionsTitle: String { "Questions of jurors" }
    public var noQuestions: String { "No question waits for an answer." }
    public var settledTitle: String { "Settled" }
    public var inquiriesTitle: String { "Questions and answers" }
    public var askSummary: String { "Ask the entrant through the chair" }
    public var askHint: String {
        """
        Organiser and chair get your question. With the answer it is shown to all jurors of this \
        entry, without your name.
        """
    }
    public var inquiryLabel: String { "Your question" }
    public var inquiryButton: String { "Ask" }
    public var flagSummary: String { "This entry is in the wrong category" }
    public var flagHint: String { "Organiser and chair hear of it and nobody else. They may move the entry." }
    public var flagCategory: String { "It belongs in" }
    public var flagUnsure: String { "I do not know" }
    public var flagLabel: String { "Why (may stay empty)" }
    public var flagButton: String { "Tell them" }
    public var wrongCategory: String { "Wrong category" }
    public func belongsIn(_ category: String) -> String { "It belongs in: \(category)" }
    public var askedByYou: String { "Asked by you" }
    public var waitsForAnswer: String { "Waits for an answer" }
    public var answerTitle: String { "Answer" }
    public var answerLabel: String { "Answer, seen by all jurors of this entry" }
    public var flagAnswerLabel: String { "Answer, seen by the juror who said it (or move the entry)" }
    public var answerButton: String { "Answer" }
    public var answerAgain: String { "Change the answer" }
    public var textIsGone: String { "(erased)" }
    public var textIsMissing: String { "There is nothing to send yet: write it first." }
}
