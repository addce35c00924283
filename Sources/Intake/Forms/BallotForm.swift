internal import Jury

/// A file of ballots in JSON, as it stands in the file.
struct BallotFile: Sendable {
    var ballots: [Ballot] = []

    struct Ballot: Sendable {
        var entry: Identifier<Entry> = ""
        var juror: Identifier<Juror> = ""
        var recused: YesOrNo?
        var reason: String?
        var order: Int?
        var marks: [Mark] = []
        var line = 0
    }

    struct Mark: Sendable {
        var criterion: Identifier<Criterion> = ""
        var mark: Given = .abstained
        var comment: String?
        var lift: String?
        var line = 0
    }

    enum Given: Sendable {
        case mark(Thousandths)
        case abstained
    }
}

extension Form<BallotFile> {
    static let ballots = Form<BallotFile>(
        "ballots", .ballot, "Ballots: what jurors said of entries.", blank: { BallotFile() },
        [
            .list(
                "ballots", \.ballots, of: "ballot", .placed(.ballot) { $0.line = $1 }, required: true,
                "One for each seat: a juror before an entry.")
        ])
}

extension Form<BallotFile.Ballot> {
    static let ballot = Form<BallotFile.Ballot>(
        "ballot", .ballot, "What one juror said of one entry.", blank: { BallotFile.Ballot() },
        [
            .required("entry", \.entry, .id(), "The entry."),
            .required("juror", \.juror, .id(), "The juror."),
            .optional(
                "recused", \.recused, .choice("yesOrNo"), "Whether the juror stepped back from the entry."),
            .optional("reason", \.reason, .plainLine, "Why."),
            .optional(
                "order", \.order, .integer,
                "Which of the juror's ballots it was: 1 for the first that she gave."),
            .list("marks", \.marks, of: "mark", .placed(.mark) { $0.line = $1 }, "One for each criterion."),
        ])
}

extension Form<BallotFile.Mark> {
    static let mark = Form<BallotFile.Mark>(
        "criterionMark", .ballot, "A juror's points on one criterion.", blank: { BallotFile.Mark() },
        [
            .required("criterion", \.criterion, .id(), "The criterion."),
            .required("mark", \.mark, .given, "The mark, or the word abstained."),
            .optional("comment", \.comment, .plainPassage, "What the juror says to it."),
            .optional("lift", \.lift, .plainPassage, "Why the juror lifts a cap or factor for this mark."),
        ])
}

extension Codec<BallotFile.Given> {
    static let given = Codec.lexical(
        .mark, numbers: true,
        { word in
            if word == "abstained" { return .abstained }
            return DecimalNumber(word)?.thousandths.map { .mark($0) }
        },
        { given in
            switch given {
            case .abstained: "abstained"
            case .mark(let mark): mark.description
            }
        })
}

extension Codec {
    /// A record that keeps the line it stands in.
    static func placed(
        _ form: Form<Value>, _ keep: @escaping @Sendable (inout Value, Int) -> Void
    ) -> Codec {
        let codec = Codec.record(form)
        return Codec(
            shape: codec.shape,
            decode: { node, reading in
                // Before its parts are read: lines are asked for in the order of the file.
                let line = reading.line(node)
                guard var value = codec.decode(node, &reading) else { return nil }
                keep(&value, line)
                return value
            },
            encode: codec.encode)
    }
}
