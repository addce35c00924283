import Intake
import Jury
import Records
import Scoring

/// A bundle held against itself: its lines against the checkpoint, its ballots against the lines, its places
/// against the ballots.
struct BundleVerification {
    /// What is wrong; `Documentation/formats/bundle.md` lists the codes.
    enum Fault: Hashable {
        /// Not JSON to its end.
        case broken(SourcePosition?)
        /// Not a bundle, or of another form at this path.
        case malformed(path: String)
        /// Of another award, or of nobody: not the key that is known.
        case otherKey(NoteKey)
        case journal(JournalFault)
        /// A line of a kind or a form that the acts' page does not have.
        case unknownAct(line: Int)
        /// Rule, rubric or needed ballots are not those of the journal.
        case ruleDiffers(Identifier<Category>)
        case entriesDiffer(Identifier<Category>)
        case ballotDiffers(Identifier<Category>, Pairing)
        case interventionsDiffer(Identifier<Category>)
        /// As it was published, and as its ballots give it; `nil` for none.
        case placeDiffers(Identifier<Category>, Bundle.Place, computed: Bundle.Place?)
        /// An entry that its ballots give a place has none.
        case placeMissing(Identifier<Category>, Bundle.Place)

        var code: String {
            switch self {
            case .broken, .malformed, .otherKey: "bad-bundle"
            case .journal(let fault): fault.code
            case .unknownAct: "unknown-act"
            case .ruleDiffers: "rule-differs"
            case .entriesDiffer: "entries-differ"
            case .ballotDiffers: "ballot-differs"
            case .interventionsDiffer: "interventions-differ"
            case .placeDiffers, .placeMissing: "place-differs"
            }
        }
    }

    private(set) var faults: [Fault] = []
    private(set) var key: NoteKey?
    private(set) var isKeyGiven = false
    private(set) var isSealed = false
    private(set) var lines = 0
    private(set) var root: Digest?
    private(set) var ballots = 0
    private(set) var rankings = 0

    /// - Parameter pinned: the key that the award published; without it that of the bundle.
    init(_ bytes: [UInt8], pinned: NoteKey?) {
        isKeyGiven = pinned != nil
        do throws(BundleReader.Fault) {
            let bundle = try BundleReader.read(bytes)
            check(bundle, pinned: pinned)
        } catch {
            switch error {
            case .notJSON(let position): faults = [.broken(position)]
            case .malformed(let path): faults = [.malformed(path: path)]
            }
        }
    }

    private mutating func check(_ bundle: Bundle, pinned: NoteKey?) {
        isSealed = bundle.isSealed
        guard let named = NoteKey(text: bundle.key) else { return faults = [.malformed(path: "/key")] }
        if let pinned, pinned != named { return faults = [.otherKey(named)] }
        key = named
        if bundle.isSealed {
            checkLeaves(bundle, named)
        } else {
            checkLines(bundle, named)
        }
    }

    private mutating func checkLeaves(_ bundle: Bundle, _ key: NoteKey) {
        let leaves = bundle.lines.compactMap { Digest(base64: $0) }
        guard leaves.count == bundle.lines.count else { return faults = [.malformed(path: "/leaves")] }
        do {
            let signed = try SignedCheckpoint(Array(bundle.checkpoint.utf8), key: key)
            var tree = MerkleTree()
            for leaf in leaves { tree.append(leaf) }
            (lines, root) = (tree.size, tree.root)
            let claimed = signed.checkpoint
            if claimed.size != tree.size {
                faults = [.journal(.missing(from: min(claimed.size, tree.size), size: claimed.size))]
            } else if claimed.root != tree.root {
                faults = [.journal(.rewritten(from: 0, size: claimed.size))]
            }
        } catch {
            faults = [.journal(.badCheckpoint(index: 0, error))]
        }
    }

    private mutating func checkLines(_ bundle: Bundle, _ key: NoteKey) {
        let file = Array(bundle.lines.map { $0 + "\n" }.joined().utf8)
        let journal = JournalCheck.check(
            file: file, key: key, checkpoints: [Array(bundle.checkpoint.utf8)])
        (lines, root) = (journal.size, journal.root)
        faults = journal.faults.map(Fault.journal)
        // What stands in lines that nobody signed decides nothing.
        if !faults.isEmpty { return }
        var fold = ProceedingsFold()
        for (seq, text) in bundle.lines.enumerated() {
            guard let line = try? Line(Array(text.utf8)),
                line.draft.body.withUnsafeBufferPointer({
                    fold.follow(
                        kind: line.draft.kind, by: line.draft.actor, $0, seq: line.seq, at: line.at)
                })
            else { return faults = [.unknownAct(line: seq + 1)] }
        }
        compare(bundle, fold.proceedings)
    }

