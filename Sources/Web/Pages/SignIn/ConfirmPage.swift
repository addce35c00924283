internal import Phrases
internal import Records
internal import Reports

/// Asks for the passkey once more before something is done in somebody's name, and then goes on with what she
/// sent.
enum ConfirmPage {
    /// - Parameter person: with the form that waits.
    static func answer(_ person: PersonVisit) -> Answer {
        let words = person.words
        let main: HTML = """
            <h1>\(words.confirmTitle)</h1>
            <p>\(words.confirmSays)</p>
            \(form(person))<p class="soft">\(words.confirmOtherwise)</p>
            <p><a href="\(Address(.home).path)">\(words.back)</a></p>

            """
        return person.page(words.confirmTitle, main, .forbidden)
    }

    /// All that she sent stands in it, and comes back with what the passkey says.
    private static func form(_ person: PersonVisit) -> HTML {
        let words = person.words
        let waiting = (person.visit.question.form?.fields ?? []).filter { $0.name != "place" }
        let fields = (waiting + [("place", person.visit.question.path)]).map { name, value -> HTML in
            "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">\n"
        }
        return PasskeyForm.use(Address(.confirm).path, words.confirmPasskey, fields, words)
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let (site, form) = (person.site, try person.form())
        guard let party = site.party else { throw Trouble.notFound }
        switch form["step"] {
        case "begin":
            let challenge = try site.challenge(of: person.session, at: person.visit.now)
            return .json(PasskeyOptions(party: party, challenge: challenge).using())
        case "finish":
            let proof = try PasskeyProof(form, of: person.session, by: party, person.visit)
            guard proof?.passkey.person == person.person, try proof?.isUsed(person.visit) == true else {
                return PasskeySignIn.refused(person.visit)
            }
            await site.confirmations.note(person.session, at: person.visit.now)
            // The browser sends once more what it sent here, where it was to go.
            guard let place = form["place"].flatMap(site.place) else { throw Trouble.badForm }
            return Answer(.sendAgain, headers: [("Location", place)])
        default: throw Trouble.badForm
        }
    }
}
