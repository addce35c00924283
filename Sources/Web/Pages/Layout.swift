internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What stands around every page.
struct Layout {
    let title: String
    let words: any PageWords
    /// `nil` where nobody is signed in.
    var person: PersonVisit?
    /// The address that the menu marks as the present one.
    var here: Address?
    /// Where she reads it: who chooses another language comes back there.
    var place = Address(.home).path
    /// Milliseconds since 1970 in UTC, for a script that counts down by the server's clock.
    let now: Int
    /// Whether it has tables of figures and pictures.
    var hasFigures = false
    let main: HTML
    /// What was refused.
    var refused: RefusedText?

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)" data-now="\(now)"\(person.map(owner))>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) · Palmarès</title>
        <link rel="stylesheet" href="\(Address(.style).path)">
        \(figures)<link rel="icon" href="\(Address(.icon).path)" type="image/svg+xml">
        <script type="module" src="\(Address(.script).path)"></script>
        </head>
        <body>
        <a class="skip" href="#main">\(words.skipToContent)</a>
        \(header)<main id="main" tabindex="-1">
        \(person.flatMap(sign))\(refused?.html)\(main)</main>
        \(footer)</body>
        </html>

        """
    }

    private var figures: HTML? {
        hasFigures ? "<link rel=\"stylesheet\" href=\"\(Address(.figures).path)\">\n" : nil
    }

    /// Whose page it is, so that a device that kept another person's things lets go of them; not her name.
    private func owner(_ person: PersonVisit) -> HTML {
        let digest = person.site.keyed.digest("device", person.person.text).hex(bytes: 8)
        return " data-owner=\"\(digest)\""
    }

    /// Where the script says what this device has and the server has not.
    private func sign(_ person: PersonVisit) -> HTML? {
        if !person.roles.contains(.juror) { return nil }
        return """
            <div id="device" class="notice wrong" role="status" hidden data-waits="\(words.keptHereOf)" \
            data-sends="\(words.toBeSent)" data-twice="\(words.keptTwiceOf)" \
            data-collides="\(words.changedElsewhereOf)" \
            data-refused="\(words.notTakenOf)" data-discard="\(words.discardHere)" \
            data-discards="\(words.discardLoses)" data-loses="\(words.signOutLoses)"></div>

            """
    }

    private var header: HTML {
        """
        <header class="top"><span class="name">Palmarès</span>
        \(person.map(menu))</header>

        """
    }

    private func menu(_ person: PersonVisit) -> HTML {
        var links: [HTML] = []
        if person.roles.contains(.juror) { links.append(link(Address(.entries), words.menuEntries)) }
        if person.roles.contains(.agency) { links.append(link(Address(.myEntries), words.menuMyEntries)) }
        if person.roles.contains(.client) { links.append(link(Address(.client), words.menuClient)) }
        if !person.roles.isDisjoint(with: [.organiser, .chair]) {
            links.append(link(Address(.progress), words.progressTitle))
            links.append(link(Address(.rounds), words.menuRounds))
            links.append(link(Address(.questions), words.menuQuestions))
            links.append(link(Address(.people), words.peopleTitle))
            links.append(link(Address(.setUp), words.setUpTitle))
        }
        if !person.roles.isDisjoint(with: [.chair, .signer]) {
            links.append(link(Address(.rankings), words.menuRanking))
            if person.roles.contains(.chair) {
                links.append(link(Address(.deliberation), words.deliberationTitle))
            }
            links.append(link(Address(.signOff), words.signOffTitle))
        }
        if !person.roles.isDisjoint(with: [.organiser, .chair, .signer]) {
            links.append(link(Address(.documents), words.documentsTitle))
        }
        return "<nav><ul>\(links)</ul></nav>\n"
    }

    private func link(_ address: Address, _ name: String) -> HTML {
        let current: HTML = address == here ? " aria-current=\"page\"" : ""
        return "<li><a href=\"\(address.path)\"\(current)>\(name)</a></li>"
    }

    private var footer: HTML {
        let options = PageLanguage.allCases.map { language -> HTML in
            let chosen: HTML = language == words.language ? " selected" : ""
            return
                "<option value=\"\(language.rawValue)\" lang=\"\(language.rawValue)\"\(chosen)>\(language.ownName)</option>"
        }
        return """
            <footer class="bottom">
            <form method="post" action="\(Address(.language).path)" class="line">
            <input type="hidden" name="place" value="\(place)">
            <label for="language">\(words.chooseLanguage)</label>
            <select id="language" name="language">\(options)</select>
            <button class="quiet">\(words.change)</button>
            </form>
            \(person.map(signOut))</footer>

            """
    }

    private func signOut(_ person: PersonVisit) -> HTML {
        """
        <form method="post" action="\(Address(.session).path)" class="line" data-sign-out>
        \(person.tokenField)<a href="\(Address(.sessions).path)">\(words.menuSessions)</a>
        <button class="quiet">\(words.signOut)</button>
        </form>

        """
    }
}

extension PersonVisit {
    var tokenField: HTML { "<input type=\"hidden\" name=\"token\" value=\"\(token)\">\n" }

    func page(
        _ title: String, here: Address? = nil, hasFigures: Bool = false, _ main: HTML,
        _ status: Answer.Status = .ok
    ) -> Answer {
        .page(
            Layout(
                title: title, words: words, person: self, here: here, place: visit.place, now: visit.now,
                hasFigures: hasFigures, main: main,
                refused: RefusedText(visit.question, status: status, beside: main, words: words)
            ).html, status)
    }
}
