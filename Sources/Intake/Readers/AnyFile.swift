public import Jury

/// Checks a file of any kind, by its ending and by what it says it is.
public enum AnyFile {
    /// How many bytes a file of this name may have.
    public static func limitBytes(named name: String) -> Int {
        switch ending(of: name) {
        case "csv": Limits.sheetBytes
        // It may hold ballots; an entry of this length is refused once it is known to be one.
        case "json": Limits.jsonSheetBytes
        default: Limits.fileBytes
        }
    }

    /// What a finding speaks of where the file could not even be read.
    public static func subject(named name: String) -> Finding.Subject {
        switch ending(of: name) {
        case "xml": .xml
        case "json": .json
        case "yaml", "yml": .yaml
        case "csv": .csv
        case "tsv": .taxonomy
        default: .entry
        }
    }

    /// What follows the last point, in small letters; `nil` without a point.
    private static func ending(of name: String) -> String? {
        guard let point = name.lastIndex(of: ".") else { return nil }
        return name[name.index(after: point)...].lowercased()
    }

    /// The findings of one file on its own, best first; of an entry with what is asked of it beyond.
    public static func findings(
        in bytes: [UInt8], named name: String, taxonomy: Taxonomy,
        questions: (Entry) -> [Remark] = { _ in [] }
    ) -> [Finding] {
        func entryFindings(_ syntax: Syntax) -> [Finding] {
            EntryReader.read(bytes, as: syntax, taxonomy: taxonomy, questions: questions).findings
        }
        let ending = ending(of: name)
        var stem: Identifier<Rubric> { Identifier(String(name.prefix { $0 != "." })) }
        switch ending {
        case "xml": return entryFindings(.xml)
        case "csv":
            return switch RowKind(of: bytes) {
            case .affiliations: AffiliationReader.read(csv: bytes).findings
            case .ballots: BallotReader.read(csv: bytes).findings
            case .decisions: DecisionReader.read(csv: bytes).findings
            case .dismissals: DismissalReader.read(csv: bytes).findings
            case .ties: TieReader.read(csv: bytes).findings
            }
        case "tsv": return TaxonomyReader.read(bytes).findings
        case "yaml", "yml":
            let findings = RubricReader.read(bytes, id: stem).findings
            return findings.formatFound == EditionReader.format
                ? EditionReader.read(bytes).findings : findings
        case "json":
            let findings = entryFindings(.json)
            switch findings.formatFound {
            case RubricReader.format: return RubricReader.read(bytes, as: .json, id: stem).findings
            case EditionReader.format: return EditionReader.read(bytes, as: .json).findings
            case BallotReader.format: return BallotReader.read(json: bytes).findings
            default: return findings
            }
        default:
            return [Finding(.entry, .unknownEnding(ending.map { "." + $0 } ?? name))]
        }
    }
}

extension [Finding] {
    /// The format that a file says it has, where that was not the one asked for.
    fileprivate var formatFound: String? {
        for finding in self {
            if case .wrongFormat(let found, _) = finding.fault { return found }
        }
        return nil
    }
}
