internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What agencies were asked about their entries and replied, and a form to ask: for organisers and chairs.
struct RequestsPage {
    let items: [Item]
    /// Those about which somebody may ask.
    let entries: [(value: String, name: String)]
    /// The one that was chosen; `nil` before.
    let chosen: Chosen?
    /// Only a chair charges with harm.
    let abouts: [AgencyRequest.About]
    let notice: String?
    let token: HTML
    let words: any PageWords

    struct Item {
        let line: Int
        let title: String
        let facts: String
        let text: String
        let until: Int
        let state: AgencyRequest.State
        let reply: String?
        let file: String?
        /// Whether jurors read the reply as it is now.
        let isShared: Bool
        /// Where the entry has no agency, and until its time.
        let canReply: Bool
    }

    struct Chosen {
        let value: String
        let title: String
        let claims: [(value: String, name: String)]
        /// What was asked and refused.
        let text: String
    }
}

extension RequestsPage {
    private struct Known: Sendable {
        let requests: [Int: AgencyRequest]
        /// Lines of those to which she may reply herself.
        let hers: Set<Int>
        let entries: [Identifier<Entry>]
    }

    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (site, asker, now) = (person.site, person.person, person.visit.now)
        let known = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            let requests = proceedings.requests.filter { sight.sees($0.value) }
            return Known(
                requests: requests,
                hers: Set(requests.keys.filter { proceedings.takesReply(to: $0, from: asker, at: now) }),
                entries: sight.entries.filter { proceedings.entries[$0]?.candidacy == .competing })
        }
        let contents = try await site.shelf.contents(of: site)
        // Who judges as well knows entries as jurors do.
        let isJuror = person.roles.contains(.juror)
        func title(_ entry: Identifier<Entry>) -> String {
            contents.title(of: entry, isJuror: isJuror) ?? entry.text
        }
        let sent = person.visit.question.query["entry"] ?? person.visit.question.form?["entry"]
        let chosen = known.entries.first { site.publicName(of: $0) == sent }
        let page = RequestsPage(
            items: known.requests.sorted { $0.key > $1.key }.map { line, asked in
                let claims = contents.entry(asked.entry, isJuror: isJuror)?.claims ?? []
                return Item(
                    line, asked, title(asked.entry), claims, canReply: known.hers.contains(line), person)
            },
            entries: known.entries.map { (site.publicName(of: $0), title($0)) }.sorted { $0.1 < $1.1 },
            chosen: chosen.map { id in
                Chosen(
                    value: site.publicName(of: id), title: title(id),
                    claims: (contents.entry(id, isJuror: isJuror)?.claims ?? []).map {
                        ($0.id.text, $0.says.words)
                    },
                    text: person.visit.question.form?["text"] ?? "")
            },
            abouts: person.roles.contains(.chair)
                ? AgencyRequest.About.allCases : [.evidence, .eligibility],
            notice: notice, token: person.tokenField, words: person.words)
        return person.page(person.words.requestsTitle, here: Address(.questions), page.html, status)
    }
}

extension RequestsPage.Item {
    init(
        _ line: Int, _ asked: AgencyRequest, _ title: String, _ claims: [Claim], canReply: Bool,
        _ person: PersonVisit
    ) {
        let words = person.words
        func written(_ text: Identifier<WrittenText>) -> String { person.site.text(text) ?? words.textIsGone }
        self.line = line
        self.title = title
        let claim = asked.claim.map { id in claims.first { $0.id == id }?.says.words ?? id.text }
        facts = [words.requestAbout(asked.about), claim].compactMap(\.self).joined(separator: " · ")
        text = written(asked.text)
        until = asked.until
        state = asked.state(at: person.visit.now)
        reply = asked.reply.map { written($0.text) }
        file = asked.reply?.name.map(written)
        self.canReply = canReply
        isShared = asked.shared != nil && asked.shared == asked.reply
    }
}
