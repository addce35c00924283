public import Jury

/// Reads a taxonomy of metrics: tab-separated, UTF-8, without quoting; the first line names the columns.
///
/// Needed: `id`, `name_en`, `amec_level`, `strict_level`. Further `name_…` columns are names in other
/// languages; `family`, `vanity`, `invalid`, `promise`, `unit`, `direction`, `denominator` and `proof_kind`
/// are read where they are there and filled in. All other columns are left for those who need them.
public enum TaxonomyReader {
    public static func read(_ bytes: [UInt8]) -> (taxonomy: Taxonomy, findings: [Finding]) {
        var findings: [Finding] = []
        var metrics: [Metric] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let header = cells(lines.first ?? [])
        let columns = Dictionary(
            header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for name in ["id", "name_en", "amec_level", "strict_level"] where columns[name] == nil {
            let start = SourcePosition(line: 1, column: 1)
            findings.append(Finding(.taxonomy, .missingColumn(name), at: start))
        }
        guard findings.isEmpty else { return (Taxonomy([]), findings) }
        var seen: Set<String> = []
        for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let place = SourcePosition(line: number + 1, column: 1)
            let row = cells(line)
            if row.count != header.count {
                let fault = Fault.wrongColumnCount(found: row.count, expected: header.count)
                findings.append(Finding(.taxonomy, fault, at: place))
                continue
            }
            switch metric(row, columns) {
            case .success(let metric) where seen.insert(metric.id.text).inserted: metrics.append(metric)
            case .success(let metric):
                findings.append(Finding(.taxonomy, .duplicateID(metric.id.text), at: place))
            case .failure(let refusal): findings.append(Finding(.taxonomy, refusal.fault, at: place))
            }
        }
        return (Taxonomy(metrics), findings)
    }

    private struct Refusal: Error {
        let fault: Fault
    }

    private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
        let line = line.last == 0x0D ? line.dropLast() : line
        return line.split(separator: 0x09, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func metric(_ row: [String], _ columns: [String: Int]) -> Result<Metric, Refusal> {
        func cell(_ name: String) -> String { columns[name].map { row[$0] } ?? "" }
        let id = cell("id")
        guard Fault.Lexical.metric.admits(id) else {
            return .failure(Refusal(fault: .badForm(id, expected: .metric)))
        }
        var levels: [Level] = []
        for name in ["amec_level", "strict_level"] {
            guard let level = Level(rawValue: cell(name)) else {
                let choices = Level.allCases.map(\.rawValue)
                return .failure(Refusal(fault: .notAChoice(cell(name), choices: choices)))
            }
            levels.append(level)
        }
        var names: [String: String] = [:]
        for (column, index) in columns where column.hasPrefix("name_") && !row[index].isEmpty {
            names[String(column.dropFirst("name_".count))] = row[index]
        }
        if names["en"] == nil { return .failure(Refusal(fault: .missingField("name_en"))) }
        var metric = Metric(
            id: Identifier(id), names: names, amecLevel: levels[0], strictLevel: levels[1])
        metric.family = cell("family")
        metric.unit = cell("unit")
        metric.denominator = cell("denominator")
        do throws(Refusal) {
            metric.vanity = try choice(cell("vanity")) ?? metric.vanity
            metric.direction = try choice(cell("direction")) ?? metric.direction
            // The list's words have underscores like its identifiers, those of entries hyphens.
            let proof = cell("proof_kind").split(separator: "_").joined(separator: "-")
            metric.proof = try choice(proof) ?? metric.proof
            metric.isInvalid = try choice(cell("invalid")) == YesOrNo.yes
            metric.isPromise = try choice(cell("promise")) == YesOrNo.yes
        } catch {
            return .failure(error)
        }
        return .success(metric)
    }

    /// `nil` for an empty cell.
    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ word: String
    ) throws(Refusal) -> Choice? {
        if word.isEmpty { return nil }
        guard let choice = Choice(rawValue: word) else {
            throw Refusal(fault: .notAChoice(word, choices: Choice.allCases.map(\.rawValue)))
        }
        return choice
    }
}

extension Taxonomy {
    /// The taxonomy that comes with the program, from `Sources/Intake/Taxonomy/metrics.tsv`.
    public static let builtIn = TaxonomyReader.read(PackageResources.metrics_tsv).taxonomy
}
