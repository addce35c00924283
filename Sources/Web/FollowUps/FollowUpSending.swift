internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// An agency adds later figures under their own day.
enum FollowUpSending {
    /// What is wrong with it; `nil` where it was added.
    static func add(_ form: Form, _ mine: MyEntry, _ person: PersonVisit) async throws -> String? {
        guard let day = form["on"].flatMap({ Day($0) }) else { return person.words.badTime }
        guard let text = try form.text("text") else { return person.words.textIsMissing }
        var followUp = FollowUp()
        (followUp.on, followUp.text) = (day, Text(text))
        let (says, value) = (try form.text("says"), try form.text("value"))
        if says != nil || value != nil {
            var claim = Claim()
            claim.id = "later"
            claim.says = Text(says ?? text)
            claim.value = value.map { Quantity($0) }
            followUp.claims = [claim]
        }
        var entry = Entry()
        (entry.id, entry.title, entry.category) = (mine.id, mine.entry.title, mine.entry.category)
        entry.language = mine.entry.language
        entry.followUps = [followUp]
        let bytes = EntryReader.write(entry, as: .json)
        // What is kept reads back as it was written.
        guard EntryReader.read(bytes, as: .json).entry?.followUps == [followUp] else { throw Trouble.badForm }
        let act = Acts.AddFollowUp(entry: mine.id, file: try person.site.stores.files.keep(bytes))
        try await person.take([(person.actID(act, "follow-up \(mine.id)"), act)])
        return nil
    }
}
