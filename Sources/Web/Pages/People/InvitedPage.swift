internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What became of invitations. Links stand on it once: no other page has them, and the store keeps digests.
struct InvitedPage {
    var sent = 0
    var shown: [(name: String, link: String)] = []
    var keptBack: [(name: String, reason: KeptBackWord)] = []
}

extension InvitedPage {
    static func invite(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        let (site, words) = (person.site, person.words)
        let chosen = Set(form.fields.filter { $0.name == "person" }.map { Identifier<Person>($0.value) })
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let people = try await site.look { $0.people.filter { chosen.contains($0.key) && !$0.value.isEmpty } }
        try site.signIns.forget(endedBefore: person.visit.now - Sessions.remembered)
        var page = InvitedPage()
        for (id, roles) in people.sorted(by: { $0.key < $1.key }) {
            let name = addressees.name(of: id)
            switch try Invitations.invite(id, roles, addressees, edition, person) {
            case .sent: page.sent += 1
            case .shown(let link): page.shown.append((name, link))
            case .keptBack(let reason): page.keptBack.append((name, reason))
            }
        }
        return person.page(words.invitedTitle, here: Address(.people), page.html(words))
    }

    private func html(_ words: any PageWords) -> HTML {
        let links = shown.map { name, link -> HTML in "<dt>\(name)</dt>\n<dd class=\"copy\">\(link)</dd>\n" }
        let passing: HTML? =
            shown.isEmpty
            ? nil
            : """
            <h2>\(words.passOnTitle)</h2>
            <p class="notice">\(words.passOnSays)</p>
            <dl class="inquiries">
            \(links)</dl>

            """
        let reasons = keptBack.map { name, reason -> HTML in
            "<dt>\(name)</dt>\n<dd>\(words.keptBack(reason))</dd>\n"
        }
        let kept: HTML? =
            keptBack.isEmpty
            ? nil : "<h2>\(words.notInvitedTitle)</h2>\n<dl class=\"inquiries\">\n\(reasons)</dl>\n"
        let sent: HTML? =
            sent == 0 && !shown.isEmpty
            ? nil : "<p class=\"notice good\" role=\"status\">\(words.invitationsSent(sent))</p>\n"
        return """
            <h1>\(words.invitedTitle)</h1>
            \(sent)\(passing)\(kept)<p><a href="\(Address(.people).path)">\(words.peopleTitle)</a></p>

            """
    }
}
