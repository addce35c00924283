public import Jury

/// The pages in English.
public struct EnglishPages: PageWords {
    public init() {}

    public let language = PageLanguage.english
    public let signedOff: Set<String> = []

    public let skipToContent = "Skip to the content"
    public let menuEntries = "My entries"
    public let menuRounds = "Rounds"
    public let signOut = "Sign out"
    public let chooseLanguage = "Language"
    public let change = "Change"

    public let signInTitle = "Sign in"
    public let signInAdvice = """
        You come in by a link that the organiser sends you. Open it in the browser in which you want to \
        work. If it is lost or was used already, ask for another one below.
        """
    public func signInAs(_ name: String) -> String { "Sign in as \(name)" }
    public let signInOnce = "The link works once. This browser then stays signed in."
    public let signInButton = "Sign in on this device"
    public let linkIsSpent = """
        This link leads nowhere: it was used already, it is too old, or a part of it got lost on the way. \
        Ask the organiser for another one.
        """

    public let menuSessions = "Where you are signed in"
    public let sessionsTitle = "Where you are signed in"
    public let sessionsSays = """
        One line for each browser. End what you do not know or no longer use; what you have sent or saved \
        stays.
        """
    public let sessionHere = "this browser"
    public func sessionSince(_ time: String, seen: String) -> String { "since \(time), last seen \(seen)" }
    public let endSession = "End"
    public let endOtherSessions = "End all others"

    public let entriesTitle = "My entries"
    public func progress(sent: Int, of all: Int) -> String { "\(sent) of \(all) sent" }
    public func drafts(_ count: Int) -> String { count == 1 ? "1 draft" : "\(count) drafts" }
    public let nextEntry = "Next entry"
    public let noEntries = "No entries are waiting for you. When you get some, they stand here."
    public let nothingInFilter = "No entry is in this state."
    public let filterAll = "All"

    public func state(_ state: SeatWord) -> String {
        switch state {
        case .untouched: "To do"
        case .draft: "Draft"
        case .sent: "Sent"
        case .changed: "Changed since sent"
        case .recused: "Stepped back"
        case .waiting: "Not open"
        case .closed: "Closed"
        }
    }

    public func phase(_ phase: Phase) -> String {
        switch phase {
        case .planned: "not open yet"
        case .open: "open"
        case .paused: "paused"
        case .closed: "closed"
        }
    }

    public func kind(_ kind: Round.Kind) -> String {
        switch kind {
        case .screening: "Screening"
        case .scoring: "Scoring"
        case .live: "Live final"
        }
    }

    public func ends(_ time: String) -> String { "ends \(time)" }

    public func left(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours >= 48 { return "\(hours / 24) days left" }
        if hours > 0 { return "\(hours) h \(rest) min left" }
        return rest == 1 ? "1 minute left" : "\(rest) minutes left"
    }

    public func barredEntries(_ count: Int) -> String {
        count == 1
            ? "One entry is not yours to judge, because of a conflict of interest."
            : "\(count) entries are not yours to judge, because of conflicts of interest."
    }
    public let showsTable = "All my marks as a table"

    public let tableTitle = "My table"
    public let tableEntry = "Entry"
    public let tableState = "State"
    public let tableSum = "Of 100"
    public let sortBy = "Sort by"
    public let tableHint = "Marks can be changed here until the round closes. A dash abstains."
    public let sendWhole = "Send all that are complete"

    public let notFoundTitle = "Not here"
    public let notFound = "There is nothing here, or nothing that is for you."
    public let notFromHere =
        "This did not come from a page of this site, so nothing was done. Open the page again and repeat it."
    public let badForm = "What was sent could not be read, so nothing was done. Go back and try again."
    public let tooLarge = "That is too much at once. Nothing was saved; make it shorter and send it again."
    public let tooMany = "That was very often in a short time. Wait a minute and try again."
    public let stopped = """
        The record takes nothing at the moment: its disk reported an error. What was confirmed before is \
        kept. The organiser has to look at it; keep this page open.
        """
    public let failed =
        "Something went wrong here, and it is not your fault. Nothing was changed; try again in a minute."
    public let notAllowed = "That cannot be done at this address."
    public let notTakenText =
        "This was not taken. What you wrote stands here, so that you need not write it again"
    public let refusedTitle = "Not done"
    public let back = "Back"
}
