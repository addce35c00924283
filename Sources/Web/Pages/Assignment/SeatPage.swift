internal import Intake
internal import Jury
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// One juror before one entry, for organisers and chairs: how it stands, and what can be done about it.
enum SeatPage {
    /// Back to who has what, where it names no seat that there could be.
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let query = person.visit.question.query
        let (seats, contents) = try await AssignmentPage.seats(of: query["round"], person)
        guard let seats, let (seat, section) = seats.place(query["at"]) else {
            return .see(Address(.assignment))
        }
        return try page(seat, section, seats, contents, person)
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let seats = try await AssignmentPage.seats(of: form["round"], person).seats
        guard let seats, seats.id.text == form["round"], let (seat, section) = seats.place(form["at"]) else {
            throw Trouble.notFound
        }
        let act: any Act
        switch form["do"] {
        case "seat": act = Acts.Seat(round: seats.id, seats: [seat])
        case "unseat": act = Acts.Unseat(round: seats.id, entry: seat.entry, juror: seat.juror)
        default: throw Trouble.badForm
        }
        try await person.takeTogether([act])
        let place = AssignmentPage.address([
            ("round", seats.id.text), ("category", section.category.id.text),
        ])
        return Answer(.seeOther, headers: [("Location", place + "#" + seat.entry.text)])
    }

    private static func page(
        _ seat: Pairing, _ section: RoundSeats.Section, _ seats: RoundSeats, _ contents: Contents,
        _ person: PersonVisit
    ) throws -> Answer {
        let words = person.words
        let names = try ConflictNames(person, contents, seats.sections.flatMap(\.entries))
        let word = seats[seat]
        let foreign: HTML? =
            SeatingWork(contents.loaded, ballots: nil, load: nil).isForeign(seat)
            ? "<p>\(words.seatIsForeign)</p>\n" : nil
        let category = section.category.name.text(in: words)
        let count = words.seatCount(seats.count(before: seat.entry), of: section.needed)
        let main: HTML = """
            <h1>\(words.seatTitle)</h1>
            <p><strong>\(names.name(of: seat.juror.person))</strong>: \(words.seating(word)), \
            \(words.seatLoad(seats.load(of: seat.juror)))</p>
            <p><strong>\(names.title(of: seat.entry))</strong> · \(category): \(words.countSeats) \(count)</p>
            \(foreign)\(deed(seat, word, seats, person))<p><a href="\
            \(AssignmentPage.address([("round", seats.id.text), ("category", section.category.id.text)]))\
            #\(seat.entry.text)">\(words.assignmentTitle)</a></p>

            """
        return person.page(words.seatTitle, here: Address(.people), main)
    }

    /// What can be done, or why nothing can.
    private static func deed(
        _ seat: Pairing, _ word: SeatingWord, _ seats: RoundSeats, _ person: PersonVisit
    ) -> HTML {
        let words = person.words
        if seats.phase == .closed { return "<p>\(words.seatIsOver)</p>\n" }
        switch word {
        case .free: return form("seat", words.seatButton, seat, seats, person)
        case .seated: return form("unseat", words.unseatButton, seat, seats, person)
        case .begun where !seats.marked.contains(seat):
            return form("unseat", words.unseatButton, seat, seats, person)
        case .begun, .sent: return "<p>\(words.seatIsUsed)</p>\n"
        case .conflict:
            return "<p><a href=\"\(Address(.conflicts).path)\">\(words.conflictsTitle)</a></p>\n"
        case .recused: return ""
        }
    }

    private static func form(
        _ verb: HTML, _ name: String, _ seat: Pairing, _ seats: RoundSeats, _ person: PersonVisit
    ) -> HTML {
        """
        <form method="post" action="\(Address(.seat).path)">
        \(person.tokenField)<input type="hidden" name="round" value="\(seats.id.text)">
        <input type="hidden" name="at" value="\(seat.juror.text) \(seat.entry.text)">
        <p class="buttons"><button class="strong" name="do" value="\(verb)" autofocus>\(name)</button></p>
        </form>

        """
    }
}

extension RoundSeats {
    /// A seat by its juror and entry, as cells name it; `nil` where it is none of the round's.
    fileprivate func place(_ text: String?) -> (seat: Pairing, section: Section)? {
        let parts = (text ?? "").split(separator: " ").map(String.init)
        guard parts.count == 2 else { return nil }
        let seat = Pairing(Identifier(parts[1]), Identifier(parts[0]))
        let section = sections.first { section in
            section.entries.contains(seat.entry) && section.jurors.contains(seat.juror)
        }
        return section.map { (seat, $0) }
    }
}
