internal import Intake
internal import Jury
internal import Rankings
internal import Records

/// A change of an edition's files, looked through before anything is written.
struct SetUpChange: Sendable {
    let files: EditionFiles
    let proceedings: Proceedings
    let loaded: LoadedEdition
    /// What is to be said of what changes, and all errors, but for entries that whoever asks may not see.
    let findings: [Finding]
    /// Entries of the record that would be lost sight of.
    let lost: [Identifier<Entry>]
    private let seen: Set<Identifier<Entry>>
    /// `nil` where it has errors.
    let work: EditionImport?

    /// - Parameters:
    ///   - entering: entries that the record does not have yet, with their categories.
    ///   - seen: entries of the record that may be spoken of.
    init(
        _ files: EditionFiles, onto proceedings: Proceedings,
        entering: [Identifier<Entry>: Identifier<Category>] = [:], seen: Set<Identifier<Entry>>,
        text: (Identifier<WrittenText>) -> String?, salt: @escaping @Sendable () -> Salt
    ) throws {
        (self.files, self.proceedings) = (files, proceedings)
        var judging = Judging(proceedings, text: text)
        judging = judging.entering(entering)
        var questions = LedgerQuestions()
        loaded = files.load(judging) { questions.ask($0, in: $1, $2) }
        var findings = loaded.findings.filter {
            $0.severity == .error || $0.file.map { files.changes[$0] != nil } ?? false
        }
        for rubric in files.rubrics {
            let path = EditionFiles.path(of: rubric)
            guard let bytes = files.changes[path], !findings.contains(where: { $0.file == path }) else {
                continue
            }
            findings += RubricReader.read(bytes, id: rubric).findings.map { $0.within(path) }
        }
        let unseen = Set(
            loaded.paths.filter { proceedings.entries[$0.key] != nil && !seen.contains($0.key) }.values)
        self.findings = findings.filter { $0.file.map { !unseen.contains($0) } ?? true }
        let there = Set(loaded.contests.flatMap(\.entries).map(\.id))
        lost = proceedings.entries.filter { $0.value.candidacy == .competing && !there.contains($0.key) }
            .keys.sorted()
        self.seen = seen
        guard let edition = loaded.edition, !findings.contains(where: { $0.severity == .error }) else {
            work = nil
            return
        }
        work = EditionImport(
            loaded, edition, files: try files.all(), onto: proceedings, takesJudging: false, salt: salt)
    }

    /// Of those that would be lost sight of, the ones that may be named.
    var lostAndSeen: [Identifier<Entry>] { lost.filter(seen.contains) }

    /// Whether it takes a second person and a reason.
    var needsSecond: Bool { work?.needsSecond ?? false }
}

extension Judging {
    /// With entries that come in as well.
    fileprivate func entering(_ entries: [Identifier<Entry>: Identifier<Category>]) -> Judging {
        var judging = self
        judging.categories.merge(entries) { present, _ in present }
        return judging
    }
}

/// What became of a change.
enum SetUpOutcome: Sendable {
    case written
    /// It waits for a second person.
    case proposed
    case nothing
    case faulty([Finding])
    case loses([Identifier<Entry>])
    /// There are marks, and nobody said why.
    case unreasoned
}

extension PersonVisit {
    /// Looks a change through, away from the pages: a large edition takes a while.
    func lookThrough(
        _ files: EditionFiles, entering: [Identifier<Entry>: Identifier<Category>] = [:]
    ) async throws -> SetUpChange {
        let (asker, now) = (person, visit.now)
        let (proceedings, seen) = try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return (proceedings, Set(proceedings.entries.keys.filter(sight.sees)))
        }
        let (site, salt) = (site, site.outside.salt)
        return try await Task.detached(priority: .utility) {
            try SetUpChange(
                files, onto: proceedings, entering: entering, seen: seen, text: site.text, salt: salt)
        }.value
    }

    /// Writes a change down where nothing is wrong with it. Where there are marks it is proposed.
    func write(_ change: SetUpChange, reason: String?) async throws -> SetUpOutcome {
        guard let work = change.work else { return .faulty(change.findings) }
        if !change.lost.isEmpty { return .loses(change.lostAndSeen) }
        if work.acts.isEmpty { return .nothing }
        if !change.needsSecond {
            try change.files.keep(work.manifest)
            try await takeTogether(work.acts)
            return .written
        }
        guard let reason else { return .unreasoned }
        let why = try await keep(reason, "define \(FileStore.name(of: work.manifest.bytes))")
        try change.files.keep(work.manifest)
        try await takeTogether(work.proposing(because: why))
        return .proposed
    }

    /// Agrees to a proposal and to what was proposed with it; of a list of files, does what else follows
    /// from it.
    func confirm(_ line: Int) async throws {
        let (lines, isOfFiles) = try await site.look { proceedings in
            let lines = proceedings.proposedTogether(with: line)
            return (lines, lines.contains { proceedings.proposals[$0]?.act is Acts.Define })
        }
        try await takeTogether(lines.map { Acts.Confirm(proposal: $0) })
        if isOfFiles { try await follow() }
    }

    /// Does what else follows from the files that are in force since a second person agreed.
    private func follow() async throws {
        let change = try await lookThrough(try await editionFiles())
        guard let acts = change.work?.acts, !acts.isEmpty, change.lost.isEmpty else { return }
        // Who signs and is nothing else may not; the next change by whoever may brings it.
        if roles.isDisjoint(with: [.organiser, .chair]) { return }
        try await takeTogether(acts.filter { !($0 is Acts.Define) && !($0 is Acts.Enter) })
    }
}
