import ArgumentParser
import Intake
import Jury
import Phrases

struct ShowConflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "Say who is not free to judge what, and why.",
        discussion: """
            What jurors stated (ties in edition.yaml) meets what entries say of agencies, networks, \
            clients and credits, and is followed through them. Conflicts that were dismissed stand there \
            with the reason, and of a record those that were stated in it alone.
            """)

    @Argument(help: "The edition's folder, or a record.")
    var edition = "."

    @Option(help: "Only this juror's.")
    var juror: String?

    @Option(help: "Only those with this entry.")
    var entry: String?

    @Option(help: "text, json or csv.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    func run() throws {
        let (loaded, edition) = try EditionFolder.required(
            self.edition, warnings: [.csv, .edition, .tie, .dismissal])
        let stated = StatedConflict.all(in: self.edition)
        let shown = try ShownConflicts(loaded, edition, stated, juror: juror, entry: entry)
        switch format {
        case .text: Output.standard(ConflictsText.text(shown, Style.forStandardOutput))
        case .json: Output.standard(ConflictsJSON.bytes(shown))
        case .csv: Output.standard(ConflictsCSV.text(shown))
        }
        if loaded.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}

/// The conflicts of an edition that were asked for, with what is needed to tell them.
struct ShownConflicts {
    let edition: Edition
    let conflicts: Conflicts
    /// By juror, then by entry.
    let all: [Conflict]
    /// Those that follow from no tie, by juror, then by entry.
    let stated: [StatedConflict]
    /// All that the journal has.
    private let kept: [StatedConflict]
    private let contests: [Identifier<Entry>: LoadedEdition.Contest]

    init(
        _ loaded: LoadedEdition, _ edition: Edition, _ kept: [StatedConflict], juror: String?, entry: String?
    ) throws(Refusal) {
        self.edition = edition
        conflicts = loaded.conflicts
        let pairs = loaded.contests.flatMap { contest in contest.entries.map { ($0.id, contest) } }
        contests = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        let jurors = edition.panels.flatMap(\.jurors) + kept.map(\.juror)
        try Self.require(juror, .juror, among: jurors.map(\.text))
        try Self.require(entry, .entry, among: contests.keys.map(\.text))
        all = loaded.conflicts.all.filter {
            (juror == nil || $0.juror.text == juror) && (entry == nil || $0.entry.text == entry)
        }
        self.kept = kept
        stated = kept.filter { one in
            let follows = loaded.conflicts.between(one.juror, one.entry).contains { $0.kind == one.kind }
            return !follows && (juror == nil || one.juror.text == juror)
                && (entry == nil || one.entry.text == entry)
        }
    }

    /// What a name that was given stands for, if it is there.
    private static func require(
        _ name: String?, _ kind: Fault.Referable, among known: [String]
    ) throws(Refusal) {
        guard let name, !known.contains(name) else { return }
        let nearest = Spelling.nearest(to: name, among: known)
        throw Refusal(ConflictPhrases.unknown(kind, name, nearest: nearest))
    }

    func category(of entry: Identifier<Entry>) -> Identifier<Category>? { contests[entry]?.category.id }

    /// Whether the juror would judge the entry.
    func isOnPanel(_ juror: Identifier<Juror>, _ entry: Identifier<Entry>) -> Bool {
        contests[entry]?.panel?.jurors.contains(juror) ?? false
    }

    /// What becomes of a juror before an entry: the strictest that follows from ties or was stated; `nil`
    /// where she is free.
    func treatment(of juror: Identifier<Juror>, before entry: Identifier<Entry>) -> ConflictPolicy.Treatment?
    {
        let held = kept.filter { $0.juror == juror && $0.entry == entry && $0.dismissed == nil }
        let all = held.map(\.treatment) + [conflicts.treatment(of: juror, before: entry)].compactMap(\.self)
        return ConflictPolicy.Treatment.allCases.first(where: all.contains)
    }

    /// What follows; `nil` for one that is dismissed.
    func treatment(_ conflict: Conflict) -> ConflictPolicy.Treatment? {
        conflict.dismissed == nil ? conflicts.treatment(conflict) : nil
    }
}
