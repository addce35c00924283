import Foundation
import Intake
import Jury
import Ledger

/// The project's sample entries under the checks that come with the program.
enum Samples {
    static let terms: Terms = {
        var terms = Terms(.builtIn)
        terms.populations = .builtIn
        return terms
    }()

    /// `real/movember.xml`, …; without the faulty ones.
    static let paths: [String] = {
        let walk = FileManager.default.enumerator(atPath: "entries")
        let all = (walk?.compactMap { $0 as? String } ?? []).sorted()
        return all.filter { name in
            (name.hasSuffix(".xml") || name.hasSuffix(".json")) && !name.hasPrefix("faulty/")
        }
    }()

    static func ledger(_ path: String, _ terms: Terms = terms) throws -> Ledger? {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "entries/" + path)))
        let syntax: Syntax = path.hasSuffix(".xml") ? .xml : .json
        return EntryReader.read(bytes, as: syntax, taxonomy: .builtIn).entry.map { Ledger($0, terms) }
    }

    /// `/claims[2]/value figure-differs`: what the checks see, in the order of their paths.
    static func seen(_ path: String, _ terms: Terms = terms) throws -> [String] {
        try (ledger(path, terms)?.remarks() ?? []).map { "\($0.path) \($0.fault.name)" }.sorted()
    }
}
