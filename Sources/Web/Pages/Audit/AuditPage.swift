internal import Jury
internal import Ledger
internal import Phrases
internal import Records
internal import Reports

/// Claims that were drawn to be looked into, what came of them, and a form to draw: for organisers and
/// chairs.
struct AuditPage {
    let draws: [Draw]
    let categories: [(value: String, name: String)]
    let notice: String?
    let token: HTML
    let words: any PageWords

    struct Draw {
        let line: Int
        let from: Int
        let root: String
        let items: [Item]
    }

    struct Item {
        let entry: String
        let claim: String
        let title: String
        let says: String
        let figure: String
        /// `nil` where nobody looked into it yet.
        let outcome: String?
    }
}

extension AuditPage {
    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (site, words, asker, now) = (person.site, person.words, person.person, person.visit.now)
        let (audits, seen) = try await site.look { proceedings in
            (proceedings.audits, Set(proceedings.sight(of: asker, at: now).entries))
        }
        let contents = try await site.shelf.contents(of: site)
        var draws: [Draw] = []
        for (line, audit) in audits.sorted(by: { $0.key > $1.key }) {
            // With the draw's own line as the last: nobody knew it before.
            guard let root = await site.room.journal.root(at: line + 1) else { continue }
            let items = audit.drawn(root: root.bytes).filter { seen.contains($0.entry) }.map {
                Item($0, audit.outcomes[$0], contents, person)
            }
            draws.append(
                Draw(line: line, from: audit.claims.count, root: root.base64, items: items))
        }
        let page = AuditPage(
            draws: draws,
            categories: [("", words.auditAll)]
                + contents.edition.categories.map { ($0.id.text, $0.name.text(in: words)) },
            notice: notice, token: person.tokenField, words: words)
        return person.page(words.auditTitle, here: Address(.questions), page.html, status)
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        return try await person.doing {
            switch form["do"] {
            case "draw": try await draw(form, person)
            case "hold", "fail": try await settle(form, person)
            default: throw Trouble.badForm
            }
            return .see(Address(.audit))
        } orSaying: {
            try await answer(person, notice: $0, .unprocessable)
        }
    }

    /// Draws among the results that entries of a category claim, those on its shortlist where there is one.
    private static func draw(_ form: Form, _ person: PersonVisit) async throws {
        guard let count = form["count"].flatMap({ Int($0) }), count > 0 else { throw Trouble.badForm }
        let (site, asker, now) = (person.site, person.person, person.visit.now)
        let category = form["category"] ?? ""
        let entries = try await site.look { proceedings in
            proceedings.sight(of: asker, at: now).entries.filter { id in
                guard let entry = proceedings.entries[id], entry.candidacy == .competing else { return false }
                return (category.isEmpty || entry.category.text == category)
                    && proceedings.wentOn(id, in: entry.category)
            }
        }
        let contents = try await site.shelf.contents(of: site)
        let claims = entries.flatMap { id in
            (contents.ledger(of: id, isJuror: false)?.claims(of: .result) ?? []).map {
                Audit.Drawable(id, $0.claim.id)
            }
        }
        let all = Set(claims).sorted()
        if all.isEmpty { throw NotDone(person.words.auditNothing) }
        // What is left out of a draw could never be looked into.
        if all.count > Acts.DrawAudit.most { throw NotDone(person.words.auditTooMany) }
        try await person.take([
            (site.actID(), Acts.DrawAudit(count: min(count, all.count), claims: all))
        ])
    }

    private static func settle(_ form: Form, _ person: PersonVisit) async throws {
        guard let reason = try form.text("reason") else { throw NotDone(person.words.reasonMissing) }
        guard let line = form["line"].flatMap({ Int($0) }), let entry = form["entry"],
            let claim = form["claim"]
        else { throw Trouble.badForm }
        let place = "audit \(line) \(entry) \(claim)"
        let kept = try await person.keep(reason, place)
        let (entryID, claimID) = (Identifier<Entry>(entry), Identifier<Claim>(claim))
        if form["do"] == "hold" {
            let act = Acts.Uphold(audit: line, entry: entryID, claim: claimID, reason: kept)
            return try await person.take([(person.actID(act, place), act)])
        }
        guard let defect = form["defect"].flatMap(Defect.init(rawValue:)) else { throw Trouble.badForm }
        let act = Acts.Decide(entry: entryID, claim: claimID, ruling: .defect(defect), reason: kept)
        try await person.take([(person.actID(act, place), act)])
    }
}

extension AuditPage.Item {
    fileprivate init(
        _ drawn: Audit.Drawable, _ outcome: Audit.Outcome?, _ contents: Contents, _ person: PersonVisit
    ) {
        let words = person.words
        let isJuror = person.roles.contains(.juror)
        let known = contents.entry(drawn.entry, isJuror: isJuror)?.claims.first { $0.id == drawn.claim }
        (entry, claim) = (drawn.entry.text, drawn.claim.text)
        title = contents.title(of: drawn.entry, isJuror: isJuror) ?? drawn.entry.text
        says = known?.says.words ?? drawn.claim.text
        figure = known?.value?.written ?? ""
        self.outcome = outcome.map { outcome in
            switch outcome {
            case .held(let reason):
                "\(words.auditHeld) \(person.site.text(reason) ?? words.textIsGone)"
            case .decided(.defect(let defect)): words.auditFailed(defect)
            case .decided: words.auditDecided
            }
        }
    }
}
