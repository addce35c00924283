public import Jury

extension BallotReader {
    /// The `format` of ballots in JSON.
    public static let format = "palmares-ballots/1"

    /// Reads ballots in JSON; every bad one is a finding, and the rest is kept.
    public static func read(json bytes: [UInt8]) -> (sheet: BallotSheet, findings: [Finding]) {
        let (file, findings) = FormReader.read(
            bytes, as: .json, .ballots, format: format, isSheet: true
        ) { _ in [] }
        var builder = BallotSheet.Builder()
        var further = CappedFindings()
        for ballot in file?.ballots ?? [] {
            if let fault = builder.order(of: ballot) {
                let place = SourcePosition(line: ballot.line, column: 1)
                further.add(Finding(.ballot, fault, at: place, path: "/order"))
            }
            for row in ballot.rows {
                if case .cell(_, .struck, _, _) = row.content {
                    let place = SourcePosition(line: row.line, column: 1)
                    further.add(Finding(.ballot, .unreadableMark("too large"), at: place))
                }
                if let fault = builder.add(row) {
                    further.add(Finding(.ballot, fault, at: SourcePosition(line: row.line, column: 1)))
                }
            }
        }
        let (sheet, shared) = builder.finished().withOrdersChecked()
        return (sheet, Finding.bestFirst(findings + further.told + shared))
    }
}

extension BallotSheet.Builder {
    /// Keeps which of its juror's ballots one was, where it says so, or says why that cannot be.
    fileprivate mutating func order(of ballot: BallotFile.Ballot) -> Fault? {
        guard let number = ballot.order, !ballot.entry.text.isEmpty, !ballot.juror.text.isEmpty,
            let entry = entry(ballot.entry), let juror = juror(ballot.juror),
            let seat = seat(entry: entry, juror: juror)
        else { return nil }
        guard (1...BallotSheet.Order.numberMax).contains(number) else {
            return .numberOutOfRange(String(number))
        }
        return order(number, seat: seat, line: ballot.line)
    }
}

extension BallotFile.Ballot {
    fileprivate var rows: [BallotSheet.Row] {
        var rows: [BallotSheet.Row] = []
        // What could not be read was told, and belongs to nobody.
        if entry.text.isEmpty || juror.text.isEmpty { return rows }
        if recused == .yes {
            rows.append(.init(entry: entry, juror: juror, content: .recused(reason: reason), line: line))
        }
        for mark in marks where !mark.criterion.text.isEmpty {
            let cell: BallotSheet.Cell =
                switch mark.mark {
                case .abstained: .abstained
                case .mark(let mark): BallotSheet.Cell(mark) ?? .struck
                }
            let content = BallotSheet.Row.Content.cell(
                mark.criterion, cell, comment: mark.comment, lift: mark.lift)
            rows.append(.init(entry: entry, juror: juror, content: content, line: mark.line))
        }
        return rows
    }
}
