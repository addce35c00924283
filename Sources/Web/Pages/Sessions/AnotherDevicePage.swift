internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// A further device of somebody who is signed in: it shows a code, to be typed there.
enum AnotherDevicePage {
    /// Makes a link that only its code leads to.
    static func begin(_ person: PersonVisit) throws -> Answer {
        let (site, now) = (person.site, person.visit.now)
        try LinkQuota.admit(try site.signIns.links(of: person.person), isAsked: false, at: now)
        let link = SignInLink(person: person.person, browser: nil, made: now, ends: now + Sessions.link)
        let digest = site.outside.secret().digest
        try site.signIns.keep(link, under: digest)
        return .see(Address(.anotherDevice, site.publicName(ofLink: digest)))
    }

    /// What the code is, or that it was used.
    static func answer(_ person: PersonVisit) throws -> Answer {
        let (site, words, now) = (person.site, person.words, person.visit.now)
        let name = person.visit.value("device")
        let found = try site.signIns.links().first { digest, link in
            link.person == person.person && site.publicName(ofLink: digest) == name
        }
        guard let (digest, link) = found else { throw Trouble.notFound }
        let said: HTML
        if link.isOpen(at: now) {
            let address = site.origin.text + Address(.signIn).path
            said = """
                <p>\(words.addDeviceSays(address, until: words.time(link.ends)))</p>
                <p class="code">\(site.code(ofLink: digest).text)</p>

                """
        } else if link.spent != nil {
            said = "<p>\(words.addDeviceDone)</p>\n"
        } else {
            throw Trouble.notFound
        }
        let back: HTML = "<p><a href=\"\(Address(.sessions).path)\">\(words.sessionsTitle)</a></p>\n"
        return person.page(words.addDevice, "<h1>\(words.addDevice)</h1>\n\(said)\(back)")
    }
}

extension Site {
    /// What a link is called in an address that does not lead by it.
    func publicName(ofLink link: Digest) -> String { keyed.digest("link", link.base64).hex(bytes: 10) }
}
