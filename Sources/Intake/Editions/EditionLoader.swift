public import Jury

/// Reads an edition and all files that it names. Where the files come from is the caller's business.
public struct EditionLoader {
    /// By which metrics are checked; `nil` where the edition's own file cannot be read, which was told.
    private var taxonomy: Taxonomy?
    private let folder: String
    private let questions: (Entry, Edition, Category?) -> [Remark]
    private let file: (_ path: String, _ limitBytes: Int) -> Result<[UInt8], FileFault>
    let judging: Judging?
    var loaded: LoadedEdition
    /// The edition's file as it was read, to point into it.
    private var places: Reading?
    /// Every entry that was read, with the criteria by which it is judged.
    var known: [(entry: Entry, criteria: [Identifier<Criterion>])] = []
    private var rubrics: [Identifier<Rubric>: Rubric?] = [:]
    /// Entries and jurors that ballots may name though they compete nowhere: their file or rubric was told.
    var unread: Set<String> = []
    private var unseated: Set<String> = []

    /// - Parameters:
    ///   - taxonomy: the metrics where the edition has none of its own.
    ///   - folder: put before every path in the findings; empty for none.
    ///   - questions: what is to be asked of an entry beyond what the reader sees, in the edition's order; no
    ///     category for entries that are only shown.
    ///   - judging: ballots and decisions from elsewhere, in place of the files that the edition names.
    ///   - file: gives the bytes of a path from the edition's folder, at most one more than the limit.
    public init(
        taxonomy: Taxonomy, folder: String = "", judging: Judging? = nil,
        questions: @escaping (Entry, Edition, Category?) -> [Remark] = { _, _, _ in [] },
        file: @escaping (_ path: String, _ limitBytes: Int) -> Result<[UInt8], FileFault>
    ) {
        self.taxonomy = taxonomy
        loaded = LoadedEdition(taxonomy: taxonomy)
        self.folder = folder
        self.questions = questions
        self.judging = judging
        self.file = file
    }

    private static let name = "edition.yaml"

    /// Reads `edition.yaml` and what it names.
    public consuming func load() -> LoadedEdition {
        guard let bytes = open(Self.name, .edition, at: nil) else { return loaded }
        let (edition, findings) = EditionReader.read(bytes)
        tell(findings, in: Self.name)
        places = DocumentReader.read(bytes, as: .yaml).0.map { Reading($0) }
        guard var edition else { return loaded }
        for number in edition.categories.indices {
            edition.categories[number].entries += judging?.handedIn[edition.categories[number].id] ?? []
        }
        loaded.edition = edition
        if let name = edition.taxonomy { loadTaxonomy(name) }
        for (number, category) in edition.categories.enumerated() {
            let path = FieldPath().field("categories").item(number + 1)
            loadContest(category, in: edition, at: path)
        }
        for (number, file) in edition.shown.enumerated() {
            let path = FieldPath().field("shown").item(number + 1)
            _ = entry(file, nil, nil, in: edition, at: path)
        }
        checkNames(edition)
        loadConflicts(edition)
        loadRoster(edition)
        if let judging {
            take(judging)
        } else {
            loadBallots(edition)
            loadDecisions(edition)
        }
        return loaded
    }

    /// What was done since the files were written: entries out or moved, ballots, decisions.
    private mutating func take(_ judging: Judging) {
        let entries = loaded.contests.flatMap(\.entries)
        loaded.contests = loaded.contests.map { contest in
            let own = entries.filter { judging.categories[$0.id] == contest.category.id }
            return .init(
                category: contest.category, rubric: contest.rubric, panel: contest.panel, entries: own)
        }
        let (held, tied) = judging.sheet.held(against: loaded.conflicts)
        loaded.sheet = held
        let (sound, findings) = DecisionSheet(rows: judging.decisions.map { .init(decision: $0, line: 0) })
            .checked(against: known, taxonomy: loaded.taxonomy)
        loaded.findings += tied + findings
        loaded.decisions = sound.decisions
        (loaded.stated, loaded.recusals) = (judging.conflicts, judging.recusals)
        (loaded.onlyScreened, loaded.interventions) = (judging.onlyScreened, judging.interventions)
    }

    private mutating func loadTaxonomy(_ name: String) {
        taxonomy = nil
        guard let bytes = open(name, .edition, at: FieldPath().field("taxonomy")) else { return }
        let (own, findings) = TaxonomyReader.read(bytes)
        tell(findings, in: name)
        loaded.taxonomy = own
        // What a faulty file leaves out would be told again for every claim.
        if !findings.contains(where: { $0.severity == .error }) { taxonomy = own }
    }

