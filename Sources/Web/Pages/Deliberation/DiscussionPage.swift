internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// One entry before the jury: who is in the room, what is voted on, and what was said and decided so far.
struct DiscussionPage {
    let notice: String?
    let title: String
    let address: Address
    let people: [Somebody]
    /// Who is in the room now; `nil` before anybody said so.
    let present: Int?
    let past: [MinutesPage.Item]
    let polls: PollForms
    let interventions: InterventionForms
    let token: HTML
    let words: any PageWords

    struct Somebody {
        let id: String
        let name: String
        /// In conflict before the entry, or she stepped back from it.
        let isOut: Bool
        let isThere: Bool
    }

    static func answer(_ person: PersonVisit) async throws -> Answer { try await answer(person, notice: nil) }

    static func answer(
        _ person: PersonVisit, notice: String?, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let page = try await DiscussionPage(person, notice)
        return person.page(page.title, here: Address(.deliberation), page.html, status)
    }

    private init(_ person: PersonVisit, _ notice: String?) async throws {
        let (site, entry) = (person.site, try await person.deliberated())
        let contents = try await site.shelf.contents(of: site)
        let addressees = try Addressees(site, contents.edition)
        let (jurors, room, judging) = try await site.look { proceedings in
            let category = proceedings.entries[entry]?.category ?? ""
            let round = proceedings.decidingRound(of: category)
            let seats = round.flatMap { proceedings.rounds[$0] }.map { Array($0.ballots.seats) } ?? []
            let judging = seats.filter { proceedings.entries[$0.entry]?.category == category }
            let jurors = proceedings.people.filter { $0.value.contains(.juror) }.keys.sorted()
            let out = jurors.filter { proceedings.isKeptOut($0.juror, from: entry) }
            return (
                jurors.map { ($0, out.contains($0)) }, proceedings.lastDiscussion(of: entry),
                Set(judging.map(\.juror))
            )
        }
        self.notice = notice
        title = contents.heading(of: entry)?.title ?? entry.text
        address = Address(.discussion, site.publicName(of: entry))
        people = jurors.map { id, isOut in
            Somebody(
                id: id.text, name: addressees.name(of: id), isOut: isOut,
                isThere: !isOut && (room?.jurors.contains(id.juror) ?? judging.contains(id.juror)))
        }
        present = room?.jurors.count
        polls = try PollForms(entry, address, contents, person)
        interventions = try await InterventionForms(entry, address, contents, person)
        past = try await MinutesPage.items(of: entry, person)
        token = person.tokenField
        words = person.words
    }
}

extension PersonVisit {
    /// The entry that the address names, where she sees it and how its category stands.
    func deliberated() async throws -> Identifier<Entry> {
        let (asker, now, site, name) = (person, visit.now, site, visit.value("entry"))
        let found = try await site.look { proceedings -> Identifier<Entry>? in
            let sight = proceedings.sight(of: asker, at: now)
            return sight.entries.first { entry in
                guard let category = proceedings.entries[entry]?.category else { return false }
                return site.publicName(of: entry) == name && sight.bar(toRankingOf: category) == nil
            }
        }
        guard let found else { throw Trouble.notFound }
        return found
    }
}
