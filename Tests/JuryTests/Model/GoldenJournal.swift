import Foundation
import Jury
import Records
import RecordsTestSupport

/// A journal under `Tests/Golden/acts`, with what its acts make of their edition.
struct GoldenJournal {
    static let folder = "Tests/Golden/acts/"

    /// What is another after a line than before it; `nil` for what is no more.
    typealias Change = [String: String?]

    let lines: [[UInt8]]
    let checkpoint: [UInt8]
    /// Line by line, as the version told it that wrote the journal.
    let told: [Change]

    static var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
    }

    init(_ name: String) throws {
        func read(_ suffix: String) throws -> Data {
            try Data(contentsOf: URL(fileURLWithPath: Self.folder + name + suffix))
        }
        lines = try [UInt8](read(".jsonl")).split(separator: 0x0A).map { Array($0) }
        checkpoint = try [UInt8](read(".checkpoint"))
        told = try JSONDecoder().decode([Change].self, from: read(".json"))
    }

    /// Does drawn steps in a room of their own.
    init(_ steps: [Step], seed: UInt64, signer: NoteSigner) async throws {
        let store = MemoryStore()
        let room = try JuryRoom.begin(store: store, pin: MemoryPin(), signer: signer)
        var random = SplitMix64(seed: seed)
        for step in steps {
            guard let act = Rehearsal.act(step.verb) else { throw Refusal.unknown(.kind, step.verb.kind) }
            _ = try await room.take(
                act, id: ActID(using: &random), by: Identifier(step.actor), at: step.now,
                salt: Salt(using: &random))
        }
        lines = store.lines
        checkpoint = await room.journal.checkpoint.bytes
        told = try Self.told(lines)
    }

    func write(_ name: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let files = [
            (".jsonl", Data(Sample.file(lines))), (".checkpoint", Data(checkpoint)),
            (".json", try encoder.encode(told) + Data("\n".utf8)),
        ]
        for (suffix, data) in files {
            try data.write(to: URL(fileURLWithPath: Self.folder + name + suffix))
        }
    }

    /// How the edition is told after the last line.
    var end: Seen {
        told.reduce(into: Seen()) { end, change in for (what, value) in change { end[what] = value } }
    }

    /// What lines make of an edition: what acts change, which ballots count then, and which claims were drawn.
    static func told(_ lines: [[UInt8]]) throws -> [Change] {
        var (fold, tree, before, draws) = (ProceedingsFold(), MerkleTree(), Seen(), Seen())
        return try lines.map { bytes in
            let line = try Line(bytes)
            let isAct = line.draft.body.withUnsafeBufferPointer {
                fold.follow(kind: line.draft.kind, by: line.draft.actor, $0, seq: line.seq, at: line.at)
            }
            if !isAct { throw Refusal.unknown(.kind, line.draft.kind) }
            tree.append(Line.leaf(bytes))
            var after = fold.proceedings.changed(at: line.at)
            after["bearing"] = "\(fold.proceedings.lastBearing)"
            fold.proceedings.tellCounting(&after)
            let drawn = fold.proceedings.audits[line.seq]?.drawn(root: tree.root.bytes)
            draws["drawn at \(line.seq)"] = drawn?.map { "\($0.entry)/\($0.claim)" }.joined(separator: " ")
            after.merge(draws) { $1 }
            defer { before = after }
            let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
            return Change(uniqueKeysWithValues: changed.map { ($0, after[$0]) })
        }
    }

    /// The kinds of acts that changed something, those of confirmed proposals among them.
    func kinds() throws -> Set<String> {
        var (kinds, asked): (Set<String>, [Int: String]) = ([], [:])
        for (line, change) in zip(try lines.map { try Line($0) }, told) {
            let act = line.draft.body.withUnsafeBufferPointer { ActReader.read(kind: line.draft.kind, $0) }
            if let proposed = act as? Acts.Propose { asked[line.seq] = type(of: proposed.act).kind }
            if change.keys.contains(where: { $0 != "bearing" }) { kinds.insert(line.draft.kind) }
            if let confirmed = (act as? Acts.Confirm).flatMap({ asked[$0.proposal] }) {
                kinds.insert(confirmed)
            }
        }
        return kinds
    }
}

extension Proceedings {
    /// In the words of `Tests/Judges/proceedings.py`.
    fileprivate func tellCounting(_ told: inout Seen) {
        for category in categories.keys {
            let own = entries.filter { $0.value.category == category && $0.value.candidacy == .competing }
            told["competes in \(category)"] = own.keys.sorted().map(\.text).joined(separator: " ")
            let moves = placings.filter { own[$0.entry] != nil && own[$0.ahead] != nil }
                .map { "\($0.entry) ahead of \($0.ahead)" }
            let less = deductions.filter { own[$0.key] != nil }.map { "\($0.key) less \($0.value.points)" }
            told["intervenes in \(category)"] = (moves + less.sorted()).joined(separator: ", ")
        }
        let sheet = sheet(text: { _ in "why" })
        for seat in 0..<sheet.seatCount {
            let (entry, juror) = (sheet.entry(ofSeat: seat), sheet.juror(ofSeat: seat))
            let key = "counts in \(entries[entry]?.category ?? "") \(entry) \(juror)"
            if sheet.recusals[seat] != nil {
                told[key] = "recused"
                continue
            }
            var marks: [String] = []
            for (column, criterion) in sheet.criteria.enumerated() {
                let cell = sheet.cells[seat * sheet.criteria.count + column]
                if cell == .empty { continue }
                let isLifted = sheet.lifts[CellAddress(seat: seat, criterion: column)] != nil
                let points = cell.mark.map { "\($0.count)" } ?? "abstained"
                marks.append("\(criterion)=\(points)" + (isLifted ? " lifted" : ""))
            }
            told[key] = marks.sorted().joined(separator: ", ")
        }
    }
}
