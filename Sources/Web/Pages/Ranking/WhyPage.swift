internal import Intake
internal import Jury
internal import Phrases
internal import Rankings
internal import Reports
internal import Scoring

/// Why an entry has its place: where its points come from, who gave them, and what separates it from the
/// places beside it. On one sheet of paper.
struct WhyPage {
    let title: String
    let entry: String
    let facts: [String]
    let notice: String?
    let neighbours: [Int]
    let criteria: [Line]
    let total: Line
    let columns: [String]
    let ballots: [Ballot]
    let recused: String?
    let comments: [(juror: String, text: String)]
    let ranking: Address
    let words: any PageWords

    /// A criterion's part of the points.
    struct Line {
        let name: String
        let weight: String
        let mark: String
        let counted: String
        let points: String
        /// One for each neighbour.
        let beside: [String]
    }

    struct Ballot {
        let juror: String
        let marks: [String]
        let sum: String
        let isApart: Bool
    }

    static func answer(_ person: PersonVisit) async throws -> Answer {
        try await person.answer { seen in
            let places = seen.ranked.ranking.places
            let name = person.visit.value("entry")
            guard let index = places.firstIndex(where: { person.site.publicName(of: $0.entry) == name })
            else {
                throw Trouble.notFound
            }
            let page = WhyPage(seen, index, person)
            return person.page(page.title, here: Address(.rankings), page.html)
        }
    }
}

extension WhyPage {
    private init(_ seen: SeenRanking, _ index: Int, _ person: PersonVisit) {
        let (words, ranked) = (person.words, seen.ranked)
        let places = ranked.ranking.places
        let place = places[index]
        let near = [index - 1, index + 1].filter(places.indices.contains).map { places[$0] }
        self.words = words
        title = words.whyTitle(place: place.place)
        entry = ranked.title(place.entry)
        notice = seen.notice?.text(in: words)
        facts = Self.facts(seen, place, near, words)
        neighbours = near.map(\.place)
        criteria = ranked.rubric.criteria.enumerated().map { number, criterion in
            Line(place.breakdown[number], criterion, near.map { $0.breakdown[number] }, words)
        }
        total = Line(
            name: words.whySum, weight: "\(ranked.rubric.total)", mark: "", counted: "",
            points: words.tenths(place.score.thousandths),
            beside: near.map { words.signed(place.score.thousandths.count - $0.score.thousandths.count) })
        columns = ranked.rubric.criteria.map { $0.name.text(in: words) }
        let seats = ranked.seats.filter { ranked.sheet.entry(ofSeat: $0) == place.entry }
        let apart = seen.analysed?.standingApart(before: place.entry) ?? []
        ballots = Self.ballots(ranked, place.entry, seats, apart, words)
        let stepped = seats.count { ranked.sheet.isRecused($0) }
        recused = stepped > 0 ? words.whyRecused(stepped) : nil
        comments = Self.comments(ranked, seats, person)
        ranking = Address(.ranking, seen.category.id.text)
    }

    private static func facts(
        _ seen: SeenRanking, _ place: Ranking.Place, _ near: [Ranking.Place], _ words: any PageWords
    ) -> [String] {
        var facts = [
            words.rankedBy(seen.ranked.ranking.rule, ballots: place.ballots...place.ballots)
        ]
        for other in near {
            let gap = abs(place.score.thousandths.count - other.score.thousandths.count)
            let (points, title) = (words.tenths(Thousandths(gap)), seen.ranked.title(other.entry))
            if other.score == place.score { continue }
            facts.append(
                other.score > place.score
                    ? words.whyBehind(points, title, place: other.place)
                    : words.whyAhead(points, title, place: other.place))
        }
        facts += seen.brokenTies(of: place.entry, words)
        facts += seen.interventions.filter { $0.entries.contains(place.entry) }
            .map { $0.told(words, title: seen.ranked.title) }
        if let analysed = seen.analysed,
            let number = analysed.analysis.table.entries.firstIndex(of: place.entry),
            let interval = analysed.analysis.sureness.interval(of: number)
        {
            facts.append(words.whyInterval(interval))
        }
        return facts
    }

    private static func ballots(
        _ ranked: RankedCategory, _ entry: Identifier<Entry>, _ seats: [Int], _ apart: Set<Identifier<Juror>>,
        _ words: any PageWords
    ) -> [Ballot] {
        let table = MarkTable(
            entries: [entry], rubric: ranked.rubric, sheet: ranked.sheet,
            standings: ranked.evidence?.entries.mapValues(\.standing) ?? [:])
        var sums: [Identifier<Juror>: Double] = [:]
        for ballot in table.ballots(of: 0) {
            sums[table.jurors[Int(table.ballotJurors[ballot])]] = table.value(ballot)
        }
        let criteria = ranked.rubric.criteria.map { ranked.sheet.criteria.firstIndex(of: $0.id) }
        return seats.filter { !ranked.sheet.isRecused($0) }.map { seat in
            let juror = ranked.sheet.juror(ofSeat: seat)
            return Ballot(
                juror: juror.text,
                marks: criteria.map { column in
                    let mark = column.flatMap { ranked.sheet.cell(seat: seat, criterion: $0).mark }
                    return mark.map { words.number($0) } ?? "–"
                },
                sum: sums[juror].map { words.tenths(Thousandths(Int(($0 * 1000).rounded()))) } ?? "–",
                isApart: apart.contains(juror))
        }
    }

    /// What jurors wrote, and why they lifted a limit; what was erased is gone.
    private static func comments(
        _ ranked: RankedCategory, _ seats: [Int], _ person: PersonVisit
    ) -> [(juror: String, text: String)] {
        let sheet = ranked.sheet
        return seats.flatMap { seat in
            ranked.rubric.criteria.flatMap { criterion -> [(juror: String, text: String)] in
                guard let column = sheet.criteria.firstIndex(of: criterion.id) else { return [] }
                let (cell, name) = (
                    CellAddress(seat: seat, criterion: column), criterion.name.text(in: person.words)
                )
                func text(_ id: String?) -> String? { id.flatMap { person.site.text(Identifier($0)) } }
                let juror = sheet.juror(ofSeat: seat).text
                let comment = text(sheet.comments[cell]).map { (juror: juror, text: "\(name): \($0)") }
                let lift = text(sheet.lifts[cell]).map {
                    (juror: juror, text: person.words.whyLifted(name, reason: $0))
                }
                return [comment, lift].compactMap(\.self)
            }
        }
    }
}

extension WhyPage.Line {
    fileprivate init(
        _ part: Ranking.Breakdown, _ criterion: Criterion, _ others: [Ranking.Breakdown],
        _ words: any PageWords
    ) {
        name = criterion.name.text(in: words)
        weight = "\(part.weight)"
        mark = words.tenths(part.meanMark.thousandths)
        counted = part.effectiveMark == part.meanMark ? "" : words.tenths(part.effectiveMark.thousandths)
        points = words.tenths(part.points.thousandths)
        beside = others.map { words.signed(part.points.thousandths.count - $0.points.thousandths.count) }
    }
}

extension PageWords {
    /// `+1.2`, `−0.4`; thousandths in.
    func signed(_ thousandths: Int) -> String {
        let text = tenths(Thousandths(abs(thousandths)))
        return (thousandths < 0 ? "−" : thousandths > 0 ? "+" : "") + text
    }
}
