import Intake
import Jury
import Ledger
import Phrases

/// An entry that was named on the command line, with its ledger and everything that was found.
struct EntryFile {
    let path: String
    /// `nil` where the file has errors.
    let ledger: Ledger?
    /// Best first, within the file.
    let findings: [Finding]

    static func load(_ path: String, _ terms: EditionTerms) throws(Refusal) -> EntryFile {
        let name = path.lowercased()
        guard name.hasSuffix(".xml") || name.hasSuffix(".json") else {
            throw Refusal("an entry is a file in XML or JSON (.xml, .json); \(path) is neither")
        }
        let bytes: [UInt8]
        do {
            bytes = try Files.read(path, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
        let (entry, findings) = EntryReader.read(
            bytes, as: name.hasSuffix(".xml") ? .xml : .json, taxonomy: terms.taxonomy,
            questions: { Ledger($0, terms.terms(for: $0)).remarks() })
        let isSound = !findings.contains { $0.severity == .error }
        let ledger = isSound ? entry.map { Ledger($0, terms.terms(for: $0)) } : nil
        return EntryFile(path: path, ledger: ledger, findings: findings.map { $0.within(path) })
    }

    /// Tells the errors, for which there is no ledger.
    func tellErrors() {
        for finding in findings where finding.severity == .error {
            Output.error(TextCheckReport.lines(finding, Style(isColoured: false)))
        }
    }

    /// One line for a file among many.
    func tellErrorCount() {
        let count = findings.count { $0.severity == .error }
        let errors = "\(count) error\(count == 1 ? "" : "s")"
        Output.error("\(path.visible): \(errors); palmares check tells them\n")
    }
}
