import Jury
import Phrases
import Rankings
import Scoring

/// Rankings as tables for a terminal.
enum RankingTable {
    static func text(_ work: RankingWork, _ style: Style) -> String {
        var parts: [String] = []
        if let edition = work.edition {
            let notice = edition.notice.map { wrapped($0.en) } ?? ""
            parts.append(style.bold(edition.name.en) + "\n" + notice)
        }
        parts += work.rankings.map { table($0, style) }
        parts += work.advice.map { $0 + "\n" }
        return parts.joined(separator: "\n")
    }

    /// Lines of at most 96 characters, broken between words.
    static func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + word.count + 1 <= 96 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func table(_ ranked: RankedCategory, _ style: Style) -> String {
        var text = style.bold(ranked.category.name.en) + " · " + heading(ranked) + "\n\n"
        let isEmpty = ranked.ranking.places.isEmpty
        text += isEmpty ? RankingPhrases.nobody + "\n" : lines(ranked, style) + "\n" + legend(ranked.rubric)
        let unplaced = ranked.ranking.unplaced.map { unplaced in
            RankingPhrases.unplaced(ranked.visibleTitle(unplaced.entry), unplaced.inEnglish)
        }
        let fairness =
            !isEmpty ? [RankingPhrases.completeness(ranked.whole.ballots, of: ranked.whole.of)] : []
        let tied = ranked.seats.compactMap { ranked.ties[$0] }.map { ConflictPhrases.shown($0, $1) }
        let decided = ranked.ranking.interventions.inEnglish(ranked.visibleTitle)
        let sentences = ties(ranked) + decided + unplaced + tied + rawMarks(ranked) + fairness
        if !sentences.isEmpty { text += "\n" + sentences.joined(separator: "\n") + "\n" }
        if let evidence = ranked.evidence {
            text += "\n" + counted(ranked, evidence, style) + "\n" + vanity(ranked, evidence, style)
        }
        return text
    }

    private static func rawMarks(_ ranked: RankedCategory) -> [String] {
        if ranked.evidence == nil || ranked.ranking.places.isEmpty { return [] }
        return [
            ranked.differsByRawMarks ? RankingPhrases.otherByRawMarks : RankingPhrases.sameByRawMarks
        ]
    }

    private static func heading(_ ranked: RankedCategory) -> String {
        let counts = ranked.ranking.places.map(\.ballots)
        let range = counts.min().map { $0...(counts.max() ?? $0) }
        return RankingPhrases.heading(
            rubric: ranked.rubric.name.en, rule: ranked.ranking.rule,
            isOnScale: ranked.ranking.rule.isOnScale, ballots: range)
    }

    private static func lines(_ ranked: RankedCategory, _ style: Style) -> String {
        let numbers = ranked.rubric.criteria.indices.map { String($0 + 1) }
        let raw = (ranked.differsByRawMarks ? ranked.evidence?.raw.places : nil).map { places in
            Dictionary(uniqueKeysWithValues: places.map { ($0.entry, $0) })
        }
        var rows = [["Place", "Entry", "Score", "Level"] + numbers + (raw == nil ? [] : ["Raw marks"])]
        for place in ranked.ranking.places {
            let points = place.breakdown.map { rounded($0.points.thousandths) }
            let asGiven = raw.map { raw in
                [raw[place.entry].map { "\($0.score) (\(numbered($0)))" } ?? ""]
            }
            rows.append(
                [
                    numbered(place), shortened(ranked.visibleTitle(place.entry)),
                    place.score.description, place.level?.text ?? "none",
                ] + points + (asGiven ?? []))
        }
        return aligned(rows, left: [1, 3], style)
    }

    static func numbered(_ place: Ranking.Place) -> String {
        (place.isTied ? "=" : "") + String(place.place)
    }

    /// Rows under a faint heading, in columns; those of `left` begin, the others end under each other.
    static func aligned(_ rows: [[String]], left: Set<Int>, _ style: Style) -> String {
        let widths = rows[0].indices.map { column in rows.map { width($0[column]) }.max() ?? 0 }
        var text = ""
        for (number, row) in rows.enumerated() {
            let cells = row.enumerated().map { column, cell -> String in
                let space = String(repeating: " ", count: widths[column] - width(cell))
                return left.contains(column) ? cell + space : space + cell
            }
            var line = cells.joined(separator: "  ")
            while line.hasSuffix(" ") { line.removeLast() }
            text += (number == 0 ? style.faint(line) : line) + "\n"
        }
        return text
    }

    /// Columns of a terminal, as far as characters tell; for ASCII without looking at each.
    private static func width(_ cell: String) -> Int {
        cell.utf8.allSatisfy { $0 < 0x80 } ? cell.utf8.count : cell.count
    }

    /// Points to two decimals, half up, for a narrow column.
    static func rounded(_ points: Thousandths) -> String {
        let hundredths = (points.count + 5) / 10
        let decimals = String(hundredths % 100)
        return "\(hundredths / 100)." + String(repeating: "0", count: 2 - decimals.count) + decimals
    }

    static func shortened(_ title: String) -> String {
        title.count > 40 ? title.prefix(39) + "…" : title
    }

    private static func legend(_ rubric: Rubric) -> String {
        let isPlain = Set(rubric.criteria.map(\.weight)).count == 1
        let names = rubric.criteria.enumerated().map { number, criterion in
            "\(number + 1) \(criterion.name.en.visible)" + (isPlain ? "" : " (\(criterion.weight))")
        }
        var lines: [String] = []
        for name in names {
            if let last = lines.last, last.count + name.count + 3 <= 96 {
                lines[lines.count - 1] = last + " · " + name
            } else {
                lines.append(name)
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func ties(_ ranked: RankedCategory) -> [String] {
        func names(_ entries: [Identifier<Entry>]) -> String {
            entries.map(ranked.visibleTitle).joined(separator: " and ")
        }
        let broken = ranked.ranking.brokenTies.map { tie in
            RankingPhrases.broken(tie.step, groups: tie.groups.map(names))
        }
        let tied = ranked.ranking.places.filter(\.isTied)
        let shared = tied.chunked { $0.place }.map { place, places in
            RankingPhrases.shared(names(places.map(\.entry)), place: place, chain: ranked.rubric.ties)
        }
        return broken + shared
    }
}

extension [Ranking.Place] {
    /// Neighbours with the same key together, in their order.
    fileprivate func chunked(by key: (Ranking.Place) -> Int) -> [(Int, [Ranking.Place])] {
        var chunks: [(Int, [Ranking.Place])] = []
        for place in self {
            if let last = chunks.last, last.0 == key(place) {
                chunks[chunks.count - 1].1.append(place)
            } else {
                chunks.append((key(place), [place]))
            }
        }
        return chunks
    }
}
