import Intake
import Jury

/// Files that say where jurors and entries belong.
enum AffiliationFiles {
    static func read(_ paths: [String]) throws -> (affiliations: Affiliations, findings: [Finding]) {
        var affiliations = Affiliations()
        var findings: [Finding] = []
        for path in paths {
            let bytes: [UInt8]
            do {
                bytes = try Files.read(path, limit: Limits.fileBytes)
            } catch {
                throw Refusal("\(path) cannot be read: \(error.reason)")
            }
            let read = AffiliationReader.read(csv: bytes)
            affiliations.add(read.affiliations)
            findings += read.findings.map { $0.within(path) }
        }
        return (affiliations, findings)
    }
}
