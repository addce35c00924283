internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// A further device of somebody who is signed in: it shows a code, to be typed there, and the link of the
/// code as a picture for the device's camera. Whoever sees the one sees the other, and both are spent
/// together.
enum AnotherDevicePage {
    static func begin(_ person: PersonVisit) throws -> Answer {
        let (site, now) = (person.site, person.visit.now)
        try LinkQuota.admit(try site.signIns.links(of: person.person), isAsked: false, at: now)
        let link = SignInLink(person: person.person, browser: nil, made: now, ends: now + Sessions.link)
        let name = site.outside.secret().digest.hex(bytes: 10)
        try site.signIns.keep(link, under: site.deviceLink(name, of: person.person).digest)
        return .see(Address(.anotherDevice, name))
    }

    /// What the code is, or that it was used.
    static func answer(_ person: PersonVisit) throws -> Answer {
        let (site, words, now) = (person.site, person.words, person.visit.now)
        let secret = site.deviceLink(person.visit.value("device"), of: person.person)
        guard let link = try site.signIns.link(secret.digest) else { throw Trouble.notFound }
        let said: HTML
        if link.isOpen(at: now) {
            let address = site.origin.text + Address(.signIn).path
            let code = QRCode(site.origin.text + Address(.link, secret.text).path)
            said = """
                <p>\(words.addDeviceSays(address, until: words.time(link.ends)))</p>
                <p class="code">\(site.code(ofLink: secret.digest).text)</p>
                <p>\(words.addDeviceScan)</p>
                \(code?.picture(words.addDevicePicture))
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
    /// The link that a page of somebody's shows for another device, by what the page is called. It is worked
    /// out anew each time: nobody keeps a link itself.
    func deviceLink(_ name: String, of person: Identifier<Person>) -> Secret {
        Secret(keyed.digest("device's link", person.text, name))
    }
}
