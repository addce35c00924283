internal import Jury
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// The running order of a deliberation for a shared screen: what is before the jury, who is in the room, what
/// is voted on, and what follows. No mark, no place and no count of a vote that is open is on it.
struct ScreenPage {
    let now: Now?
    let order: [Item]
    let words: any PageWords

    struct Now {
        let title: String
        let present: String
        let outside: String?
        let votes: [String]
        /// A vote that is open, and how many have voted.
        let poll: (question: String, told: String)?
    }

    struct Item {
        let title: String
        let category: String
        let isDone: Bool
        let isNow: Bool
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        let page = try await ScreenPage(person)
        return person.page(person.words.screenTitle, here: Address(.deliberation), page.html)
    }

    private init(_ person: PersonVisit) async throws {
        let (site, words, asker, time) = (person.site, person.words, person.person, person.visit.now)
        let contents = try await site.shelf.contents(of: site)
        let addressees = try Addressees(site, contents.edition)
        let (talks, votes) = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: time)
            return (
                proceedings.discussions.filter { sight.seesDiscussion(of: $0.value.entry) },
                proceedings.votes.filter { sight.seesDiscussion(of: $0.value.entry) }
            )
        }
        let done = Set(talks.values.map(\.entry))
        let last = talks.max { $0.key < $1.key }?.value
        var order: [Item] = []
        for (category, bar) in try await person.rankingBars() where bar == nil {
            let seen = try await person.ranking(of: category.id)
            for entry in Agenda(seen).order {
                order.append(
                    Item(
                        title: seen.ranked.title(entry), category: category.name.text(in: words),
                        isDone: done.contains(entry), isNow: entry == last?.entry))
            }
        }
        func names(_ jurors: [Identifier<Juror>]) -> String {
            jurors.map { addressees.name(of: $0.person) }.joined(separator: ", ")
        }
        let poll = try site.drafts.poll()
        now = last.map { talk in
            Now(
                title: contents.heading(of: talk.entry)?.title ?? talk.entry.text,
                present: names(talk.jurors), outside: talk.outside.isEmpty ? nil : names(talk.outside),
                votes: votes.filter { $0.value.entry == talk.entry }.sorted { $0.key < $1.key }.map {
                    _, vote in
                    [
                        site.text(vote.question) ?? "…", words.voteCounted(vote.count),
                        vote.isCarried ? words.voteCarried : words.voteLost,
                    ].joined(separator: " · ")
                },
                poll: poll.flatMap { poll in
                    poll.entry == talk.entry
                        ? (
                            poll.question,
                            words.pollRunning("\(poll.voted.count)", of: "\(poll.voters.count)")
                        ) : nil
                })
        }
        (self.order, self.words) = (order, words)
    }

    private var html: HTML {
        let items = order.map { item -> HTML in
            let state: HTML? =
                item.isNow
                ? "<span class=\"state sent\">\(words.screenNow)</span>"
                : item.isDone ? "<span class=\"state\">\(words.screenDone)</span>" : nil
            return "<li><span>\(item.title)</span><span class=\"soft\">\(item.category)</span>\(state)</li>\n"
        }
        let list: HTML =
            order.isEmpty ? "<p>\(words.agendaNothing)</p>\n" : "<ol class=\"entries\">\n\(items)</ol>\n"
        return """
            <h1>\(words.screenTitle)</h1>
            <div class="screen" data-follows>
            \(now.map(present))<h2>\(words.agendaTitle)</h2>
            \(list)</div>

            """
    }

    private func present(_ now: Now) -> HTML {
        let outside: HTML? = now.outside.map { "<p class=\"soft\">\(words.outOfRoom($0))</p>\n" }
        let poll: HTML? = now.poll.map {
            "<p class=\"notice good\" role=\"status\"><strong>\($0.question)</strong> \($0.told)</p>\n"
        }
        return """
            <h2>\(now.title)</h2>
            <p class="soft">\(words.discussedBy(now.present))</p>
            \(outside)\(now.votes.map { "<p>\($0)</p>\n" as HTML })\(poll)
            """
    }
}
