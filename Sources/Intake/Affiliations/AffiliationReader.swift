public import Jury

/// Reads where jurors or entries belong, from comma-separated values: one juror or entry a row, under a
/// header.
public enum AffiliationReader {
    /// The first column is `juror` or `entry` and holds identifiers; each further one is a kind of closeness,
    /// such as `country`, named in the header in capital or small letters. An empty field says nothing.
    /// Separated by comma, semicolon or tab, whichever the header uses; UTF-8. Columns `languages`, `topics`,
    /// `load_min` and `load_max` are for the seating; what is wrong with them is told here too.
    ///
    /// Every faulty row is a finding, at most `Limits.findings`, and the rest is kept. Of two rows for one
    /// juror or entry neither counts. Values are taken as they stand, without spaces around them.
    public static func read(csv: [UInt8]) -> (affiliations: Affiliations, findings: [Finding]) {
        let (roster, findings) = RosterReader.read(csv: csv)
        return (roster.affiliations, findings)
    }
}
