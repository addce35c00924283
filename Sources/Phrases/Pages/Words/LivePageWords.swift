/// What is said on the live day, about rounds, and of questions about entries.
public protocol LivePageWords {
    // MARK: A live round, for its jurors

    var liveNow: String { get }
    var liveNothing: String { get }
    var liveAnother: String { get }
    var liveOut: String { get }
    /// Said beforehand, where the page's script does it.
    var sendsByItself: String { get }
    var sentByItself: String { get }
    /// What is missing may follow.
    var liveNotSent: String { get }
    var offFloor: String { get }
    var markingIsOpen: String { get }
    var markingIsClosed: String { get }
    var timeLeft: String { get }
    var timeIsOver: String { get }
    var liveFollows: String { get }
    var loadAgain: String { get }
    var liveLost: String { get }
    var toLive: String { get }

    // MARK: A live round, for organisers and chairs

    var orderTitle: String { get }
    var present: String { get }
    var presentNext: String { get }
    var presentNothing: String { get }
    func startTimer(minutes: Int) -> String
    func openMarkingFor(minutes: Int) -> String
    var openMarking: String { get }
    var closeMarking: String { get }
    var hiddenEntry: String { get }

    // MARK: Rounds, for organisers and chairs

    var openRound: String { get }
    var resumeRound: String { get }
    var pauseRound: String { get }
    var closeRound: String { get }
    var reopenRound: String { get }
    var reopenReason: String { get }
    var deadlineLabel: String { get }
    var setDeadline: String { get }
    var removeDeadline: String { get }
    var badTime: String { get }
    var reasonMissing: String { get }

    // MARK: Questions about entries

    var menuQuestions: String { get }
    var questionsTitle: String { get }
    var noQuestions: String { get }
    var settledTitle: String { get }
    var inquiriesTitle: String { get }
    var askSummary: String { get }
    var askHint: String { get }
    var inquiryLabel: String { get }
    var inquiryButton: String { get }
    var flagSummary: String { get }
    var flagHint: String { get }
    var flagCategory: String { get }
    var flagUnsure: String { get }
    var flagLabel: String { get }
    var flagButton: String { get }
    var wrongCategory: String { get }
    func belongsIn(_ category: String) -> String
    var askedByYou: String { get }
    var waitsForAnswer: String { get }
    var answerTitle: String { get }
    var answerLabel: String { get }
    var flagAnswerLabel: String { get }
    var answerButton: String { get }
    var answerAgain: String { get }
    var textIsGone: String { get }
    var textIsMissing: String { get }
}
