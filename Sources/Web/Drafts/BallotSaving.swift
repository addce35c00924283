internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// What a juror's form leads to: a draft that is kept, a ballot that is sent, an entry that she leaves.
enum BallotSaving {
    /// From a page without script.
    static func post(_ visit: JurorVisit) async throws -> Answer {
        let (form, seat) = (try visit.person.form(), try await visit.openSeat())
        let draft: BallotDraft
        do {
            draft = try BallotDraft(form, under: seat.frame)
        } catch {
            return try await ScoringPage.answer(
                visit, paper: try visit.paper(seat), notice: .wrong(words(error, seat, visit)), .unprocessable
            )
        }
        if let kept = try await keep(draft, form, seat, visit).collision {
            return try await CollisionPage.answer(visit, seat, here: draft, kept: kept)
        }
        let address =
            form["live"] != nil
            ? Address(.live, seat.round.text)
            : Address(.entry, seat.round.text, visit.visit.value("entry"))
        guard form["do"] == "send" else { return .see(address) }
        let missing = draft.missing(under: seat.frame)
        if !missing.isEmpty {
            return try await ScoringPage.answer(
                visit, paper: try visit.paper(seat), notice: .wrong(visit.words.stillMissing), .unprocessable)
        }
        try await send(draft, seat, visit)
        return .see(address)
    }

    /// From our own script, again and again while somebody types.
    static func put(_ visit: JurorVisit) async throws -> Answer {
        let (form, seat) = (try visit.person.form(), try await visit.openSeat())
        let draft: BallotDraft
        do {
            draft = try BallotDraft(form, under: seat.frame)
        } catch {
            return .json(message(words(error, seat, visit)), .unprocessable)
        }
        let kept = try await keep(draft, form, seat, visit)
        if let collision = kept.collision {
            return .json(DraftJSON.collision(collision, under: seat.frame), .conflict)
        }
        return .json(DraftJSON.saved(try await ScoringPage.marks(visit, try visit.paper(seat))))
    }

    static func recuse(_ visit: JurorVisit) async throws -> Answer {
        let (form, seat) = (try visit.person.form(), try visit.seat())
        var reason: Identifier<WrittenText>?
        if let text = try form.text("reason") {
            reason = try await visit.person.keep(text, "recuse \(seat.entry)")
        }
        let act = Acts.Recuse(entry: seat.entry, reason: reason)
        try await visit.person.take([(visit.site.actID(), act)])
        return .see(Address(.entries))
    }

    static func send(_ draft: BallotDraft, _ seat: JurorDesk.Seat, _ visit: JurorVisit) async throws {
        let present = try visit.paper(seat).sent
        // Sent before, and the answer got lost on the way.
        if seat.ballot.isSealed, draft.sends(present) { return }
        let sending = Sending(draft, after: present, at: seat, of: visit.desk.juror, keyed: visit.site.keyed)
        try await visit.site.stores.texts.keep(sending.texts)
        try await visit.person.take(sending.acts)
    }

    private static func keep(
        _ draft: BallotDraft, _ form: Form, _ seat: JurorDesk.Seat, _ visit: JurorVisit
    ) async throws -> DraftSaving {
        guard let version = form["version"].flatMap({ Int($0) }), version >= 0 else { throw Trouble.badForm }
        return try await visit.site.drafts.save(
            Form(draft.fields(under: seat.frame)).bytes, at: visit.address(seat), expecting: version)
    }

    private static func words(
        _ fault: BallotDraft.Fault, _ seat: JurorDesk.Seat, _ visit: JurorVisit
    ) -> String {
        switch fault {
        case .offScale: visit.words.offScale(seat.frame.scale)
        case .tooLong: visit.words.tooLarge
        }
    }

    private static func message(_ sentence: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { $0.member("message", sentence) }
        return json.bytes
    }
}

extension DraftSaving {
    /// The other draft, where one was kept meanwhile.
    var collision: SeatDraft? {
        if case .otherVersion(_, let kept) = self { kept ?? SeatDraft(version: 0, bytes: []) } else { nil }
    }
}

extension JurorVisit {
    /// The seat, where she may mark from it now.
    func openSeat() async throws -> JurorDesk.Seat {
        let (seat, juror, now) = (try seat(), desk.juror, visit.now)
        if seat.isOpen { return seat }
        // The record says why.
        let pair = Pairing(seat.entry, juror)
        let refusal = try await site.look { $0.refusalToMark(from: pair, in: seat.round, at: now) }
        guard let refusal else { return seat }
        throw Trouble.refused(refusal)
    }
}
