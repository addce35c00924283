public import Jury

/// Reads how many people live where: tab-separated, UTF-8, without quoting; the first line names the columns.
///
/// Needed: `code` (ISO 3166-1 alpha-2, or `WORLD`), `year`, `people` (a whole number above 0) and `source`. A
/// country may have rows of several years.
public enum PopulationsReader {
    public static func read(_ bytes: [UInt8]) -> (populations: Populations, findings: [Finding]) {
        var findings: [Finding] = []
        var rows: [String: [Populations.Row]] = [:]
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let header = cells(lines.first ?? [])
        let columns = Dictionary(
            header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for name in ["code", "year", "people", "source"] where columns[name] == nil {
            let start = SourcePosition(line: 1, column: 1)
            findings.append(Finding(.populations, .missingColumn(name), at: start))
        }
        guard findings.isEmpty else { return (Populations(), findings) }
        for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let place = SourcePosition(line: number + 1, column: 1)
            let row = cells(line)
            if row.count != header.count {
                let fault = Fault.wrongColumnCount(found: row.count, expected: header.count)
                findings.append(Finding(.populations, fault, at: place))
                continue
            }
            func cell(_ name: String) -> String { columns[name].map { row[$0] } ?? "" }
            let code = cell("code")
            let year = Int(cell("year")) ?? 0
            let people = Int(cell("people")) ?? 0
            if let fault = fault(code: code, source: cell("source")) {
                findings.append(Finding(.populations, fault, at: place))
            } else if !years.contains(year) {
                findings.append(Finding(.populations, .numberOutOfRange(cell("year")), at: place))
            } else if !(1...peopleMax).contains(people) {
                findings.append(Finding(.populations, .numberOutOfRange(cell("people")), at: place))
            } else if rows[code]?.contains(where: { $0.year == year }) == true {
                findings.append(Finding(.populations, .duplicateID("\(code) \(year)"), at: place))
            } else {
                rows[code, default: []].append(Populations.Row(year: year, people: people))
            }
        }
        let world = rows.removeValue(forKey: world) ?? []
        let countries = rows.map { (Country($0.key), $0.value) }
        return (Populations(world: world, Dictionary(uniqueKeysWithValues: countries)), findings)
    }

    private static let world = "WORLD"
    private static let years = 1800...2200
    /// More than ever lived at one time; sums stay far below 64 bits.
    private static let peopleMax = 100_000_000_000

    private static func fault(code: String, source: String) -> Fault? {
        if code != world, !Fault.Lexical.country.admits(code) { return .badForm(code, expected: .country) }
        return source.isEmpty ? .missingField("source") : nil
    }

    private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
        let line = line.last == 0x0D ? line.dropLast() : line
        return line.split(separator: 0x09, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Populations {
    /// The list that comes with the program, from `Sources/Intake/Populations/populations.tsv`: the World
    /// Bank's series SP.POP.TOTL (mid-year estimates, after the United Nations' World Population Prospects),
    /// as of March 2026, rounded to four digits. The year is 2024; countries that were larger by more than 3
    /// percent since 2000 have rows of 2000, 2008 and 2016 as well.
    public static let builtIn = PopulationsReader.read(PackageResources.populations_tsv).populations
}
