internal import Jury
internal import Phrases
internal import Rankings
internal import Reports

/// What chairs and signers look at before a list is published, what waits for a second person, and what was
/// published.
struct SignOffPage {
    let notice: String?
    let categories: [CategoryRow]
    let waiting: [Waiting]
    let lists: [List]
    let prizes: [PrizeRow]
    /// What a prize can go to: nothing of entries that she does not see.
    let entries: [(id: String, title: String)]
    let isChair: Bool
    let clients: ClientCounts
    let token: HTML
    let now: Int
    let words: any PageWords

    struct CategoryRow {
        let id: String
        let name: String
        let completeness: Completeness
        let bar: RankingBar?
        /// Headline results of which nobody said who vouches for them.
        let unchecked: Int
    }

    struct Waiting {
        let line: Int
        let kind: ProposedKind
        let about: String?
        let by: String
        let isOwn: Bool
    }

    struct List {
        let line: Int
        let publication: Publication
        /// What stands in the record as reasons.
        let alone: String?
        let retracted: String?
        let isOwn: Bool
        let isPublic: Bool
    }

    struct PrizeRow {
        let name: String
        let category: String?
        let winner: String?
        let reason: String
    }
}

extension SignOffPage {
    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let page = try await SignOffPage(person, notice)
        return person.page(person.words.signOffTitle, here: Address(.signOff), page.html, status)
    }

    private init(_ person: PersonVisit, _ notice: String?) async throws {
        let (site, words, asker, now) = (person.site, person.words, person.person, person.visit.now)
        let contents = try await site.shelf.contents(of: site)
        let known = contents.edition.categories
        let addressees = try Addressees(site, contents.edition)
        let seen = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            let found = sight.completeness(of: known.map(\.id))
            let rows = zip(known, found).map {
                ($1, sight.bar(toRankingOf: $0.id), sight.hidden(in: $0.id))
            }
            let open = proceedings.proposals.filter { line, proposal in
                !proposal.isSettled && sight.sees(proposal)
                    && proceedings.proposedTogether(with: line).first == line
            }
            let awards = proceedings.awards.filter { $0.value.entry.map(sight.sees) ?? true }
            let competing = sight.entries.filter { proceedings.entries[$0]?.candidacy == .competing }
            return (rows, open, proceedings.publications, awards, competing)
        }
        self.notice = notice
        self.words = words
        token = person.tokenField
        self.now = now
        isChair = person.roles.contains(.chair)
        clients = try await ClientCounts(person)
        var rows: [CategoryRow] = []
        for (category, row) in zip(known, seen.0) {
            let request = RankingDesk.Request(category: category.id, hidden: row.2)
            let setup = await site.rankings.setup(of: request, contents)
            rows.append(
                CategoryRow(
                    id: category.id.text, name: category.name.text(in: words), completeness: row.0,
                    bar: row.1, unchecked: setup?.uncheckedHeadlines ?? 0))
        }
        categories = rows
        waiting = seen.1.sorted { $0.key < $1.key }.compactMap { line, proposal in
            guard let kind = ProposedKind(proposal.act) else { return nil }
            return Waiting(
                line: line, kind: kind,
                about: proposal.act.decidesAbout.first.flatMap { contents.heading(of: $0)?.title },
                by: addressees.name(of: proposal.by), isOwn: proposal.by == asker)
        }
        lists = seen.2.sorted { $0.key > $1.key }.map { line, published in
            List(
                line: line, publication: published, alone: published.alone.map { site.text($0) ?? "…" },
                retracted: published.retracted.map { site.text($0) ?? "…" },
                isOwn: published.by == asker, isPublic: published.isPublic(at: now))
        }
        prizes = seen.3.sorted { $0.key < $1.key }.map { prize, award in
            PrizeRow(
                name: prize.name.text,
                category: prize.category.map { id in
                    known.first { $0.id == id }?.name.text(in: words) ?? id.text
                },
                winner: award.entry.map { contents.heading(of: $0)?.title ?? $0.text },
                reason: site.text(award.reason) ?? "…")
        }
        entries = seen.4.map { ($0.text, contents.heading(of: $0)?.title ?? $0.text) }
            .sorted { $0.title < $1.title }
    }
}

extension ProposedKind {
    /// `nil` for what pages do not settle: erasing somebody takes more than a line.
    fileprivate init?(_ act: any Act) {
        switch act {
        case is Acts.Appoint: self = .roles
        case is any RuleChange: self = .files
        case is Acts.Disqualify: self = .disqualification
        case is Acts.Reinstate: self = .reinstatement
        case is Acts.Strike: self = .strike
        case is Acts.Move: self = .move
        case is Acts.Place: self = .place
        case is Acts.Deduct: self = .deduction
        case is Acts.Publish: self = .publication
        case is Acts.Retract: self = .retraction
        default: return nil
        }
    }
}
