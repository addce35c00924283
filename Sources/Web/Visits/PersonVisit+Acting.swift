internal import Jury
internal import Phrases
internal import Records

extension PersonVisit {
    /// Does acts in her name, and returns when they are durable.
    func take(_ acts: [(id: ActID, act: any Act)]) async throws {
        if acts.contains(where: { $0.act.isGrave }) { try await requireConfirmation() }
        let salt = site.outside.salt
        do {
            try await site.room.take(acts, by: person, at: visit.now, salts: { salt() })
        } catch {
            switch error {
            case .declined(let refusal): throw Trouble.refused(refusal)
            case .stopped: throw Trouble.stopped
            case .refused: throw error
            }
        }
        try await site.tellFloors(at: visit.now)
    }

    /// Does acts one after another or, where the rules refuse one as things stand, none of them.
    func takeTogether(_ acts: [any Act]) async throws {
        try await requireTakeable(acts)
        try await take(acts.map { (site.actID(), $0) })
    }

    /// Throws where the rules refuse one of acts that are done one after another.
    func requireTakeable(_ acts: [any Act]) async throws {
        let (person, now) = (person, visit.now)
        let refusal = try await site.look { proceedings -> Refusal? in
            var trial = proceedings
            do throws(Refusal) {
                for act in acts { try trial.take(act, by: person, seq: 0, at: now) }
                return nil
            } catch {
                return error
            }
        }
        if let refusal { throw Trouble.refused(refusal) }
    }

    /// Keeps a text that an act speaks of. The same text in the same place is the same.
    func keep(_ text: String, _ place: String) async throws -> Identifier<WrittenText> {
        guard let kept = site.keyed.freeText(text, in: "\(person) \(place)") else { throw Trouble.tooLarge }
        try await site.stores.texts.keep(kept)
        return Identifier(kept.digest.base64)
    }

    /// The same act in the same place has the same name.
    func actID(_ act: some Act, _ place: String) -> ActID { site.keyed.actID(act, in: "\(person) \(place)") }
}

extension KeyedHash {
    /// A name for an act that is asked for once where it is sent twice, because the first answer got lost.
    ///
    /// - Parameter place: who sends it, and what she had before her.
    func actID(_ act: some Act, in place: String) -> ActID {
        let body = ActWriter.body(of: act).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return ActID(digest("act", place, type(of: act).kind, body))
    }

    /// A text with a salt that is the same where it is sent twice; `nil` where it is too long.
    func freeText(_ text: String, in place: String) -> FreeText? {
        FreeText(text, salt: salt(place, text))
    }
}

/// Why nothing was done, for the page that has the form.
struct NotDone: Error {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
}

extension PersonVisit {
    /// Does what a form asks. Where something is missing or the rules forbid it, its page says so.
    func doing(
        _ work: () async throws -> Answer, orSaying page: (_ notice: String) async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await work()
        } catch let nothing as NotDone {
            return try await page(nothing.sentence)
        } catch Trouble.refused(let refusal) {
            return try await page(words.refusal(PageRefusal(refusal)))
        }
    }
}

extension Form {
    /// What somebody wrote in a field, with white space at the ends dropped; `nil` where nothing is left.
    func text(_ name: String) throws -> String? {
        do {
            return try BallotDraft.text(self[name])
        } catch {
            throw Trouble.tooLarge
        }
    }
}
