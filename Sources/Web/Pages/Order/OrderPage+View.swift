internal import Phrases
internal import Reports

extension OrderPage {
    var html: HTML {
        """
        <h1>\(title)</h1>
        \(floor.html)\(isRunning ? controls : waiting)
        <ol class="entries">
        \(rows.map(item))</ol>
        \(floor.again(here))
        """
    }

    private var waiting: HTML { "<p class=\"notice\">\(words.roundIsWaiting)</p>\n" }

    /// What comes next stands first, and has the focus: the day goes on by one key.
    private var controls: HTML {
        var verbs: [(verb: OrderVerb, name: String)] = []
        if isPresenting {
            if isMarking {
                verbs.append((.closeMarking, words.closeMarking))
            } else {
                verbs.append((.openMarkingForAWhile, words.openMarkingFor(minutes: Self.minutes)))
                verbs.append((.openMarking, words.openMarking))
                verbs.append((.startTimer, words.startTimer(minutes: Self.minutes)))
            }
        }
        let moving: HTML? = next.flatMap { next in
            next.title.map { title in
                button(.present, words.presentNext + ": " + title, entry: next.name, isFirst: !isPresenting)
            }
        }
        let buttons = verbs.enumerated().map { index, verb in
            button(verb.verb, verb.name, entry: current, isFirst: index == 0)
        }
        let nothing: HTML? =
            isPresenting ? button(.presentNothing, words.presentNothing, entry: current, isFirst: false) : nil
        return """
            <div class="buttons">
            \(buttons)\(moving)\(nothing)</div>

            """
    }

    private func button(_ verb: OrderVerb, _ name: String, entry: String, isFirst: Bool) -> HTML {
        let first: HTML = isFirst ? " class=\"strong\" autofocus" : ""
        return """
            <form method="post" action="\(here.path)">
            \(token)<input type="hidden" name="entry" value="\(entry)">
            <button name="do" value="\(verb.rawValue)"\(first)>\(name)</button>
            </form>

            """
    }

    private func item(_ row: Row) -> HTML {
        let present: HTML? =
            row.title == nil || row.isPresent || !isRunning
            ? nil
            : """
            <form method="post" action="\(here.path)" class="line">
            \(token)<input type="hidden" name="entry" value="\(row.name)">
            <button name="do" value="\(OrderVerb.present.rawValue)" class="quiet" \
            aria-label="\(words.present): \(row.title ?? "")">\(words.present)</button>
            </form>
            """
        let current: HTML = row.isPresent ? " aria-current=\"true\"" : ""
        let facts = [row.category, row.progress ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return """
            <li\(current)><span>\(row.title ?? words.hiddenEntry)</span><span class="soft">\(facts)</span>\(present)</li>

            """
    }
}
