internal import Jury
internal import Phrases

/// What tells a juror of the ballots that wait for her: counts, the end, and where to go. It leads in nobody.
struct Reminder {
    let subject: String
    let body: String
    let language: PageLanguage

    init(
        _ behind: Behind, to name: String, of edition: String, at origin: Origin, _ words: any PageWords
    ) {
        let lines = behind.parts.map { part in
            words.reminderLine(
                words.kind(part.kind) + " · " + part.round.text, missing: part.count.missing,
                of: part.count.seats, begun: part.count.begun, ends: part.deadline.map(words.time))
        }
        language = words.language
        subject = words.reminderSubject(edition)
        body = [
            words.reminderHello(name), words.reminderSays(edition),
            lines.joined(separator: "\n"), words.reminderLeads(origin.text),
        ].joined(separator: "\n\n")
    }
}
