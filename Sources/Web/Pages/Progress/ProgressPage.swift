internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// How far a round is, for organisers and chairs: who has sent how much, which entries lack ballots, and no
/// mark.
struct ProgressPage {
    let rounds: [(name: String, address: String, isHere: Bool)]
    /// `nil` where no round is planned.
    let section: Section?
    let words: any PageWords

    struct Section {
        let title: String
        let status: String
        let totals: RoundProgress.OfCategory
        let categories: [(name: String, count: RoundProgress.OfCategory)]
        let jurors: [JurorRow]
        let entries: [EntryRow]
        /// Entries that have fewer jurors than they need ballots.
        let short: Int
        let jurorOrder: JurorOrder
        let entryOrder: EntryOrder
        /// Where the page is sorted otherwise.
        let sorting: @Sendable (JurorOrder, EntryOrder) -> String
    }

    struct JurorRow {
        let name: String
        let count: RoundProgress.OfJuror
        /// Milliseconds since 1970 in UTC; shown as days.
        let seen: Int?
        let last: Int?
    }

    struct EntryRow {
        let title: String
        let category: String
        let count: RoundProgress.OfEntry
    }
}

extension ProgressPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (asker, now, site) = (person.person, person.visit.now, person.site)
        let query = person.visit.question.query
        let drafts = try site.drafts.seats()
        let wanted = query["round"].map { Identifier<Round>($0) }
        let (all, progress) = try await site.look { proceedings in
            let all = RoundProgress.rounds(in: proceedings, at: now)
            let sight = proceedings.sight(of: asker, at: now)
            let chosen = all.first { $0 == wanted } ?? all.first
            return (
                all.map { ($0, proceedings.rounds[$0]?.kind ?? .scoring) },
                chosen.flatMap {
                    RoundProgress($0, in: proceedings, at: now, drafts: drafts, where: sight.sees)
                }
            )
        }
        let jurorOrder = query["jurors"].flatMap(JurorOrder.init(rawValue:)) ?? .missing
        let entryOrder = query["entries"].flatMap(EntryOrder.init(rawValue:)) ?? .missing
        var section: Section?
        if let progress {
            section = try await Section(progress, jurorOrder, entryOrder, person)
        }
        let page = ProgressPage(
            rounds: all.map { id, kind in
                (
                    person.words.kind(kind) + " · " + id.text,
                    Self.address(of: id, jurorOrder, entryOrder), id == progress?.id
                )
            }, section: section, words: person.words)
        return person.page(person.words.progressTitle, here: Address(.progress), page.html)
    }

    fileprivate static func address(
        of round: Identifier<Round>, _ jurors: JurorOrder, _ entries: EntryOrder
    ) -> String {
        let query = Form([
            (name: "round", value: round.text), (name: "jurors", value: jurors.rawValue),
            (name: "entries", value: entries.rawValue),
        ])
        return Address(.progress).path + "?" + String(decoding: query.bytes, as: UTF8.self)
    }
}

extension ProgressPage.Section {
    fileprivate init(
        _ progress: RoundProgress, _ jurorOrder: JurorOrder, _ entryOrder: EntryOrder, _ person: PersonVisit
    ) async throws {
        let (site, words) = (person.site, person.words)
        let contents = try await site.shelf.contents(of: site)
        let people = try site.stores.people.all()
        let seen = try site.signIns.seen()
        let names = contents.edition.categories.names(in: words)
        func name(_ category: Identifier<Category>) -> String { names[category] ?? category.text }
        var jurors: [ProgressPage.JurorRow] = []
        for count in progress.jurors {
            let id = count.juror.person
            jurors.append(
                ProgressPage.JurorRow(
                    name: people[id]?.name ?? id.text, count: count, seen: seen[id],
                    last: try await site.time(ofLine: count.sealed)))
        }
        let isJuror = person.roles.contains(.juror)
        let entries = progress.entries.map { count in
            ProgressPage.EntryRow(
                title: contents.title(of: count.entry, isJuror: isJuror) ?? count.entry.text,
                category: name(count.category), count: count)
        }
        title = words.kind(progress.kind) + " · " + progress.id.text
        status = [words.phase(progress.phase), progress.deadline.map { words.ends(words.time($0)) }]
            .compactMap(\.self).joined(separator: ", ")
        let counts = progress.categories
        totals = counts.reduce(into: RoundProgress.OfCategory(category: "")) { $0.add($1) }
        // In the edition's order.
        let places = Dictionary(
            contents.edition.categories.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
        categories = counts.sorted {
            (places[$0.category] ?? .max, $0.category) < (places[$1.category] ?? .max, $1.category)
        }.map { (name($0.category), $0) }
        self.jurors = jurors.sorted(by: jurorOrder.isBefore)
        self.entries = entries.sorted(by: entryOrder.isBefore)
        short = progress.entries.count(where: \.isShort)
        (self.jurorOrder, self.entryOrder) = (jurorOrder, entryOrder)
        sorting = { [id = progress.id] in ProgressPage.address(of: id, $0, $1) }
    }
}

extension RoundProgress.OfCategory {
    fileprivate mutating func add(_ other: Self) {
        entries += other.entries
        whole += other.whole
        needed += other.needed
        sent += other.sent
        begun += other.begun
        missing += other.missing
    }
}

extension Site {
    /// When a line came, in milliseconds since 1970 in UTC; `nil` for none.
    func time(ofLine line: Int?) async throws -> Int? {
        guard let line else { return nil }
        do {
            return try await room.journal.acknowledgement(of: line)?.at
        } catch {
            throw Trouble.stopped
        }
    }
}
