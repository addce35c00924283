import Jury
import Phrases
import Rankings
import Records

enum RecordText {
    static func text(_ view: RecordView) -> String {
        let edition = view.proceedings.edition?.text ?? "…"
        let journal = view.head.map { RecordPhrases.journal(lines: $0.lines, root: $0.root) }
        var lines = ["\(edition): \(journal ?? "")"]
        if let viewer = view.viewer { lines.append("As \(viewer.person) sees it, \(roles(viewer.roles)).") }
        let competing = view.entries.count { $0.entry.candidacy == .competing }
        lines.append("\(competing) of \(view.entries.count) entries compete.")
        if view.viewer != nil {
            lines += view.entries.map { "  \($0.id) (\($0.entry.category))" }
        }
        for (id, round) in view.rounds {
            lines += ["", heading(id, round, at: view.now)] + body(id, view)
            lines += view.outcome(of: id, round)?.lines.map { "  " + $0 } ?? []
        }
        if !view.proposals.isEmpty || view.openQuestions > 0 { lines.append("") }
        if view.openQuestions > 0 { lines.append(RecordPhrases.openQuestions(view.openQuestions)) }
        for (line, proposal) in view.proposals {
            lines.append(
                "Line \(line + 1) waits for a second person: \(type(of: proposal.act).kind), proposed by "
                    + "\(proposal.by); palmares edition confirm \(line + 1) --as …")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func roles(_ roles: [Role]) -> String {
        roles.isEmpty ? "nobody here" : roles.map(\.rawValue).joined(separator: ", ")
    }

    private static func heading(_ id: Identifier<Round>, _ round: Round, at now: Int) -> String {
        let deadline = round.deadline.flatMap { Moment(milliseconds: $0) }.map { ", ends \($0)" } ?? ""
        let categories = round.categories.map(\.text).joined(separator: ", ")
        return
            "Round \(id) (\(round.kind.rawValue); \(categories)): \(round.phase(at: now).rawValue)\(deadline)"
    }

    private static func body(_ id: Identifier<Round>, _ view: RecordView) -> [String] {
        let progress = view.progress(in: id)
        let width = progress.map(\.juror.text.count).max() ?? 0
        let jurors = progress.map { juror, done in
            let name = juror.text + String(repeating: " ", count: width - juror.text.count)
            return "  \(name)  \(done.whole) of \(done.seats) whole, \(done.sealed) sealed"
        }
        let ballots = view.viewer?.sight.ballots(in: id) ?? []
        return jurors + ballots.map { "  " + line($0.seat, $0.ballot) }
            + view.notCounted(in: id).map { "  " + RecordPhrases.notCounted($0.seat, $0.reason) }
    }

    private static func line(_ seat: Pairing, _ ballot: Ballot) -> String {
        let marks = zip(ballot.criteria, ballot.cells).filter { $0.1 != .empty }
            .map { "\($0.0) \($0.1.mark.map(\.description) ?? "abstained")" }
        let words = marks.isEmpty ? "nothing yet" : marks.joined(separator: ", ")
        return "\(seat.juror) on \(seat.entry): \(words)\(ballot.isSealed ? "; sealed" : "")"
    }
}
