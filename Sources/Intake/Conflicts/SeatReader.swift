public import Jury

/// Reads seats, from comma-separated values: one juror before one entry a row.
public enum SeatReader {
    /// Columns `entry` and `juror`; further ones are passed over, so that seats as they were printed and
    /// sheets of ballots can both be read. A seat that stands there twice is one.
    public static func read(
        csv: [UInt8], entries: Set<Identifier<Entry>>, jurors: Set<Identifier<Juror>>
    ) -> (seats: Set<Pairing>, findings: [Finding]) {
        var rows = NamedRows(csv, .seat, .columns(["entry", "juror"], others: true))
        let known = KnownSeats(jurors: Set(jurors.map(\.text)), entries: Set(entries.map(\.text)))
        var seats: Set<Pairing> = []
        while let row = rows.next() {
            guard rows.isKnown(row, "entry", .entry, known.entries),
                rows.isKnown(row, "juror", .juror, known.jurors)
            else { continue }
            seats.insert(Pairing(Identifier(row["entry"]), Identifier(row["juror"])))
        }
        return (seats, rows.findings.told)
    }
}
