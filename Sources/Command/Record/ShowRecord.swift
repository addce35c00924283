import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite
import Wire

struct ShowRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Show how far a record is: rounds, who is late, what waits for a second person.")

    @OptionGroup var place: RecordPlace
    @Option(help: "text or json.") var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let record = try place.read()
        let now = Outside.now()
        switch format {
        case .text: Output.standard(RecordText.text(record, at: now))
        case .json: Output.standard(RecordJSON.bytes(record, at: now))
        }
    }
}

enum RecordText {
    static func text(_ record: ReadRecord, at now: Int) -> String {
        let proceedings = record.proceedings
        var lines = [
            "\(proceedings.edition?.text ?? "…"): "
                + RecordPhrases.journal(
                    lines: record.pinned.checkpoint.size, root: record.pinned.checkpoint.root)
        ]
        let competing = proceedings.entries.values.count { $0.candidacy == .competing }
        lines.append("\(competing) of \(proceedings.entries.count) entries compete.")
        for (id, round) in proceedings.rounds.sorted(by: { $0.value.number < $1.value.number }) {
            lines += ["", heading(id, round, at: now)]
            let progress = proceedings.progress(in: id)
            let width = progress.keys.map(\.text.count).max() ?? 0
            for (juror, done) in progress.sorted(by: { $0.key < $1.key }) {
                let name = juror.text + String(repeating: " ", count: width - juror.text.count)
                lines.append("  \(name)  \(done.whole) of \(done.seats) whole, \(done.sealed) sealed")
            }
            for (seat, reason) in proceedings.notCounted(in: id) {
                lines.append("  " + RecordPhrases.notCounted(seat, reason))
            }
            lines += RoundOutcome(id, round, proceedings, at: now).lines.map { "  " + $0 }
        }
        let waiting = proceedings.proposals.filter { !$0.value.isSettled }.sorted { $0.key < $1.key }
        if !waiting.isEmpty { lines.append("") }
        for (line, proposal) in waiting {
            lines.append(
                "Line \(line + 1) waits for a second person: \(type(of: proposal.act).kind), proposed by "
                    + "\(proposal.by); palmares edition confirm \(line + 1) --as …")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func heading(_ id: Identifier<Round>, _ round: Round, at now: Int) -> String {
        let deadline = round.deadline.flatMap { Moment(milliseconds: $0) }.map { ", ends \($0)" } ?? ""
        let categories = round.categories.map(\.text).joined(separator: ", ")
        return
            "Round \(id) (\(round.kind.rawValue); \(categories)): \(round.phase(at: now).rawValue)\(deadline)"
    }
}

enum RecordJSON {
    static func bytes(_ record: ReadRecord, at now: Int) -> [UInt8] {
        let proceedings = record.proceedings
        var writer = JSONWriter()
        writer.object { json in
            json.member("format", "palmares-record/1")
            json.member("edition", orNull: proceedings.edition?.text)
            json.member("lines", record.pinned.checkpoint.size)
            json.member("root", record.pinned.checkpoint.root.base64)
            json.member("key", record.key.text)
            json.key("rounds")
            json.array { json in
                for (id, round) in proceedings.rounds.sorted(by: { $0.value.number < $1.value.number }) {
                    write(id, round, proceedings, at: now, into: &json)
                }
            }
            json.key("proposals")
            json.array { json in
                for (line, proposal) in proceedings.proposals.sorted(by: { $0.key < $1.key })
                where !proposal.isSettled {
                    json.object {
                        $0.member("line", line)
                        $0.member("act", type(of: proposal.act).kind)
                        $0.member("by", proposal.by.text)
                    }
                }
            }
        }
        writer.endLine()
        return writer.bytes
    }

    private static func write(
        _ id: Identifier<Round>, _ round: Round, _ proceedings: Proceedings, at now: Int,
        into json: inout JSONWriter
    ) {
        json.object { json in
            json.member("id", id.text)
            json.member("sort", round.kind.rawValue)
            json.member("phase", round.phase(at: now).rawValue)
            json.member("deadline", orNull: round.deadline)
            json.key("jurors")
            json.array { json in
                for (juror, done) in proceedings.progress(in: id).sorted(by: { $0.key < $1.key }) {
                    json.object {
                        $0.member("juror", juror.text)
                        $0.member("seats", done.seats)
                        $0.member("whole", done.whole)
                        $0.member("sealed", done.sealed)
                    }
                }
            }
            json.key("not_counted")
            json.array { json in
                for (seat, reason) in proceedings.notCounted(in: id) {
                    json.object {
                        $0.member("entry", seat.entry.text)
                        $0.member("juror", seat.juror.text)
                        $0.member("reason", RecordPhrases.notCounted(seat, reason))
                    }
                }
            }
            RoundOutcome(id, round, proceedings, at: now).write(into: &json)
        }
    }
}
