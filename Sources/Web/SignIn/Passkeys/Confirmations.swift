internal import Jury
internal import Records

/// Who has shown in which session that it is she, by her passkey or by coming in anew, and when. It is not
/// kept on a disk: after a new start it is shown again.
actor Confirmations {
    // An actor, because a session's pages ask at the same time.
    private var shown: [Digest: Int] = [:]

    /// For so long nobody is asked again, in milliseconds.
    static let lasting = 5 * 60_000

    func note(_ session: Digest, at now: Int) {
        shown = shown.filter { now - $0.value < Self.lasting }
        shown[session] = now
    }

    func holds(_ session: Digest, at now: Int) -> Bool {
        shown[session].map { now - $0 < Self.lasting } ?? false
    }
}

/// Something that she is asked for before it is done: her passkey, once more.
struct ConfirmationNeeded: Error {
    let person: PersonVisit
}

extension PersonVisit {
    /// Throws where she has a passkey and has not used it in the last minutes. Programs have no device to
    /// use: they are bound by what their token may do.
    func requireConfirmation() async throws {
        if scope != nil || site.party == nil { return }
        if try site.signIns.passkeys(of: person).isEmpty { return }
        if await site.confirmations.holds(session, at: visit.now) { return }
        throw ConfirmationNeeded(person: self)
    }
}

extension Act {
    /// Whether it takes two persons, or stands in for one.
    var isGrave: Bool {
        self is Acts.Propose || self is Acts.Confirm || self is Acts.Publish || self is Acts.Countersign
            || self is Acts.Retract
    }
}
