internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Letters go to the agencies: each as it is now, in its reader's language, kept under its digest.
enum LetterSending {
    /// How many went.
    static func send(_ letters: [PreparedLetter], _ seen: SeenRanking, _ person: PersonVisit) async throws
        -> Int
    {
        let site = person.site
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let agencies = try await site.look { proceedings in
            Dictionary(
                uniqueKeysWithValues: letters.compactMap { letter in
                    proceedings.entries[letter.entry]?.agency.map { (letter.entry, $0) }
                })
        }
        var sent: [(Identifier<Person>, Acts.SendLetter, String)] = []
        // In each language once.
        var written: [PageLanguage: [PreparedLetter]] = [person.words.language: letters]
        for letter in letters {
            guard let agency = agencies[letter.entry] else { continue }
            let words = addressees.words(for: agency, or: person.words)
            if written[words.language] == nil {
                written[words.language] = try await person.letters(seen, words)
            }
            let own = written[words.language]?.first { $0.entry == letter.entry } ?? letter
            let file = try site.stores.files.keep(
                Array(FeedbackLetter.pages([own.letter], words).html.text.utf8))
            sent.append((agency, Acts.SendLetter(entry: letter.entry, file: file), own.letter.title))
        }
        try await person.takeTogether(sent.map(\.1))
        for (agency, act, title) in sent {
            let address = site.origin.text + Address(.myEntry, act.entry.text).path
            await person.tell(agency) { words, edition in
                (words.letterIsHereSubject(title), words.letterIsHere(title, of: edition, address: address))
            }
        }
        return sent.count
    }
}
