internal import Jury
internal import Phrases
internal import Reports

extension SignOffPage {
    var html: HTML {
        let told = NoticeView.wrong(notice)
        return """
            <h1>\(words.signOffTitle)</h1>
            <p><a href="\(Address(.minutes).path)">\(words.minutesTitle)</a></p>
            \(told)\(completeness)\(clients.html(words))<h2>\(words.waitsTitle)</h2>
            \(waits)\(isChair ? prizeSection : nil)\(isChair ? publishing : nil)<h2>\(words.listsTitle)</h2>
            \(published)
            """
    }

    // MARK: What is missing

    private var completeness: HTML {
        let columns: [DataTable.Column] = [
            .init(name: words.completeCategory, kind: .words), .init(name: words.completeMissing),
            .init(name: words.completeShort), .init(name: words.completeQuestions),
            .init(name: words.completeUnchecked),
            .init(name: words.completeMarks), .init(name: words.completeCounted),
            .init(name: words.completeSuperseded), .init(name: words.completeAside),
            .init(name: words.completeRanking, kind: .link),
        ]
        let rows = categories.map { row -> [HTML] in
            let (found, marks) = (row.completeness, row.completeness.marks)
            let aside = marks.received - marks.counted - marks.superseded
            let numbers = [
                found.missing.count, found.short.count, found.openQuestions, row.unchecked, marks.received,
                marks.counted, marks.superseded, aside,
            ]
            let link: HTML =
                row.bar.map { "<span class=\"soft\">\(words.rankingWaits($0))</span>" }
                ?? "<a href=\"\(Address(.ranking, row.id).path)\">\(words.rankingTitle)</a>"
            return ["\(row.name)"] + numbers.map { "\($0)" } + [link]
        }
        return DataTable(caption: words.completeTitle, columns: columns, rows: rows, look: .facts).html
    }

    // MARK: Two persons

    private var waits: HTML {
        if waiting.isEmpty { return "<p class=\"soft\">\(words.waitsNothing)</p>\n" }
        let items = waiting.map { one -> HTML in
            let about: HTML? = one.about.map { " · \($0)" }
            let end: HTML =
                one.isOwn
                ? "<span class=\"soft\">\(words.ownProposalSays)</span>"
                : form(
                    one.line,
                    "<button class=\"strong\" name=\"do\" value=\"confirm\">\(words.confirmButton)</button>")
            return """
                <li><span>\(words.proposed(one.kind))\(about)</span>
                <span class="soft">\(words.proposedBy(one.by))</span>
                <div class="state">\(end)</div></li>

                """
        }
        return "<ul class=\"entries\">\n\(items)</ul>\n"
    }

    private func form(_ line: Int, _ inside: HTML) -> HTML {
        """
        <form method="post" action="\(Address(.signOff).path)" class="line">
        \(token)<input type="hidden" name="line" value="\(line)">
        \(inside)
        </form>

        """
    }

    // MARK: Publishing

    private var publishing: HTML {
        let reason: HTML? =
            lists.isEmpty
            ? nil
            : """
            <label class="text">\(words.publishReason)
            <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>

            """
        return """
            <h2>\(words.publishTitle)</h2>
            <p>\(words.publishSays)</p>
            <form method="post" action="\(Address(.signOff).path)">
            \(token)<label class="text">\(words.embargoLabel)
            <input type="datetime-local" name="embargo"></label>
            \(reason)<button class="strong" name="do" value="publish">\(words.publishButton)</button>
            <details>
            <summary>\(words.aloneTitle)</summary>
            <p>\(words.aloneSays)</p>
            <label class="text">\(words.aloneReason)
            <input name="alone" maxlength="\(BallotDraft.textBytesMax)"></label>
            <button class="grave" name="do" value="alone">\(words.aloneButton)</button>
            </details>
            </form>

            """
    }

    private var published: HTML {
        if lists.isEmpty { return "<p class=\"soft\">\(words.listsNone)</p>\n" }
        return "\(lists.map(published))"
    }

    private func published(_ list: List) -> HTML {
        let (published, address) = (list.publication, Address(.publishedList, String(list.line)))
        var lines: [HTML] = []
        if list.isPublic {
            lines.append(
                "<a href=\"\(address.path)\">\(words.publishedAt(words.time(published.shownFrom)))</a>")
        } else {
            lines.append("\(words.embargoUntil(words.time(published.shownFrom)))")
        }
        lines += published.signatures(alone: list.alone, at: now, words).map { "\($0)" }
        if let why = list.retracted { lines.append("<strong>\(words.retractedBecause(why))</strong>") }
        let counter: HTML? =
            published.awaitsSecond && !list.isOwn
            ? form(
                list.line,
                "<button class=\"strong\" name=\"do\" value=\"countersign\">\(words.countersignButton)</button>"
            )
            : nil
        let retract: HTML? =
            list.retracted == nil && isChair
            ? """
            <details>
            <summary>\(words.retractTitle)</summary>
            \(form(list.line, """
            <label class="text">\(words.retractReason)
            <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>
            <button class="grave" name="do" value="retract">\(words.retractButton)</button>
            """))</details>

            """ : nil
        return """
            <section class="round">
            \(lines.map { "<p>\($0)</p>\n" as HTML })\(counter)\(retract)</section>

            """
    }

    // MARK: Prizes

    private var prizeSection: HTML {
        let given = prizes.map { prize -> HTML in
            let scope = prize.category.map { " · " + $0 } ?? ""
            return """
                <dt>\(prize.name)\(scope)</dt>
                <dd>\(prize.winner ?? words.prizeNotGiven): \(prize.reason)</dd>

                """
        }
        let list: HTML? = prizes.isEmpty ? nil : "<dl class=\"inquiries\">\n\(given)</dl>\n"
        let scopes = categories.map { "<option value=\"\($0.id)\">\($0.name)</option>" as HTML }
        let winners = entries.map { "<option value=\"\($0.id)\">\($0.title)</option>" as HTML }
        return """
            <h2>\(words.prizesTitle)</h2>
            \(list)<details>
            <summary>\(words.prizeButton)</summary>
            <form method="post" action="\(Address(.signOff).path)">
            \(token)<label class="text">\(words.prizeName)
            <input name="prize" maxlength="64" pattern="[a-z0-9\\-]+" required></label>
            <label class="text">\(words.prizeScope)
            <select name="category"><option value="">\(words.prizeOfEdition)</option>\(scopes)</select></label>
            <label class="text">\(words.prizeTo)
            <select name="entry"><option value="">\(words.prizeNobody)</option>\(winners)</select></label>
            <label class="text">\(words.prizeReason)
            <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>
            <button name="do" value="award">\(words.prizeButton)</button>
            </form>
            </details>

            """
    }
}

extension Publication {
    /// From when on anybody may see it.
    var shownFrom: Int { max(at, embargo ?? at) }

    var awaitsSecond: Bool { alone != nil && countersigned == nil }

    /// Who signed it, in words.
    func signatures(alone: String?, at now: Int, _ words: any PageWords) -> [String] {
        guard let alone else { return [words.signedByTwo] }
        let due = at + Publication.countersigningTime
        let waiting = now < due ? words.countersignBy(words.time(due)) : words.countersignLate
        return [
            words.aloneBecause(alone), countersigned.map { words.countersignedAt(words.time($0)) } ?? waiting,
        ]
    }
}
