internal import Intake
internal import Jury
internal import Phrases
internal import Reports
internal import Scoring

extension PalmaresPage {
    var title: String { list.notes.name.isEmpty ? "Palmarès" : list.notes.name }

    var html: HTML {
        let told: HTML? = list.notice.map { "<p class=\"notice\">\($0)</p>\n" }
        return """
            <h1>\(title)</h1>
            \(standing)\(told)\(list.contests.map(contest))\(interventions)\(prizes)\(agencies)\
            \(changes)\(check)\(earlier)
            """
    }

    /// Whether it holds, since when, and who signed it.
    private var standing: HTML {
        var lines: [HTML] = []
        if let retracted {
            lines.append(
                "<p class=\"notice wrong\" role=\"status\">\(words.retractedBecause(retracted))</p>\n")
        } else if newest != nil {
            lines.append("<p class=\"notice wrong\" role=\"status\">\(words.replacedSays)</p>\n")
        }
        if let newest {
            lines.append("<p><a href=\"\(links.list(newest))\">\(words.newestList)</a></p>\n")
        }
        let signed =
            [words.publishedAt(words.time(publication.shownFrom))]
            + publication.signatures(alone: alone, at: now, words)
        lines.append("<p class=\"soft\">\(signed.joined(separator: " · "))</p>\n")
        if let reason { lines.append("<p class=\"soft\">\(words.replacesBecause(reason))</p>\n") }
        return "\(lines)"
    }

    private func name(of category: Identifier<Category>) -> String {
        names[category] ?? list.contests.first { $0.category == category }?.name ?? category.text
    }

    private func contest(_ contest: PublishedList.Contest) -> HTML {
        let hasLevels = contest.places.contains { $0.level != nil }
        let columns: [DataTable.Column] =
            [
                .init(name: words.rankPlace, kind: .place), .init(name: words.rankEntry, kind: .words),
                .init(name: words.rankPoints),
            ] + (hasLevels ? [.init(name: words.rankLevel, kind: .words)] : [])
        let rows = contest.places.map { place -> [HTML] in
            let points = DecimalNumber(place.score)?.thousandths.map(words.tenths) ?? place.score
            let cells: [HTML] = [
                "\(place.isTied ? "=" : "")\(place.place)", winner(place.entry), "\(points)",
            ]
            return cells + (hasLevels ? ["\(place.level?.text ?? "")"] : [])
        }
        let name = name(of: contest.category)
        let table: HTML =
            rows.isEmpty
            ? "<h2>\(name)</h2>\n<p>\(words.nobodyPlaced)</p>\n"
            : DataTable(caption: name, columns: columns, rows: rows, heading: 1, look: .facts).html
        return """
            <section aria-label="\(name)">
            \(table)<p class="soft">\(rules(contest).joined(separator: " "))</p>
            </section>

            """
    }

    private func rules(_ contest: PublishedList.Contest) -> [String] {
        [
            contest.ballots.map { words.rankedBy(contest.rule, ballots: $0) },
            words.palmaresNeeds(contest.needed),
            list.notes.showsUnawarded ? nil : words.unawardedHidden,
            list.notes.isFirm[contest.category].map { $0 ? words.firstIsFirm : words.firstHangs },
        ].compactMap(\.self)
    }

    /// An entry by its title, and whose it is.
    private func winner(_ entry: Identifier<Entry>) -> HTML {
        guard let entrant = list.notes.entrants[entry] else { return "\(entry.text)" }
        let maker: String? =
            switch (entrant.agency, entrant.client) {
            case (let agency?, let client?): words.palmaresMaker(agency, client)
            case (let one?, nil), (nil, let one?): one
            case (nil, nil): nil
            }
        let whose: HTML? = maker.map { "<br><span class=\"soft\">\($0)</span>" }
        return "\(entrant.title)\(whose)"
    }

    private var interventions: HTML? {
        if list.notes.interventions.isEmpty { return nil }
        let items = list.notes.interventions.map { one -> HTML in
            let told = one.told(words) { list.notes.entrants[$0]?.title ?? $0.text }
            return "<li>\(told)</li>\n"
        }
        return "<h2>\(words.interventionsTitle)</h2>\n<ul>\n\(items)</ul>\n"
    }

    private var prizes: HTML? {
        if list.notes.prizes.isEmpty { return nil }
        let rows = list.notes.prizes.map { given -> HTML in
            let scope = given.prize.category.map { " · " + name(of: $0) } ?? ""
            let holder: HTML = given.entry.map(winner) ?? "\(words.prizeNotGiven)"
            return """
                <dt>\(given.prize.name.text)\(scope)</dt>
                <dd>\(holder)<br><span class="soft">\(given.reason)</span></dd>

                """
        }
        return "<h2>\(words.prizesGiven)</h2>\n<dl class=\"inquiries\">\n\(rows)</dl>\n"
    }

    private var agencies: HTML? {
        guard let (levels, table) = list.agencies, !table.rows.isEmpty else { return nil }
        let columns: [DataTable.Column] =
            [.init(name: words.rankPlace, kind: .place), .init(name: words.agencyColumn, kind: .words)]
            + levels.map { .init(name: $0.text) }
        let rows = table.rows.map { row -> [HTML] in
            ["\(row.isTied ? "=" : "")\(row.place)", "\(row.winner)"] + row.awards.map { "\($0)" }
        }
        let counted = DataTable(
            caption: words.agenciesTitle, columns: columns, rows: rows, heading: 1, look: .facts)
        return "\(counted.html)<p class=\"soft\">\(words.agenciesSays)</p>\n"
    }

    /// Of what it was judged by, after the first mark.
    private var changes: HTML? {
        if list.notes.changes.isEmpty { return nil }
        let items = list.notes.changes.map { change -> HTML in
            let told = words.lateChange(
                words.time(change.at), by: words.role(change.by), and: words.role(change.confirmedBy),
                because: change.reason)
            return "<li>\(told)</li>\n"
        }
        return "<h2>\(words.lateChangesTitle)</h2>\n<ul>\n\(items)</ul>\n"
    }

    private var check: HTML {
        """
        <h2>\(words.checkTitle)</h2>
        <p>\(list.isOpen ? words.checkOpen : words.checkSealed)</p>
        <p><a class="button" href="\(links.bundle(line))" download>\(words.checkDownload)</a></p>
        <p>\(words.checkCommand) <code>palmares verify palmares-\(line + 1).json</code></p>
        <p class="soft">\(words.checkKey) <code>\(list.key)</code></p>

        """
    }

    private var earlier: HTML? {
        if others.isEmpty { return nil }
        let items = others.map { other -> HTML in
            let name = words.publishedAt(words.time(other.shownFrom))
            return "<li><a href=\"\(links.list(other.line))\">\(name)</a></li>\n"
        }
        return "<h2>\(words.earlierLists)</h2>\n<ul class=\"entries\">\n\(items)</ul>\n"
    }
}
