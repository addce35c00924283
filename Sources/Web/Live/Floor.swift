internal import Jury
internal import Phrases
internal import Reports

/// What every page of a live round says of what is before the jury, and what its script follows.
struct Floor {
    let says: String
    let marking: String?
    /// Milliseconds since 1970 in UTC.
    let until: Int?
    /// By the server's clock, when the page was made.
    let left: String
    let state: FloorState
    /// While it stays, what else is on the page may stay.
    let shown: String
    /// Whether she marks on this page now.
    let isMarked: Bool
    let events: Address
    let words: any PageWords

    init(
        says: String, marking: Round.Presentation.Marking?, until: Int?, _ state: FloorState, shown: String,
        isMarked: Bool = false, round: Identifier<Round>, at now: Int, _ words: any PageWords
    ) {
        self.says = says
        let isOver = until.map { now >= $0 } ?? false
        self.marking = marking.map {
            $0 == .open && !isOver ? words.markingIsOpen : words.markingIsClosed
        }
        self.until = until
        left = until.map { Self.clock($0 - now) ?? words.timeIsOver } ?? ""
        (self.state, self.shown, self.isMarked, self.words) = (state, shown, isMarked, words)
        events = Address(.liveEvents, round.text)
    }

    /// Minutes and seconds; `nil` where nothing is left.
    static func clock(_ milliseconds: Int) -> String? {
        if milliseconds <= 0 { return nil }
        let seconds = (milliseconds + 999) / 1_000
        return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }

    var html: HTML {
        let marking: HTML? = marking.map { "<p>\($0)</p>\n" }
        let timer: HTML? = until.map { until in
            """
            <p class="timer" role="timer">\(words.timeLeft) \
            <strong data-until="\(until)" data-over="\(words.timeIsOver)">\(left)</strong></p>

            """
        }
        // The script shows it, because the script does it.
        let ending: HTML? =
            isMarked && until != nil
            ? "<p class=\"soft\" data-ending hidden>\(words.sendsByItself)</p>\n" : nil
        return """
            <section id="floor" data-events="\(events.path)" data-number="\(state.text)" data-shown="\(shown)">
            <p class="soft" role="status">\(says)</p>
            \(marking)\(timer)\(ending)<p class="notice good" data-sent hidden>\(words.sentByItself)</p>
            <p class="notice wrong" data-lost hidden>\(words.liveLost)</p>
            </section>

            """
    }

    /// For where no script follows.
    func again(_ address: Address) -> HTML {
        "<p class=\"soft on-screen\">\(words.liveFollows) <a href=\"\(address.path)\">\(words.loadAgain)</a></p>\n"
    }
}
