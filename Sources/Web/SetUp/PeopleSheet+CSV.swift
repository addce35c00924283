internal import Intake
public import Jury
public import Records

/// Sheets about people as an edition's folder has them: files of comma-separated values.
extension PeopleSheet {
    /// `nil` for a file that is about no jurors, such as the list of topics.
    public init?(csv: [UInt8]) {
        let plain = PlainRows(csv: csv)
        guard let own = plain.columns.firstIndex(where: { $0.lowercased() == "juror" }) else { return nil }
        self.init(
            columns: plain.columns,
            rows: plain.rows.map { Row(person: Identifier($0[own]), cells: $0) })
    }

    /// As a file of comma-separated values.
    public var csv: [UInt8] { PlainRows(columns: columns, rows: rows.map(\.cells)).csv }
}

extension Edition {
    /// Paths of the sheets that may be about people.
    public var sheets: [String] { [jurors, topics, ties].compactMap(\.self) }
}
