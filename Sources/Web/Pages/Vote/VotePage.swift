internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Where a juror in the room votes in secret. It looks again by itself until there is something to vote on.
enum VotePage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        let words = visit.words
        let found = try await visit.poll()
        var main: HTML = "<h1>\(words.pollTitle)</h1>\n"
        if let (poll, hasVoted) = found {
            let contents = try await visit.site.shelf.contents(of: visit.site)
            let title = contents.title(of: poll.entry, isJuror: true)
            main += "<p class=\"soft\">\(title ?? "")</p>\n<p class=\"lead\">\(poll.question)</p>\n"
            main +=
                hasVoted
                ? "<p class=\"notice good\" role=\"status\" data-again>\(words.pollCast)</p>\n"
                : form(poll, visit.person)
        } else {
            main += "<p role=\"status\" data-again>\(words.pollNone)</p>\n"
        }
        return visit.person.page(words.pollTitle, here: Address(.vote), main)
    }

    private static func form(_ poll: Poll, _ person: PersonVisit) -> HTML {
        let words = person.words
        let choices: [(Poll.Choice, String)] = [
            (.yes, words.voteFor), (.no, words.voteAgainst), (.abstained, words.pollAbstain),
        ]
        let buttons = choices.map { choice, label -> HTML in
            "<button name=\"choice\" value=\"\(choice.rawValue)\">\(label)</button>\n"
        }
        return """
            <p class="soft">\(words.pollSays)</p>
            <form method="post" action="\(Address(.vote).path)" class="choices">
            \(person.tokenField)<input type="hidden" name="poll" value="\(poll.id.text)">
            \(buttons)</form>

            """
    }

    static func post(_ visit: JurorVisit) async throws -> Answer {
        let form = try visit.person.form()
        guard let choice = form["choice"].flatMap(Poll.Choice.init(rawValue:)), let id = form["poll"] else {
            throw Trouble.badForm
        }
        // A second vote, or one that came too late, counts nothing: the page says how it stands.
        if let (poll, hasVoted) = try await visit.poll(), poll.id.text == id, !hasVoted {
            _ = try visit.site.drafts.cast(choice, by: visit.desk.juror, in: poll.id)
        }
        return .see(Address(.vote))
    }
}