    private mutating func loadContest(_ category: Category, in edition: Edition, at path: FieldPath) {
        let rubric = rubric(category, at: path)
        var entries: [Entry] = []
        for (number, file) in category.entries.enumerated() {
            let place = path.field("entries").item(number + 1)
            guard let entry = entry(file, category, rubric, in: edition, at: place) else {
                unread.insert(Self.stem(file))
                continue
            }
            if !entry.category.text.isEmpty, entry.category != category.id {
                let fault = Fault.wrongCategory(found: entry.category.text, expected: category.id.text)
                tell(Remark(.edition, fault, place))
            }
            entries.append(entry)
        }
        guard let rubric else { return noteUnjudged(entries, category, in: edition) }
        let levels = category.levels.remarks(for: rubric, at: path.field("levels"), .edition)
        for remark in levels { tell(remark) }
        let panel = edition.panels.first { $0.id == category.panel }
        loaded.contests.append(.init(category: category, rubric: rubric, panel: panel, entries: entries))
    }

    private mutating func rubric(_ category: Category, at path: FieldPath) -> Rubric? {
        if let known = loaded.contests.first(where: { $0.rubric.id == category.rubric }) {
            return known.rubric
        }
        let name = "rubrics/\(category.rubric).yaml"
        guard let bytes = open(name, .edition, at: path.field("rubric")) else { return nil }
        let (rubric, findings) = RubricReader.read(bytes, id: category.rubric)
        tell(findings, in: name)
        rubrics[category.rubric] = .some(rubric)
        return rubric
    }

    private mutating func entry(
        _ name: String, _ category: Category?, _ rubric: Rubric?, in edition: Edition, at path: FieldPath
    ) -> Entry? {
        let syntax: Syntax = name.lowercased().hasSuffix(".json") ? .json : .xml
        guard let bytes = open(name, .edition, at: path) else { return nil }
        let (entry, findings) = EntryReader.read(
            bytes, as: syntax, taxonomy: taxonomy, limits: edition.limits, rubric: rubric,
            questions: { edition.unanswered(in: $0) + questions($0, edition, category) })
        tell(findings, in: name)
        guard let entry, !entry.id.text.isEmpty else { return nil }
        // A file that is listed twice was told as such.
        if let earlier = loaded.paths.updateValue(name, forKey: entry.id), earlier != name {
            tell(Remark(.edition, .duplicateID(entry.id.text), path))
            return nil
        }
        known.append((entry, rubric?.criteria.map(\.id) ?? []))
        return entry
    }

    private mutating func loadBallots(_ edition: Edition) {
        let plan = SeatPlan(
            loaded.contests.map { contest in
                SeatPlan.Section(
                    entries: contest.entries.map(\.id), rubric: contest.rubric, panel: contest.panel)
            })
        var builder = BallotSheet.Builder()
        for (number, name) in edition.ballots.enumerated() {
            let path = FieldPath().field("ballots").item(number + 1)
            guard let bytes = open(name, .edition, at: path) else { continue }
            let isJSON = name.lowercased().hasSuffix(".json")
            let (sheet, faults) = isJSON ? BallotReader.read(json: bytes) : BallotReader.read(csv: bytes)
            let (sound, misfits) = sheet.checked(against: plan)
            let (held, tied) = sound.held(against: loaded.conflicts)
            let told = misfits.filter { !isEcho($0, of: faults) } + tied
            tell(Finding.bestFirst(faults + told) + builder.add(held), in: name)
        }
        loaded.sheet = builder.finished()
    }

    /// Whether a ballot's or decision's fault follows from another: from an entry or rubric that could not be
    /// read, or from a row of the sheet that was not taken.
    func isEcho(_ finding: Finding, of faults: [Finding]) -> Bool {
        switch finding.fault {
        case .unknownReference(.entry, let id, _): unread.contains(id)
        case .unknownReference(.juror, let id, _): unseated.contains(id)
        case .missingMarks: faults.contains { $0.severity == .error }
        default: false
        }
    }

    /// Notes that a category has no rubric: its entries and jurors are known, though nothing is ranked.
    private mutating func noteUnjudged(_ entries: [Entry], _ category: Category, in edition: Edition) {
        unread.formUnion(entries.map(\.id.text))
        let panel = edition.panels.first { $0.id == category.panel }
        unseated.formUnion((panel?.jurors ?? []).map(\.text))
    }

    /// A file's name without folder and ending: mostly the identifier of its entry.
    private static func stem(_ path: String) -> String {
        String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    }

    // MARK: Files and findings

    mutating func open(_ name: String, _ subject: Finding.Subject, at path: FieldPath?) -> [UInt8]? {
        loaded.fileCount += 1
        switch file(name, AnyFile.limitBytes(named: name)) {
        case .success(let bytes): return bytes
        case .failure(let reason):
            let fault: Fault =
                switch reason {
                case .missing: .missingFile(name)
                case .unreadable(let words): .unreadable(words)
                }
            if let path {
                tell(Remark(subject, fault, path))
            } else {
                tell([Finding(subject, fault)], in: name)
            }
            return nil
        }
    }

    mutating func tell(_ findings: [Finding], in name: String) {
        loaded.findings += findings.map { $0.within(folder + name) }
    }

    /// A remark on the edition's own file.
    mutating func tell(_ remark: Remark) {
        let finding = places?.finding(remark) ?? Finding(remark.subject, remark.fault)
        tell([finding], in: Self.name)
    }
}
