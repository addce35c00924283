public import Jury

extension BallotSheet.Row {
    public static func mark(
        _ entry: Identifier<Entry>, _ juror: Identifier<Juror>, _ criterion: Identifier<Criterion>,
        _ mark: Thousandths, line: Int = 1
    ) -> Self {
        let cell = BallotSheet.Cell(mark) ?? .struck
        return Self(entry: entry, juror: juror, content: .cell(criterion, cell), line: line)
    }

    public static func abstained(
        _ entry: Identifier<Entry>, _ juror: Identifier<Juror>, _ criterion: Identifier<Criterion>,
        line: Int = 1
    ) -> Self {
        Self(entry: entry, juror: juror, content: .cell(criterion, .abstained), line: line)
    }

    public static func recused(
        _ entry: Identifier<Entry>, _ juror: Identifier<Juror>, line: Int = 1
    ) -> Self {
        Self(entry: entry, juror: juror, content: .recused(reason: nil), line: line)
    }
}

extension BallotSheet {
    /// A sheet of rows of which none should be refused.
    public init(_ rows: [Row]) {
        var builder = Builder()
        for row in rows {
            if let fault = builder.add(row) { preconditionFailure("\(row) was refused: \(fault)") }
        }
        self = builder.finished()
    }
}

extension Rubric {
    /// A rubric of criteria with weights and what they read, on a scale of 1 to 10 in halves.
    public static func of(
        _ criteria: [(id: Identifier<Criterion>, weight: Int, reads: [Tier])], ties: [Tiebreak] = []
    ) -> Rubric {
        var rubric = Rubric()
        rubric.id = "test"
        rubric.total = criteria.reduce(0) { $0 + $1.weight }
        rubric.ties = ties
        rubric.criteria = criteria.map { id, weight, reads in
            var criterion = Criterion()
            criterion.id = id
            criterion.weight = weight
            criterion.reads = reads
            return criterion
        }
        return rubric
    }
}
