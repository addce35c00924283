import Intake
import Jury
import JuryTestSupport
import Ledger
import Rankings
import Scoring
import Wire

@testable import Command
@testable import Records

/// A small edition drawn from a seed: a rubric, a rule, entries with what they claim, jurors, and rounds in which
/// they mark, step back, are struck out and withdraw, sometimes after a screening and with a gap that calls a third
/// of them; with its journal.
struct DrawnEdition {
    private(set) var proceedings = Proceedings()
    private(set) var lines: [[UInt8]] = []
    private var generator: SplitMix64
    private var previous: Digest
    private let signer: NoteSigner
    private let rubric: Rubric
    let rule: Rule
    private let needed: Int
    /// What the entries claim; `nil`: nobody reads it, and marks count as they are given.
    private var claims: [Entry]?

    private static let text = Identifier<WrittenText>(String(repeating: "A", count: 43) + "=")
    private static let file = Identifier<StoredFile>(String(repeating: "0", count: 64))

    init(seed: UInt64, signer: NoteSigner) {
        self.signer = signer
        var generator = SplitMix64(seed: seed)
        previous = Line.start(of: signer.key.name)
        var rubric = Self.rubric(&generator)
        rule = Rule.allCases.randomElement(using: &generator) ?? .mean
        needed = Int.random(in: 1...2, using: &generator)
        self.generator = generator
        // Drawn apart, so that editions without claims stay what they were.
        var claiming = SplitMix64(seed: seed &+ 1_000_000_000)
        let isClaiming = Int.random(in: 0...2, using: &claiming) > 0
        if isClaiming { rubric.evidence = Bool.random(using: &claiming) ? .factor : .shown }
        self.rubric = rubric
        setUp()
        if isClaiming { claims = proceedings.entries.keys.sorted().map { Self.entry($0, &claiming) } }
        judge()
        var deciding = SplitMix64(seed: seed &+ 2_000_000_000)
        if Bool.random(using: &deciding) { deliberate(&deciding) }
    }

    /// The ranking by its ballots, capped and weighed by what its entries claim; one edition of three has none of
    /// that.
    var work: RankingWork {
        var work = RankingWork.sheet(
            proceedings.sheet(text: { _ in "why" }), [], path: "health.csv", rubric: rubric,
            ballotsMin: needed, method: rule)
        work.advice = []
        guard let sheet = work.rankings.first else { return work }
        var setup = RankedCategory.Setup(sheet.category, rubric)
        (setup.levels, setup.titles, setup.rule) = (sheet.levels, sheet.titles, rule)
        setup.interventions = proceedings.interventions
        if let entries = claims?.filter({ sheet.titles[$0.id] != nil }) {
            setup.claims = (.usual, RankingEvidence.claims(of: entries, .usual, under: rubric))
        }
        work.rankings = [RankedCategory(setup, work.sheet)]
        return work
    }

    /// The published result.
    func bundle(sealed isSealed: Bool = false, layout: JSONWriter.Layout = .line) throws -> [UInt8]? {
        var tree = MerkleTree()
        for line in lines { tree.append(Line.leaf(line)) }
        let checkpoint = SignedCheckpoint(size: tree.size, root: tree.root, extensions: [], by: signer)
        return checkpoint.map {
            BundleJSON.bytes(
                lines, key: signer.key, $0, work, Bundle.Notes(), isSealed: isSealed, layout: layout)
        }
    }

    // MARK: Drawing

    private static func rubric(_ generator: inout SplitMix64) -> Rubric {
        var rubric = Rubric()
        rubric.id = "drawn"
        rubric.scale =
            [
                Scale(), Scale(min: 0, max: 10_000, step: 1_000), Scale(min: 1_000, max: 5_000, step: 250),
            ].randomElement(using: &generator) ?? Scale()
        let count = Int.random(in: 1...5, using: &generator)
        for number in 0..<count {
            var criterion = Criterion()
            criterion.id = Identifier("criterion-\(number)")
            criterion.weight = Int.random(in: 1...40, using: &generator)
            criterion.reads = Bool.random(using: &generator) ? [.result] : []
            rubric.criteria.append(criterion)
        }
        rubric.total = rubric.criteria.reduce(0) { $0 + $1.weight }
        rubric.ties = Tiebreak.allCases.filter { _ in Bool.random(using: &generator) }
            .shuffled(using: &generator)
        for (number, score) in [75_000, 60_000, 45_000].enumerated() {
            var level = AwardLevel()
            level.id = Identifier("level-\(number)")
            level.score = Thousandths(score)
            if Int.random(in: 0..<3, using: &generator) == 0 {
                var need = AwardLevel.Need()
                need.criterion = rubric.criteria[0].id
                need.mark = rubric.scale.min
                level.needs = [need]
            }
            rubric.levels.append(level)
        }
        return rubric
    }

