internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// `palmares-record/1`: how far a record is, as somebody may see it.
public enum RecordJSON {
    public static func bytes(_ view: RecordView) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.member("format", "palmares-record/1")
            json.member("edition", orNull: view.proceedings.edition?.text)
            if let head = view.head {
                json.member("lines", head.lines)
                json.member("root", head.root.base64)
                json.member("key", head.key.text)
            }
            if let viewer = view.viewer { write(viewer, view, into: &json) }
            json.key("rounds")
            json.array { json in
                for (id, round) in view.rounds { write(id, round, view, into: &json) }
            }
            json.key("proposals")
            json.array { json in
                for (line, proposal) in view.proposals {
                    json.object {
                        $0.member("line", line)
                        $0.member("act", type(of: proposal.act).kind)
                        $0.member("by", proposal.by.text)
                    }
                }
            }
            json.member("open_questions", view.openQuestions)
        }
        writer.endLine()
        return writer.bytes
    }

    private static func write(_ viewer: RecordView.Viewer, _ view: RecordView, into json: inout JSONWriter) {
        json.member("as", viewer.person.text)
        json.key("roles")
        json.array { for role in viewer.roles { $0.string(role.rawValue) } }
        json.key("entries")
        json.array { json in
            for (id, entry) in view.entries {
                json.object {
                    $0.member("id", id.text)
                    $0.member("category", entry.category.text)
                    $0.member("competes", entry.candidacy == .competing)
                }
            }
        }
    }

    private static func write(
        _ id: Identifier<Round>, _ round: Round, _ view: RecordView, into json: inout JSONWriter
    ) {
        json.object { json in
            json.member("id", id.text)
            json.member("sort", round.kind.rawValue)
            json.member("phase", round.phase(at: view.now).rawValue)
            json.member("deadline", orNull: round.deadline)
            json.key("jurors")
            json.array { json in
                for (juror, done) in view.progress(in: id) {
                    json.object {
                        $0.member("juror", juror.text)
                        $0.member("seats", done.seats)
                        $0.member("whole", done.whole)
                        $0.member("sealed", done.sealed)
                    }
                }
            }
            if let sight = view.viewer?.sight { write(sight.ballots(in: id), into: &json) }
            json.key("not_counted")
            json.array { json in
                for (seat, reason) in view.notCounted(in: id) {
                    json.object {
                        $0.member("entry", seat.entry.text)
                        $0.member("juror", seat.juror.text)
                        $0.member("reason", RecordPhrases.notCounted(seat, reason))
                    }
                }
            }
            view.outcome(of: id, round)?.write(into: &json)
        }
    }

    private static func write(_ ballots: [(seat: Pairing, ballot: Ballot)], into json: inout JSONWriter) {
        json.key("ballots")
        json.array { json in
            for (seat, ballot) in ballots {
                json.object { json in
                    json.member("entry", seat.entry.text)
                    json.member("juror", seat.juror.text)
                    json.member("sealed", ballot.isSealed)
                    json.key("marks")
                    json.array { json in
                        for (criterion, cell) in zip(ballot.criteria, ballot.cells) where cell != .empty {
                            json.object {
                                $0.member("criterion", criterion.text)
                                $0.member("points", orNull: cell.mark?.count)
                            }
                        }
                    }
                }
            }
        }
    }
}
