internal import Jury
internal import Phrases
internal import Reports

extension AssignmentPage {
    var html: HTML {
        let notice = notice.flatMap { $0.isGood ? NoticeView.good($0.text) : NoticeView.wrong($0.text) }
        let others = ChoicesView(label: words.menuRounds, choices: rounds).html
        let body: HTML = section.map(html) ?? "<p>\(words.noRounds)</p>\n"
        return "<h1>\(words.assignmentTitle)</h1>\n\(notice)\(others)\(body)"
    }

    private func html(_ section: Section) -> HTML {
        let isOver = section.seats.phase == .closed
        let wishes: HTML = isOver ? "<p>\(words.seatIsOver)</p>\n" : self.wishes(section)
        let rest: HTML =
            switch section.outcome {
            case .proposal(let proposal, let seal):
                ProposalView(proposal, seal: seal, section, token: token, words: words).html
            case .refused(let refusal): SeatingShortView(refusal, section.names, words).html
            case nil: map(section)
            }
        let called = section.seats.called.map { section.names.title(of: $0) }
        let calls: HTML? =
            called.isEmpty || isOver
            ? nil : "<p class=\"notice\">\(words.thirdJurorCalled(called.joined(separator: ", ")))</p>\n"
        return """
            <p class="soft">\(section.title) · \(words.phase(section.seats.phase))</p>
            \(calls)\
            <p class="on-screen">\(words.assignmentSays)</p>
            \(wishes)\(rest)
            """
    }

    private func wishes(_ section: Section) -> HTML {
        let wishes = section.wishes
        func number(_ name: HTML, _ label: String, _ value: String) -> HTML {
            """
            <label class="text">\(label)
            <input name="\(name)" value="\(value)" size="8" inputmode="numeric"></label>

            """
        }
        let jurors = Set(section.seats.sections.flatMap(\.jurors)).map {
            (id: $0, name: section.names.name(of: $0.person))
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let leavers = jurors.map { id, name -> HTML in
            let chosen: HTML = id == wishes.leaving ? " selected" : ""
            return "<option value=\"\(id.text)\"\(chosen)>\(name)</option>\n"
        }
        let isOpen: HTML = section.outcome == nil ? "" : " open"
        return """
            <details class="on-screen"\(isOpen)>
            <summary><h2>\(words.wishesTitle)</h2></summary>
            <form method="get" action="\(Address(.assignment).path)" class="wishes">
            <input type="hidden" name="round" value="\(section.seats.id.text)">
            \(number("ballots", words.wishBallots, wishes.ballots.map(String.init) ?? ""))\
            \(number("load", words.wishLoad, wishes.load.map(String.init) ?? ""))\
            \(number("calibration", words.wishCalibration, String(wishes.calibration)))\
            \(number("seed", words.wishSeed, String(wishes.seed)))<label class="text">\(words.wishLeaving)
            <select name="leaves"><option value="">\(words.nobodyLeaves)</option>
            \(leavers)</select></label>
            <fieldset><legend>\(words.wishStaying)</legend>
            \([false, true].map { staying($0, wishes) })</fieldset>
            <p><button name="do" value="propose">\(words.proposeButton)</button></p>
            </form>
            </details>

            """
    }

    private func staying(_ isAfresh: Bool, _ wishes: SeatingWishes) -> HTML {
        let chosen: HTML = isAfresh == wishes.isAfresh ? " checked" : ""
        return """
            <p><label class="tick"><input type="radio" name="stays" value="\(isAfresh ? "begun" : "all")"\(chosen)> \
            <span>\(words.staying(isAfresh))</span></label></p>

            """
    }

    private func map(_ section: Section) -> HTML {
        guard let shown = section.shown else { return "" }
        let (seats, words) = (section.seats, words)
        let categories = seats.sections.map { other in
            (
                name: other.category.name.text(in: words),
                address: Self.address([("round", seats.id.text), ("category", other.category.id.text)]),
                isHere: other.category.id == shown.category.id
            )
        }
        let filters = ChoicesView(label: words.byCategory, choices: categories).html
        return """
            <h2>\(words.mapTitle)</h2>
            \(filters)<p class="on-screen">\(words.mapSays)</p>
            \(SeatMapView(shown, seats, section.names, words).html)
            """
    }
}
