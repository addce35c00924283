internal import Jury
internal import Phrases
internal import Records
internal import Reports
internal import Wire

/// Keeps what an agency writes in the form of an entry.
enum EntryWriting {
    /// From a page without script.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let (mine, here, isKept) = try await keep(person)
        if isKept { return .see(Address(.entryForm, mine.id.text)) }
        return try await EntryFormPage.answer(person, mine, here: here, there: mine.entry, .conflict)
    }

    /// From our own script, again and again while somebody types.
    static func put(_ person: PersonVisit) async throws -> Answer {
        let (mine, here, isKept) = try await keep(person)
        let words = person.words
        var json = JSONWriter()
        if !isKept {
            json.object { $0.member("message", words.conflictTitle) }
            return .json(json.bytes, .conflict)
        }
        let page = try await EntryFormPage(person, mine, here: here)
        json.object { json in
            json.member("version", mine.version)
            json.member("saved", words.savedOnServer(at: "{time}"))
            json.member("findings", page.counts)
            json.member("preflight", page.preflight.html.text)
            for (key, said) in [("said", page.said), ("told", page.told)] {
                json.key(key)
                json.object { json in
                    // What is not told is empty.
                    for (name, text) in said.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
                        json.member(name, text)
                    }
                }
            }
        }
        return .json(json.bytes)
    }

    /// What is kept now, what the form makes of it, and whether the two are the same: not where another tab
    /// saved meanwhile.
    private static func keep(
        _ person: PersonVisit
    ) async throws -> (mine: MyEntry, here: Entry, isKept: Bool) {
        let (form, mine) = (try person.form(), try await person.myEntry())
        guard let version = form["version"].flatMap({ Int($0) }), version >= 0 else { throw Trouble.badForm }
        let here = WrittenForm(form).applied(to: mine.entry, try await person.formTerms())
        // Sent before, and the answer got lost on the way.
        if here == mine.entry { return (mine, here, true) }
        // What the form does not have is taken from the version that it was made of.
        guard version == mine.version, case .saved = try await person.keep(here, expecting: version) else {
            return (try await person.myEntry(mine.id), here, false)
        }
        return (try await person.myEntry(mine.id), here, true)
    }
}
