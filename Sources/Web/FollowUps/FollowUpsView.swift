internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What an agency added to an entry after the close, apart from what was judged.
struct FollowUpsView {
    let items: [Item]
    let words: any PageWords

    struct Item {
        let day: String
        let added: String
        let text: String
        let figures: [String]
    }

    init(items: [Item], words: any PageWords) {
        (self.items, self.words) = (items, words)
    }

    static func items(
        _ added: [Proceedings.AddedFollowUp], _ site: Site, _ words: any PageWords
    ) throws -> [Item] {
        try added.flatMap { added -> [Item] in
            let entry = try site.stores.files.bytes(of: added.file).flatMap(EntryReader.draft)
            return (entry?.followUps ?? []).map { followUp in
                var period = Period()
                (period.start, period.end) = (followUp.on, followUp.on)
                return Item(
                    day: words.period(period), added: words.followUpAdded(at: words.time(added.at)),
                    text: followUp.text.words,
                    figures: followUp.claims.map { claim in
                        [claim.value?.written, claim.says.words].compactMap(\.self).joined(separator: " · ")
                    })
            }
        }
    }

    /// As a juror may read it; `nil` where nothing was added.
    init?(of seat: JurorDesk.Seat, _ contents: Contents, _ visit: JurorVisit) {
        let added = (try? Self.items(seat.followUps, visit.site, visit.words)) ?? []
        if added.isEmpty { return nil }
        items = added.map { item in
            Item(
                day: item.day, added: item.added, text: contents.shown(item.text, about: seat.entry),
                figures: item.figures.map { contents.shown($0, about: seat.entry) })
        }
        words = visit.words
    }

    var html: HTML {
        let list = items.map { item -> HTML in
            """
            <dt>\(item.day) <span class="soft">\(item.added)</span></dt>
            <dd>\(item.text)\(item.figures.map { "<br>\($0)" as HTML })</dd>

            """
        }
        return """
            <h3>\(words.followUpsTitle)</h3>
            <p class="soft">\(words.followUpsSay)</p>
            <dl class="inquiries">
            \(list)</dl>

            """
    }
}
