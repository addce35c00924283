internal import Jury
internal import Phrases
internal import Records

/// Links that organisers and chairs make for others: sent by mail, or shown once to be passed on.
enum Invitations {
    /// A week, so that there is time to hand it on.
    static let lasts = 7 * Behind.day

    /// Who moves rounds, answers for the result or confirms it. A link for one of them is never shown: who
    /// reads it could sign in as her, and be the second person.
    static let answering: Set<Role> = [.organiser, .chair, .signer]

    /// What became of an invitation.
    enum Outcome: Sendable {
        case sent
        case shown(String)
        case keptBack(KeptBackWord)
    }

    /// Invites somebody who has a role. Returns what whoever invites is told, once.
    static func invite(
        _ id: Identifier<Person>, _ roles: Set<Role>, _ addressees: Addressees, _ edition: Edition,
        _ visitor: PersonVisit
    ) throws -> Outcome {
        let (site, now) = (visitor.site, visitor.visit.now)
        let address = site.outside.post == nil ? nil : addressees.address(of: id)
        if address == nil {
            if !roles.isDisjoint(with: answering) { return .keptBack(.answers) }
            let hasJoined =
                try addressees.contacts[id]?.times[.joined] != nil
                || !site.signIns.sessions(of: id).isEmpty
            if hasJoined { return .keptBack(.joined) }
        }
        do {
            try LinkQuota.admit(try site.signIns.links(of: id), isAsked: false, at: now)
        } catch Trouble.tooMany {
            return .keptBack(.tooOften)
        }
        let secret = site.outside.secret()
        let link = SignInLink(person: id, browser: nil, made: now, ends: now + lasts)
        let words = addressees.words(for: id, or: visitor.words)
        let url = site.origin.text + Address(.link, secret.text).path
        try site.signIns.keep(link, under: secret.digest)
        site.note(.invited, of: id, at: now, unlessSince: now + 1)
        guard let address, let post = site.outside.post else { return .shown(url) }
        let name = edition.name.text(in: words)
        let body = [
            words.reminderHello(addressees.name(of: id)), words.invitationSays(name), url,
            words.invitationHolds(until: words.time(link.ends)),
        ].joined(separator: "\n\n")
        guard let letter = Letter(to: address, subject: words.invitationSubject(name), body: body) else {
            return .shown(url)
        }
        post(letter)
        return .sent
    }
}

extension Site {
    /// Notes that a link was opened that nobody's browser asked for, once; a question for its headers opens
    /// nothing.
    func noteOpened(_ link: SignInLink, _ visit: Visit) {
        guard link.browser == nil, visit.question.method == .get else { return }
        note(.opened, of: link.person, at: visit.now, unlessSince: link.made)
    }
}