    private static func entry(_ id: Identifier<Entry>, _ generator: inout SplitMix64) -> Entry {
        var entry = DrawnEntry(seed: generator.next()).entry
        entry.id = id
        return entry
    }

    private mutating func setUp() {
        take(Acts.Begin(edition: "drawn"), by: "olga")
        take(Acts.Appoint(person: "carl", roles: [.chair]), by: "olga")
        take(Acts.Appoint(person: "sue", roles: [.signer]), by: "olga")
        take(Acts.SetRubric(rubric), by: "olga")
        for category in ["health", "towns"] as [Identifier<Category>] {
            take(
                Acts.SetCategory(category: category, rubric: "drawn", rule: rule, needed: needed),
                by: "olga")
        }
        for entry in 0..<random(2...6) {
            take(
                Acts.Enter(entry: Identifier("entry-\(entry)"), category: "health", file: Self.file),
                by: "olga")
        }
        for juror in 0..<random(2...6) {
            take(Acts.Appoint(person: Identifier("juror-\(juror)"), roles: [.juror]), by: "olga")
        }
        if random(0...2) == 0 {
            take(Acts.Plan(round: "first", sort: .screening, categories: ["health"]), by: "olga")
        }
        if random(0...3) == 0 {
            take(Acts.Plan(round: "second", categories: ["towns", "health"]), by: "carl")
        }
        let sort: Round.Kind = random(0...3) == 0 ? .live : .scoring
        let gap = random(0...1) == 0 ? Thousandths(random(1...40) * 1_000) : nil
        take(Acts.Plan(round: "final", sort: sort, categories: ["health", "towns"], gap: gap), by: "olga")
        seat()
    }

    /// Everybody before everything, or half of that.
    private mutating func seat() {
        let jurors = proceedings.people.filter { $0.value == [.juror] }.keys.sorted().map(\.juror)
        let part = random(1...3) == 1 ? 5 : 10
        for round in rounds {
            var seats: [Pairing] = []
            for entry in proceedings.entries.keys.sorted() {
                for juror in jurors where random(1...10) <= part { seats.append(Pairing(entry, juror)) }
            }
            take(Acts.Seat(round: round, seats: seats), by: "olga")
        }
    }

    /// In the order in which they were planned.
    private var rounds: [Identifier<Round>] {
        proceedings.rounds.sorted { $0.value.number < $1.value.number }.map(\.key)
    }

    private mutating func judge() {
        for round in rounds {
            take(Acts.Open(round: round), by: "carl")
            let seats = proceedings.rounds[round]?.ballots.seats.sorted() ?? []
            for seat in seats where random(0...9) > 0 {
                if proceedings.rounds[round]?.kind == .live {
                    take(Acts.Present(round: round, entry: seat.entry, marking: .open), by: "carl")
                }
                mark(seat, in: round)
                disturb(seat, in: round)
            }
            if random(0...3) > 0 { take(Acts.Close(round: round), by: "carl") }
            let wanted = proceedings.screeningCounts(in: round).map(\.entry).filter { _ in random(0...2) > 0 }
            take(Acts.Shortlist(round: round, entries: wanted), by: "carl")
        }
        let entries = proceedings.entries.keys.sorted()
        for entry in entries where random(0...9) == 0 {
            take(Acts.Withdraw(entry: entry, reason: Self.text), by: "olga")
        }
        // An entry without a ballot would not be in the sheet.
        let present = Set(proceedings.sheet().entries)
        for entry in entries where !present.contains(entry) {
            take(Acts.Withdraw(entry: entry, reason: Self.text), by: "olga")
        }
    }

