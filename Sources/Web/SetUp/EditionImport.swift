public import Intake
public import Jury
public import Records

/// What it takes to bring a record to where an edition's folder is.
public struct EditionImport: Sendable {
    let loaded: LoadedEdition
    let edition: Edition
    /// By path: the bytes of each file that the edition rests on, but for those about people.
    public let files: [String: [UInt8]]
    /// By path: what is said of people, without those who were erased.
    public let sheets: [String: PeopleSheet]
    let proceedings: Proceedings
    /// The round into which the folder's ballots go.
    public static let round: Identifier<Round> = "scoring"

    public private(set) var acts: [any Act] = []
    public private(set) var texts: [FreeText] = []
    /// The list of files that is in force afterwards.
    public private(set) var manifest: FileManifest
    private let salt: @Sendable () -> Salt

    /// - Parameters:
    ///   - files: by path, all that the edition rests on.
    ///   - takesJudging: whether what was judged of it comes over as well: ballots, conflicts, decisions.
    ///   - salt: a new one for each text.
    public init(
        _ loaded: LoadedEdition, _ edition: Edition, files: [String: [UInt8]], onto proceedings: Proceedings,
        takesJudging: Bool = true, salt: @escaping @Sendable () -> Salt
    ) {
        (self.loaded, self.edition) = (loaded, edition)
        (self.proceedings, self.salt) = (proceedings, salt)
        var sheets: [String: PeopleSheet] = [:]
        for path in edition.sheets { sheets[path] = files[path].flatMap { PeopleSheet(csv: $0) } }
        self.sheets = sheets.mapValues { $0.without(proceedings.erased) }
        self.files = files.filter { sheets[$0.key] == nil }
        manifest = FileManifest(self.files.mapValues(FileStore.name))
        if proceedings.edition == nil { acts.append(Acts.Begin(edition: edition.id)) }
        appoint()
        setUp()
        if !takesJudging { return }
        // What was judged is taken over once; afterwards it is the record's.
        if proceedings.rounds.isEmpty { judge() }
        // Afterwards, so that a juror who is barred may have stepped back before.
        stateConflicts()
        decide()
    }

    /// Paths of what the edition rests on, without those of which the journal has it all.
    public static func paths(of loaded: LoadedEdition, _ edition: Edition) -> [String] {
        let judged = Set(edition.ballots + [edition.decisions, edition.dismissals].compactMap(\.self))
        let placed = edition.placedFiles.map(\.0).filter { !judged.contains($0) }
        let rubrics = Set(edition.categories.map { "rubrics/\($0.rubric).yaml" })
        return ["edition.yaml"] + placed + rubrics.sorted()
    }

    /// Whether what it changes takes a second person and a reason: there are marks.
    public var needsSecond: Bool { acts.contains { $0.needsSecond(in: proceedings) } }

    /// The acts where that is so: what marks were given under is proposed, and what else follows from the
    /// files waits with it.
    public func proposing(because reason: Identifier<WrittenText>) -> [any Act] {
        acts.compactMap { act in
            guard var change = act as? any RuleChange else { return act }
            if change.needsSecond(in: proceedings) {
                change.reason = reason
                return Acts.Propose(change)
            }
            return switch act {
            case let act as Acts.SetCategory where proceedings.categories[act.category] == nil: act
            case let act as Acts.SetRubric where proceedings.rubrics[act.rubric] == nil: act
            default: nil
            }
        }
    }

    private var jurors: [Identifier<Juror>] {
        Set(edition.panels.flatMap(\.jurors) + loaded.sheet.jurors).sorted()
    }

    private mutating func appoint() {
        for juror in jurors {
            let present = proceedings.people[juror.person] ?? []
            if present.contains(.juror) || proceedings.erased.contains(juror.person) { continue }
            acts.append(Acts.Appoint(person: juror.person, roles: present.union([.juror])))
        }
    }

    private mutating func setUp() {
        for contest in loaded.contests {
            let act = Acts.SetRubric(contest.rubric)
            let isSaid = acts.contains { $0 as? Acts.SetRubric == act }
            if !act.isSet(in: proceedings), !isSaid { acts.append(act) }
        }
        for contest in loaded.contests {
            let category = contest.category
            let known = proceedings.categories[category.id]
            if known?.rubric == contest.rubric.id, known?.rule == edition.rule,
                known?.needed == category.ballotsMin
            {
                continue
            }
            acts.append(
                Acts.SetCategory(
                    category: category.id, rubric: contest.rubric.id, rule: edition.rule,
                    needed: category.ballotsMin))
        }
        for contest in loaded.contests {
            for entry in contest.entries { enter(entry, in: contest.category) }
        }
        for category in loaded.contests.map(\.category) {
            let known = proceedings.categories[category.id]?.reference
            // One that the record has and the folder has not was said since, and stays.
            guard let reference = category.calibration, reference != known else { continue }
            acts.append(Acts.Calibrate(category: category.id, entry: reference))
        }
        let list = FileStore.name(of: manifest.bytes)
        if proceedings.files != list { acts.append(Acts.Define(files: list)) }
    }

