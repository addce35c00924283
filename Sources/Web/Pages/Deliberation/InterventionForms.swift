internal import Jury
internal import Phrases
internal import Reports

/// The forms by which a chair proposes what the jury decided beside its marks, and what waits already.
struct InterventionForms {
    /// The other entries of the category.
    let others: [(id: String, title: String)]
    /// Votes about the entry that were carried.
    let votes: [(line: Int, question: String)]
    /// What was proposed about the entry and waits for a second person.
    let waiting: [String]
    /// Whether the category's rule makes points, of which some can come off.
    let hasPoints: Bool
    let address: Address
    let token: HTML
    let words: any PageWords

    var html: HTML {
        """
        <h2>\(words.interventionTitle)</h2>
        <p class="soft">\(words.interventionSays)</p>
        \(proposed)\(others.isEmpty ? nil : place)\(hasPoints ? points : nil)
        """
    }

    private var proposed: HTML? {
        if waiting.isEmpty { return nil }
        let items = waiting.map { "<li>\($0)</li>\n" as HTML }
        return """
            <div class="notice" role="status">
            <p><a href="\(Address(.signOff).path)">\(words.interventionWaits)</a></p>
            <ul>
            \(items)</ul>
            </div>

            """
    }

    private var place: HTML {
        let options = others.map { "<option value=\"\($0.id)\">\($0.title)</option>" as HTML }
        return form(
            "place", words.placeButton,
            """
            <label class="text">\(words.placeAhead)
            <select name="ahead">\(options)<option value="">\(words.placeOwn)</option></select></label>

            """)
    }

    private var points: HTML {
        form(
            "deduct", words.deductButton,
            """
            <p class="soft">\(words.deductSays)
            <a href="\(Address(.requests).path)">\(words.requestsTitle)</a></p>
            <label class="text">\(words.deductPoints)
            <input type="number" name="points" min="0" max="\(Acts.Deduct.pointsMax)" required></label>

            """)
    }

    private func form(_ verb: String, _ button: String, _ fields: HTML) -> HTML {
        let taken = votes.map { "<option value=\"\($0.line)\">\($0.question)</option>" as HTML }
        return """
            <details>
            <summary>\(button)</summary>
            <form method="post" action="\(address.path)">
            \(token)\(fields)<label class="text">\(words.interventionVote)
            <select name="vote">\(taken)<option value="">\(words.interventionVoteNone)</option></select></label>
            <label class="text">\(words.interventionReason)
            <input name="reason" maxlength="\(BallotDraft.textBytesMax)" required></label>
            <button name="do" value="\(verb)">\(button)</button>
            </form>
            </details>

            """
    }
}

extension InterventionForms {
    init(_ entry: Identifier<Entry>, _ address: Address, _ contents: Contents, _ person: PersonVisit)
        async throws
    {
        let (site, asker, now) = (person.site, person.person, person.visit.now)
        let seen = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            let category = proceedings.entries[entry]?.category
            let rivals = sight.entries.filter {
                let rival = proceedings.entries[$0]
                return $0 != entry && rival?.category == category && rival?.candidacy == .competing
            }
            let votes = proceedings.votes.filter { $0.value.entry == entry && $0.value.isCarried }
            let open = proceedings.proposals.filter { !$0.value.isSettled && sight.sees($0.value) }
            let rule = category.flatMap { proceedings.categories[$0]?.rule }
            return (rivals, votes, open, rule)
        }
        let words = person.words
        func title(_ id: Identifier<Entry>) -> String { contents.heading(of: id)?.title ?? id.text }
        others = seen.0.map { ($0.text, title($0)) }.sorted { $0.title < $1.title }
        votes = seen.1.sorted { $0.key > $1.key }.map { ($0, site.text($1.question) ?? "…") }
        waiting = seen.2.sorted { $0.key < $1.key }.compactMap { _, proposal in
            switch proposal.act {
            case let act as Acts.Place where act.entry == entry:
                let reason = site.text(act.reason) ?? "…"
                return act.ahead.map { words.setAhead(title(entry), of: title($0), because: reason) }
                    ?? words.placeOwn + " " + reason
            case let act as Acts.Deduct where act.entry == entry:
                return words.pointsTaken(
                    "\(act.points)", from: title(entry), because: site.text(act.reason) ?? "…")
            default: return nil
            }
        }
        hasPoints = seen.3?.isOnScale ?? false
        (self.address, token, self.words) = (address, person.tokenField, words)
    }
}
