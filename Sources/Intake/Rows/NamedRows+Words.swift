internal import Jury

/// The jurors and entries that there are, for files that name them.
struct KnownSeats {
    let jurors: Set<String>
    let entries: Set<String>
}

extension NamedRows {
    /// The word of a closed set that stands in a row; tells where it is none.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        of: Choice.Type, _ row: NamedRow, _ name: String
    ) -> Choice? where Choice.RawValue == String {
        if let chosen = Choice(rawValue: row[name]) { return chosen }
        tell(.notAChoice(row[name], choices: Choice.allCases.map(\.rawValue)), at: name)
        return nil
    }

    /// Whether there is what a row names; tells where not, with the nearest names. `known`: `nil` where
    /// nobody knows.
    mutating func isKnown(
        _ row: NamedRow, _ name: String, _ kind: Fault.Referable, _ known: Set<String>?
    ) -> Bool {
        guard let known, !known.contains(row[name]) else { return true }
        tell(
            .unknownReference(kind, row[name], nearest: Spelling.nearest(to: row[name], among: known)),
            at: name)
        return false
    }
}
