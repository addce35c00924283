public import Jury
internal import Wire

/// Reads a taxonomy of metrics: tab-separated, UTF-8, without quoting; the first line names the columns.
///
/// What each column holds is told in Documentation/formats/taxonomy.md. `id`, `name_en`, `amec_level` and
/// `strict_level` must be there; columns of other names are left alone.
public enum TaxonomyReader {
    /// The taxonomy holds every metric of which identifier, name and levels could be read, also beside
    /// errors, so that all faults of a file are told at once.
    public static func read(_ bytes: [UInt8]) -> (taxonomy: Taxonomy, findings: [Finding]) {
        if bytes.count > Limits.fileBytes {
            return (Taxonomy([]), [Finding(.taxonomy, .tooLarge(limitBytes: Limits.fileBytes))])
        }
        if let fault = bytes.withUnsafeBufferPointer(UTF8Check.firstFault) {
            let place = Lines.position(of: fault, in: bytes)
            let position = SourcePosition(line: place.line, column: place.column)
            return (Taxonomy([]), [Finding(.taxonomy, .encoding(""), at: position)])
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let header = TaxonomyLine(lines.first ?? [], number: 1)
        let (columns, faults) = TaxonomyColumns.read(header)
        guard let columns else { return (Taxonomy([]), faults) }
        var metrics = MetricTable(columns: columns)
        for (number, line) in lines.enumerated().dropFirst() {
            let line = TaxonomyLine(line, number: number + 1)
            if !line.isEmpty { metrics.add(line) }
        }
        return (Taxonomy(metrics.metrics), Finding.bestFirst(metrics.findings.told))
    }
}

/// One line of the file, cell by cell.
struct TaxonomyLine {
    let cells: [String]
    private let number: Int

    init(_ bytes: ArraySlice<UInt8>, number: Int) {
        self.number = number
        let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
        cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

    /// Where a cell begins. O(characters before it).
    func position(_ cell: Int = 0) -> SourcePosition {
        let before = cells.prefix(cell).reduce(0) { $0 + $1.unicodeScalars.count + 1 }
        return SourcePosition(line: number, column: before + 1)
    }
}

/// Where each column stands.
struct TaxonomyColumns {
    private let places: [String: Int]
    let count: Int
    /// Columns of names with their language, in the order of the file.
    let names: [(language: String, place: Int)]
    /// Columns of aliases; `nil` for the one whose aliases say their language themselves.
    let aliases: [(language: String?, place: Int)]

    static let required = ["id", "name_en", "amec_level", "strict_level"]

    /// `nil` with the faults where a column is missing or comes twice.
    static func read(_ header: TaxonomyLine) -> (TaxonomyColumns?, [Finding]) {
        var places: [String: Int] = [:]
        var faults: [Finding] = []
        for (place, name) in header.cells.enumerated() where !name.isEmpty {
            if places.updateValue(place, forKey: name) != nil {
                faults.append(Finding(.taxonomy, .duplicateField(name), at: header.position(place)))
            }
        }
        for name in required where places[name] == nil {
            faults.append(Finding(.taxonomy, .missingColumn(name), at: header.position()))
        }
        guard faults.isEmpty else { return (nil, faults) }
        return (TaxonomyColumns(header.cells, places), [])
    }

    private init(_ header: [String], _ places: [String: Int]) {
        self.places = places
        count = header.count
        func columns(_ prefix: String) -> [(String, Int)] {
            header.enumerated().filter { $1.hasPrefix(prefix) }.map {
                (String($1.dropFirst(prefix.count)), $0)
            }
        }
        names = columns("name_")
        aliases = columns("aliases_").map { ($0 == "baltic" ? nil : $0, $1) }
    }

    subscript(name: String) -> Int? { places[name] }
}
