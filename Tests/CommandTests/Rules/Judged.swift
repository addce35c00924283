import Foundation
import Intake
import Jury
import JuryTestSupport
import Ledger
import Scoring

/// An entry under a rubric, and what each raw mark on its criteria would count.
struct Judged {
    let rubric: Rubric
    let standing: EntryStanding

    private static let terms = Terms(.builtIn)

    init(_ entry: Entry, under rubric: Rubric, decisions: [Decision] = []) {
        var terms = Self.terms
        terms.decisions = decisions
        let ledger = Ledger(entry, terms)
        self.rubric = rubric
        standing = EntryStanding(ledger, ledger.standings(under: rubric), under: rubric)
    }

    /// By criterion and raw mark, from the lowest to the highest.
    var effective: [[Ratio]] {
        standing.criteria.map { criterion in
            stride(from: rubric.scale.min.count, through: rubric.scale.max.count, by: rubric.scale.step.count)
                .map { criterion.effective(Thousandths($0), on: rubric.scale) }
        }
    }

    /// Whether no mark counts less than under another standing, and no tie is lost by it.
    func isAtLeast(_ other: Judged) -> Bool {
        let marks = zip(effective, other.effective).allSatisfy { zip($0, $1).allSatisfy(>=) }
        let tier = (standing.tier.map { other.standing.tier ?? .means <= $0 }) ?? (other.standing.tier == nil)
        return marks && tier && !standing.factors.lexicographicallyPrecedes(other.standing.factors)
    }
}

/// Rubrics that let evidence count in each way.
enum Rules {
    static let rubrics: [Rubric] = Rubric.EvidenceUse.allCases.map { use in
        var rubric = Rubric.of([
            ("results", 50, [.result]), ("echo", 20, [.reaction, .result]), ("idea", 30, []),
        ])
        rubric.evidence = use
        return rubric
    }

    /// The rubrics and entries that come with the project.
    static let presets: [Rubric] = files(in: "rubrics", endings: [".yaml"]).compactMap { path in
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return RubricReader.read(bytes(path), id: Identifier(String(name.prefix { $0 != "." }))).rubric
    }

    static let entries: [Entry] = ["entries", "entries/invented", "entries/real"].flatMap { folder in
        files(in: folder, endings: [".xml", ".json"]).compactMap(entry)
    }

    static func entry(_ path: String) -> Entry? {
        EntryReader.read(bytes(path), as: path.hasSuffix(".json") ? .json : .xml).entry
    }

    private static func files(in folder: String, endings: [String]) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map {
            folder + "/" + $0
        }
    }

    private static func bytes(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: path).map(Array.init) ?? []
    }

    /// Places of entries to whom every juror gave the same raw mark on every criterion.
    static func places(_ entries: [Entry], under rubric: Rubric, mark: Thousandths) -> [String] {
        let rows = entries.flatMap { entry in
            rubric.criteria.map { BallotSheet.Row.mark(entry.id, "ada", $0.id, mark) }
        }
        let standings = entries.map { ($0.id, Judged($0, under: rubric).standing) }
        return Ranking.of(
            entries: entries.map(\.id), rubric: rubric, sheet: BallotSheet(rows),
            standings: Dictionary(uniqueKeysWithValues: standings)
        ).places.map { "\($0.place)\($0.isTied ? "=" : "") \($0.entry)" }
    }
}