    private mutating func compare(_ bundle: Bundle, _ proceedings: Proceedings) {
        let sheet = BallotContents(proceedings.sheet())
        let competing = proceedings.entries.filter { $0.value.candidacy == .competing }
        for contest in bundle.contests {
            if !Self.isRuled(contest, proceedings) {
                faults.append(.ruleDiffers(contest.category))
                continue
            }
            let own = competing.filter { $0.value.category == contest.category }.keys.sorted()
            if own != contest.entries {
                faults.append(.entriesDiffer(contest.category))
                continue
            }
            let told = BallotContents(contest.sheet)
            let kept = sheet.of(Set(own))
            let differing = Set(told.seats.keys).union(kept.seats.keys)
                .filter { told.seats[$0] != kept.seats[$0] }.min()
            if let differing {
                faults.append(.ballotDiffers(contest.category, differing))
                continue
            }
            if contest.interventions != proceedings.interventions.of(Set(own)) {
                faults.append(.interventionsDiffer(contest.category))
                continue
            }
            ballots += kept.seats.count
            rankings += 1
            if let fault = Self.recomputed(contest) { faults.append(fault) }
        }
    }

    private static func isRuled(_ contest: Bundle.Contest, _ proceedings: Proceedings) -> Bool {
        guard let category = proceedings.categories[contest.category] else { return false }
        return category.rule == contest.rule && category.needed == contest.ballotsMin
            && category.rubric == contest.rubric.id
            && Acts.SetRubric(contest.rubric).isSet(in: proceedings)
    }

    /// The first place that is another by the published ballots; `nil` where all are right.
    private static func recomputed(_ contest: Bundle.Contest) -> Fault? {
        let plan = SeatPlan([SeatPlan.Section(entries: contest.entries, rubric: contest.rubric)])
        let stored = contest.places.compactMap { place in
            DecimalNumber(place.score)?.thousandths.map { (place.entry, $0) }
        }
        let ranking = Ranking.of(
            entries: contest.entries, rubric: contest.rubric, levels: contest.levels,
            ballotsMin: contest.ballotsMin, rule: contest.rule,
            sheet: contest.sheet.checked(against: plan).sheet, standings: contest.standings,
            interventions: contest.interventions,
            stored: Dictionary(stored) { first, _ in first })
        let places = ranking.places.map { place in
            Bundle.Place(
                entry: place.entry, place: place.place, isTied: place.isTied,
                score: place.score.description, exact: place.score.exact, level: place.level)
        }
        if let (_, told) = zip(places, contest.places).first(where: { $0 != $1 }) {
            return .placeDiffers(contest.category, told, computed: places.first { $0.entry == told.entry })
        }
        if places.count > contest.places.count {
            return .placeMissing(contest.category, places[contest.places.count])
        }
        return contest.places.dropFirst(places.count).first.map {
            .placeDiffers(contest.category, $0, computed: nil)
        }
    }
}

/// What ballots say, without the order in which they stand.
private struct BallotContents {
    struct Said: Equatable {
        var isRecused = false
        var cells: [Identifier<Criterion>: BallotSheet.Cell] = [:]
        var lifted: Set<Identifier<Criterion>> = []
    }

    private(set) var seats: [Pairing: Said] = [:]

    init(_ sheet: BallotSheet) {
        for seat in 0..<sheet.seatCount {
            var said = Said()
            said.isRecused = sheet.isRecused(seat)
            for column in sheet.criteria.indices where !said.isRecused {
                let cell = sheet.cell(seat: seat, criterion: column)
                if cell == .empty { continue }
                said.cells[sheet.criteria[column]] = cell
                if sheet.lifts[CellAddress(seat: seat, criterion: column)] != nil {
                    said.lifted.insert(sheet.criteria[column])
                }
            }
            seats[Pairing(sheet.entry(ofSeat: seat), sheet.juror(ofSeat: seat))] = said
        }
    }

    func of(_ entries: Set<Identifier<Entry>>) -> BallotContents {
        var own = self
        own.seats = seats.filter { entries.contains($0.key.entry) }
        return own
    }
}
