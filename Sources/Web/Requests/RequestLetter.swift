internal import Jury
internal import Phrases

/// What tells an agency that it is asked, and whoever asked that there is a reply. What was asked stands,
/// also where no mail can be sent.
enum RequestLetter {
    static func tellAgency(
        of entry: Identifier<Entry>, _ about: AgencyRequest.About, _ text: String, until: Int,
        _ person: PersonVisit
    ) async {
        let site = person.site
        guard let contestant = try? await site.look({ $0.entries[entry] }), let agency = contestant.agency,
            let contents = try? await site.shelf.contents(of: site)
        else { return }
        // To its own agency an entry has its own title, also where judging is blind.
        let title = contents.title(of: entry, isJuror: false) ?? entry.text
        await person.tell(agency) { words, edition in
            (
                words.requestLetterSubject(title),
                words.requestLetter(
                    title, of: edition, words.requestAbout(about), text, until: words.time(until),
                    address: site.origin.text + Address(.myEntry, entry.text).path)
            )
        }
    }

    static func tellAsker(
        of title: String, _ asker: Identifier<Person>, _ text: String, _ person: PersonVisit
    ) async {
        let address = person.site.origin.text + Address(.requests).path
        await person.tell(asker) { words, _ in
            (words.replyLetterSubject(title), words.replyLetter(title, text, address: address))
        }
    }
}