    private mutating func enter(_ entry: Entry, in category: Category) {
        guard let path = loaded.paths[entry.id], let file = manifest.files[path] else { return }
        let known = proceedings.entries[entry.id]
        if known?.file == file { return }
        acts.append(
            Acts.Enter(
                entry: entry.id, category: known?.category ?? category.id, file: file,
                agency: known?.agency))
    }

    /// Those that are new or stricter. What was stated stays, whatever the files now say.
    private mutating func stateConflicts() {
        let entered = Set(loaded.contests.flatMap(\.entries).map(\.id))
        let policy = loaded.conflicts.policy
        var stated: Set<Acts.StateConflict> = []
        for conflict in loaded.conflicts.all where entered.contains(conflict.entry) {
            let treatment = policy.treatment(of: conflict.kind)
            let known = proceedings.conflicts[Pairing(conflict.entry, conflict.juror)]?[conflict.kind]
            let act = Acts.StateConflict(
                juror: conflict.juror, entry: conflict.entry, tie: conflict.kind, treatment: treatment)
            let all = ConflictPolicy.Treatment.allCases
            let isKnown = known.map {
                (all.firstIndex(of: $0.treatment) ?? 0) <= (all.firstIndex(of: treatment) ?? 0)
            }
            guard stated.insert(act).inserted else { continue }
            if isKnown != true { acts.append(act) }
            if known?.dismissed == nil, let reason = conflict.dismissed.flatMap({ keep($0) }) {
                acts.append(
                    Acts.Dismiss(
                        juror: conflict.juror, entry: conflict.entry, tie: conflict.kind, reason: reason))
            }
        }
    }

    private func isBarred(_ seat: Pairing) -> Bool {
        loaded.conflicts.treatment(of: seat.juror, before: seat.entry) == .block
            || proceedings.bar(seat.juror, before: seat.entry) != nil
    }

    private mutating func judge() {
        let categories = loaded.contests.map(\.category.id)
        if categories.isEmpty { return }
        acts.append(Acts.Plan(round: Self.round, categories: categories))
        let seats = loaded.contests.flatMap { contest in
            contest.entries.flatMap { entry in
                (contest.panel?.jurors ?? []).map { Pairing(entry.id, $0) }
            }
        }
        let sheet = loaded.sheet
        let seated = Set(seats)
        let entered = Set(loaded.contests.flatMap(\.entries).map(\.id))
        let others = (0..<sheet.seatCount).map { Pairing(sheet.entry(ofSeat: $0), sheet.juror(ofSeat: $0)) }
            .filter { !seated.contains($0) && entered.contains($0.entry) }
        let recused = Set(
            sheet.recusals.keys.map { Pairing(sheet.entry(ofSeat: $0), sheet.juror(ofSeat: $0)) })
        let all = (seats + others).filter { !isBarred($0) || recused.contains($0) }.sorted()
        for start in stride(from: 0, to: all.count, by: Acts.Seat.most) {
            let part = Array(all[start..<min(start + Acts.Seat.most, all.count)])
            acts.append(Acts.Seat(round: Self.round, seats: part))
        }
        if all.isEmpty || sheet.seatCount == 0 { return }
        acts.append(Acts.Open(round: Self.round))
        for seat in 0..<sheet.seatCount where entered.contains(sheet.entry(ofSeat: seat)) {
            transcribe(seat)
        }
        acts.append(Acts.Close(round: Self.round))
    }

    private mutating func transcribe(_ seat: Int) {
        let sheet = loaded.sheet
        let (entry, juror) = (sheet.entry(ofSeat: seat), sheet.juror(ofSeat: seat))
        for column in sheet.criteria.indices {
            let cell = sheet.cell(seat: seat, criterion: column)
            if cell == .empty || cell == .struck { continue }
            let place = CellAddress(seat: seat, criterion: column)
            acts.append(
                Acts.Transcribe(
                    round: Self.round, entry: entry, juror: juror, criterion: sheet.criteria[column],
                    points: cell.mark, lift: keep(sheet.lifts[place]), comment: keep(sheet.comments[place])))
        }
        if let recusal = sheet.recusals[seat] {
            acts.append(Acts.Recuse(entry: entry, juror: juror, reason: keep(recusal.reason)))
        }
    }

    private mutating func decide() {
        for decision in loaded.decisions {
            if let known = proceedings.decisions[decision.question], known.ruling == decision.ruling {
                continue
            }
            guard let reason = keep(decision.reason) else { continue }
            acts.append(
                Acts.Decide(
                    entry: decision.entry, claim: decision.claim, ruling: decision.ruling, reason: reason))
        }
    }

    private mutating func keep(_ text: String?) -> Identifier<WrittenText>? {
        guard let text, let kept = FreeText(text, salt: salt()) else { return nil }
        texts.append(kept)
        return Identifier(kept.digest.base64)
    }
}
