internal import Jury

/// What a juror has on the page of an entry, sent or not: marks, reasons, comments, notes.
///
/// It is kept as the form that sent it, in the order of the rubric, so that what is kept and what is posted
/// are one format.
struct BallotDraft: Hashable, Sendable {
    var marks: [Identifier<Criterion>: Given] = [:]
    /// Why a juror lets her mark count in full.
    var lifts: [Identifier<Criterion>: String] = [:]
    var comments: [Identifier<Criterion>: String] = [:]
    var toAgency = ""
    var notes = ""

    enum Given: Hashable, Sendable {
        case points(Thousandths)
        case abstained
    }

    /// Bytes of any one text.
    static let textBytesMax = 4_000

    init() {}

    var isEmpty: Bool { self == BallotDraft() }

    /// Criteria without mark and abstention, in the rubric's order.
    func missing(under frame: Proceedings.RubricFrame) -> [Identifier<Criterion>] {
        frame.criteria.filter { marks[$0] == nil }
    }
}

extension BallotDraft {
    /// Why a form is no draft.
    enum Fault: Error, Hashable {
        case offScale(Identifier<Criterion>)
        case tooLong
    }

    /// Reads what a page sent; other fields are left alone.
    init(_ form: Form, under frame: Proceedings.RubricFrame) throws(Fault) {
        for criterion in frame.criteria {
            if let mark = form["mark.\(criterion)"], !mark.isEmpty {
                marks[criterion] = try Self.given(
                    mark, half: form["half.\(criterion)"] != nil, on: criterion, frame.scale)
            }
            lifts[criterion] = try Self.text(form["lift.\(criterion)"])
            comments[criterion] = try Self.text(form["comment.\(criterion)"])
        }
        toAgency = try Self.text(form["agency"]) ?? ""
        notes = try Self.text(form["notes"]) ?? ""
    }

    private static func given(
        _ text: String, half: Bool = false, on criterion: Identifier<Criterion>, _ scale: Scale
    ) throws(Fault) -> Given {
        if text == "-" || text == "–" { return .abstained }
        let written = String(text.map { $0 == "," ? "." : $0 })
        guard let points = DecimalNumber(written)?.thousandths else { throw .offScale(criterion) }
        let whole = Thousandths(points.count + (half ? 500 : 0))
        guard scale.contains(whole), scale.isOnStep(whole) else { throw .offScale(criterion) }
        return .points(whole)
    }

    /// Takes the marks of one row of a table; all else stays.
    ///
    /// - Parameter name: of the field of a criterion.
    mutating func take(
        marks form: Form, under frame: Proceedings.RubricFrame, name: (Identifier<Criterion>) -> String
    ) throws(Fault) {
        for criterion in frame.criteria {
            guard let field = form[name(criterion)] else { continue }
            let mark = field.filter { !$0.isWhitespace }
            marks[criterion] = mark.isEmpty ? nil : try Self.given(mark, on: criterion, frame.scale)
        }
    }

    /// As forms send lines, with white space at the ends dropped; `nil` where nothing is left.
    static func text(_ sent: String?) throws(Fault) -> String? {
        guard let sent else { return nil }
        let lines = sent.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
        guard let start = lines.firstIndex(where: { !$0.isWhitespace }),
            let end = lines.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        let text = String(lines[start...end])
        if text.utf8.count > textBytesMax { throw .tooLong }
        return text
    }

    /// The fields that read back as this draft.
    func fields(under frame: Proceedings.RubricFrame) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        for criterion in frame.criteria {
            switch marks[criterion] {
            case .points(let points): fields.append(("mark.\(criterion)", "\(points)"))
            case .abstained: fields.append(("mark.\(criterion)", "-"))
            case nil: break
            }
            if let lift = lifts[criterion] { fields.append(("lift.\(criterion)", lift)) }
            if let comment = comments[criterion] { fields.append(("comment.\(criterion)", comment)) }
        }
        if !toAgency.isEmpty { fields.append(("agency", toAgency)) }
        if !notes.isEmpty { fields.append(("notes", notes)) }
        return fields
    }
}

extension BallotDraft {
    /// What the record has of her ballot.
    ///
    /// - Parameter text: what she wrote; `nil` where it was erased.
    init(_ ballot: Ballot, text: (Identifier<WrittenText>) -> String?) {
        for (index, criterion) in ballot.criteria.enumerated() where ballot.cells[index] != .empty {
            marks[criterion] = ballot.cells[index].mark.map { .points($0) } ?? .abstained
            lifts[criterion] = ballot.texts[index]?.lift.flatMap(text)
            comments[criterion] = ballot.texts[index]?.comment.flatMap(text)
        }
        toAgency = ballot.comment.flatMap(text) ?? ""
    }

    /// Whether the same would be sent: notes stay with the juror.
    func sends(_ other: BallotDraft) -> Bool {
        var (own, other) = (self, other)
        own.notes = ""
        other.notes = ""
        return own == other
    }
}