    /// Votes, and what they decide beside the marks.
    private mutating func deliberate(_ deciding: inout SplitMix64) {
        let entries = proceedings.entries.keys.sorted()
        let jurors = proceedings.people.filter { $0.value == [.juror] }.keys.sorted().map(\.juror)
        for _ in 0..<Int.random(in: 1...4, using: &deciding) {
            let (entry, other) = (
                entries.randomElement(using: &deciding) ?? "", entries.randomElement(using: &deciding) ?? ""
            )
            let room = jurors.filter { !proceedings.isKeptOut($0, from: entry) }
            // Its time is over with the next line.
            take(
                Acts.Request(entry: entry, about: .harm, until: lines.count + 1, text: Self.text),
                by: "carl")
            take(Acts.Discuss(entry: entry, jurors: room), by: "carl")
            let vote = lines.count
            take(Acts.Vote(entry: entry, question: Self.text, count: .init(yes: room.count)), by: "carl")
            let act: any Act =
                Bool.random(using: &deciding)
                ? Acts.Place(entry: entry, ahead: other, vote: vote, reason: Self.text)
                : Acts.Deduct(
                    entry: entry, points: Int.random(in: 1...20, using: &deciding), vote: vote,
                    reason: Self.text)
            let line = lines.count
            take(Acts.Propose(act), by: "carl")
            if proceedings.proposals[line] != nil { take(Acts.Confirm(proposal: line), by: "sue") }
        }
    }

    private mutating func mark(_ seat: Pairing, in round: Identifier<Round>) {
        let isScreening = proceedings.rounds[round]?.kind == .screening
        let scale = isScreening ? Proceedings.RubricFrame.screening.scale : rubric.scale
        let criteria = isScreening ? [.goesOn] : rubric.criteria.map(\.id)
        let steps = (scale.max.count - scale.min.count) / scale.step.count
        for criterion in criteria where random(0...19) > 0 {
            // Few different marks, so that there are ties.
            let step = random(0...1) == 0 ? steps / 2 : random(0...steps)
            let points = Thousandths(scale.min.count + step * scale.step.count)
            take(
                Acts.Mark(
                    round: round, entry: seat.entry, criterion: criterion,
                    points: random(0...19) == 0 ? nil : points, lift: random(0...9) == 0 ? Self.text : nil),
                by: seat.juror.person)
        }
    }

    private mutating func disturb(_ seat: Pairing, in round: Identifier<Round>) {
        switch random(0...29) {
        case 0: take(Acts.Recuse(entry: seat.entry), by: seat.juror.person)
        case 1:
            take(
                Acts.StateConflict(
                    juror: seat.juror, entry: seat.entry, tie: .client,
                    treatment: ConflictPolicy.Treatment.allCases.randomElement(using: &generator) ?? .block),
                by: "olga")
            if random(0...1) == 0 {
                take(
                    Acts.Dismiss(juror: seat.juror, entry: seat.entry, tie: .client, reason: Self.text),
                    by: "carl")
            }
        case 2:
            take(
                Acts.Propose(
                    Acts.Strike(
                        round: round, entry: seat.entry, juror: seat.juror, rule: "r-7", reason: Self.text)),
                by: "carl")
            if proceedings.proposals[lines.count - 1] != nil {
                take(Acts.Confirm(proposal: lines.count - 1), by: "sue")
            }
        case 3: take(Acts.Recuse(entry: seat.entry, juror: seat.juror), by: "olga")
        case 4:
            take(Acts.Readmit(juror: seat.juror, entry: seat.entry, reason: Self.text), by: "carl")
        default: break
        }
    }

    /// Does an act and writes its line; one that is refused is passed over.
    private mutating func take(_ act: some Act, by actor: Identifier<Person>) {
        let seq = lines.count
        guard (try? proceedings.take(act, by: actor, seq: seq, at: seq)) != nil,
            let body = ActWriter.body(of: act)
        else { return }
        let draft = Line.Draft(
            id: ActID(high: 1, low: UInt64(seq)), actor: actor, kind: type(of: act).kind, body: body)
        let line = Line(
            seq: seq, at: seq, draft: draft, salt: Salt(using: &generator), previous: previous)
        lines.append(line.bytes)
        previous = Line.leaf(line.bytes)
    }

    private mutating func random(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }
}
