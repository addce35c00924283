internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

extension ChairsBook.Chapter {
    func html(number: Int) -> HTML {
        let parts = zip(ChairsBook.parts, [places, points, ballots, aside, sureness]).enumerated()
        return """
            <section class="chapter" id="c\(number)">
            <h2 class="category">\(ranked.category.name.en)</h2>
            <p>\(method)</p>
            \(hidden)\(parts.map { "<h3 id=\"c\(number)-\($0 + 1)\">\($1.0)</h3>\n\($1.1)" as HTML })</section>

            """
    }

    private var hidden: HTML? {
        if hiddenCount == 0 { return nil }
        return """
            <p class="soft">Entries that are not shown to you: \(hiddenCount). Places and statistics are those of \
            the others among themselves.</p>

            """
    }

    private var method: String {
        let counts = ranked.ranking.places.map(\.ballots)
        let rule = ranked.ranking.rule
        let heading = RankingPhrases.heading(
            rubric: ranked.rubric.name.en, rule: rule, isOnScale: rule.isOnScale,
            ballots: counts.min().map { $0...(counts.max() ?? $0) })
        let least = ranked.category.ballotsMin
        return "\(heading). An entry needs \(least) ballot\(least == 1 ? "" : "s") for a place."
    }

    private var places: HTML {
        let rows = ranked.ranking.places.map { place -> [HTML] in
            [
                "\(place.isTied ? "=" : "")\(place.place)", "\(ranked.title(place.entry))",
                "\(place.score.description)", "\(place.level?.text ?? "none")", "\(place.ballots)",
            ]
        }
        let columns: [DataTable.Column] = [
            .init(name: "Place", kind: .place), .init(name: "Entry", kind: .words), .init(name: "Score"),
            .init(name: "Level", kind: .words), .init(name: "Ballots"),
        ]
        let table = DataTable(caption: "Places", columns: columns, rows: rows, heading: 1).html
        return "\(table)\((ties + decided + unplaced).map { "<p>\($0)</p>\n" as HTML })"
    }

    private var ties: [String] {
        func names(_ entries: [Identifier<Entry>]) -> String {
            entries.map(ranked.title).joined(separator: " and ")
        }
        let broken = ranked.ranking.brokenTies.map {
            RankingPhrases.broken($0.step, groups: $0.groups.map(names))
        }
        let shared = Dictionary(grouping: ranked.ranking.places.filter(\.isTied), by: \.place)
        return broken
            + shared.sorted { $0.key < $1.key }.map { place, tied in
                RankingPhrases.shared(names(tied.map(\.entry)), place: place, chain: ranked.rubric.ties)
            }
    }

    private var decided: [String] { ranked.ranking.interventions.inEnglish(ranked.title) }

    private var unplaced: [String] {
        ranked.ranking.unplaced.map { RankingPhrases.unplaced(ranked.title($0.entry), $0.inEnglish) }
    }

    /// The mean mark, what it counts as where that is another, and the points.
    private var points: HTML {
        let columns =
            [DataTable.Column(name: "Entry", kind: .words)]
            + ranked.rubric.criteria.map { .init(name: "\($0.name.en) (\($0.weight))") }
        let rows = ranked.ranking.places.map { place -> [HTML] in
            ["\(ranked.title(place.entry))"]
                + place.breakdown.map { part in
                    let counts = part.effectiveMark == part.meanMark ? "" : " → \(part.effectiveMark)"
                    return
                        "\(part.points.description) <span class=\"soft\">\("\(part.meanMark)" + counts)</span>"
                }
        }
        return """
            <p>Points on each criterion, and beside them the mean mark; after an arrow what it counts as, \
            under what the entry’s claims let marks count.</p>
            \(DataTable(caption: "Points by criterion", columns: columns, rows: rows).html)
            """
    }

    private var ballots: HTML {
        let sheet = RankingSheet.ballots(ranked)
        // The title is enough here; the identifier is in the files.
        let rows = sheet.rows.dropFirst().map { $0.dropFirst().map { "\($0.text)" as HTML } }
        let criteria = ranked.rubric.criteria.map { DataTable.Column(name: $0.name.en) }
        let table = DataTable(
            caption: "Ballots",
            columns: [.init(name: "Entry", kind: .words), .init(name: "Juror", kind: .words)] + criteria,
            rows: rows)
        let apart = ranked.ranking.places.compactMap { place -> HTML? in
            let jurors = analysed.standingApart(before: place.entry).map(\.text).sorted()
            if jurors.isEmpty { return nil }
            return "<li>\(ranked.title(place.entry)): \(jurors.joined(separator: ", "))</li>\n"
        }
        let told: HTML =
            apart.isEmpty
            ? "<p>No ballot stands apart from the others.</p>\n"
            : "<p>Ballots that stand apart from the others:</p>\n<ul>\(apart)</ul>\n"
        return table.html + told
    }

    private var aside: HTML {
        let recused = ranked.seats.count { ranked.sheet.isRecused($0) }
        let tied = Dictionary(grouping: ranked.ties.values, by: \.treatment)
        var lines = ["Jurors who stepped back from an entry: \(recused)."]
        lines += tied.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            "Ballots of jurors who are tied to the entry (\($0.rawValue)): \($1.count)."
        }
        lines.append("Marks whose cap or factor a juror lifted: \(ranked.lifts.count).")
        if let evidence = ranked.evidence {
            lines.append("What people settled about claims: \(evidence.decisions.count).")
        }
        return "<ul>\(lines.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
    }

    /// Without a word of how probable a victory is: that is asked for, and not on paper.
    private var sureness: HTML { AnalysisPage.section(analysed, showsChances: false) }
}

extension DataSheet.Cell {
    fileprivate var text: String {
        switch self {
        case .text(let text), .number(let text): text
        }
    }
}
