import Foundation
import Jury
import Scoring
import Testing

/// One set of marks with its reference values, for tests that compare numbers.
struct GoldenFile: Sendable, CustomTestStringConvertible {
    let name: String
    let data: URL
    let values: URL

    var testDescription: String { name }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Those in the repository.
    static let own = files(
        root.appending(path: "Tests/Golden/ranking"), root.appending(path: "Tests/Golden/ranking"))

    /// The folder of the larger sets, where it exists.
    static let sharedFolder: URL? = {
        let named = ProcessInfo.processInfo.environment["PALMARES_SHARED"].map { URL(filePath: $0) }
        let folder = (named ?? root.appending(path: "../shared")).appending(path: "ranking").standardized
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static let shared =
        sharedFolder.map { files($0.appending(path: "data"), $0.appending(path: "golden")) } ?? []

    /// Every set once.
    static let all = own + shared.filter { file in !own.contains { $0.name == file.name } }

    /// Those of kind `score`, and those of kind `rank`.
    static let scores = all.filter { $0.kind == "score" }
    static let ranks = all.filter { $0.kind == "rank" }

    private static func files(_ data: URL, _ values: URL) -> [GoldenFile] {
        let found =
            (try? FileManager.default.contentsOfDirectory(at: data, includingPropertiesForKeys: nil)) ?? []
        let names = found.filter { $0.pathExtension == "csv" }.map {
            $0.deletingPathExtension().lastPathComponent
        }
        return names.sorted().map { name in
            GoldenFile(
                name: name, data: data.appending(path: name + ".csv"),
                values: values.appending(path: name + ".json"))
        }.filter { FileManager.default.fileExists(atPath: $0.values.path) }
    }

    var kind: String? { (try? json())?["kind"] as? String }

    /// The whole file of reference values.
    func json() throws -> [String: Any] { try Self.json(values) }

    /// Another file beside it, such as `huber_NAME.json`; `nil` where there is none.
    func beside(_ prefix: String) throws -> [String: Any]? {
        let other = values.deletingLastPathComponent().appending(path: prefix + name + ".json")
        return FileManager.default.fileExists(atPath: other.path) ? try Self.json(other) : nil
    }

    static func json(_ file: URL) throws -> [String: Any] {
        // Python writes numbers that JSON does not have.
        var text = try String(contentsOf: file, encoding: .utf8)
        for name in ["-Infinity", "Infinity", "NaN"] {
            text = text.replacingOccurrences(of: name, with: "null")
        }
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }

    func methods() throws -> [String: Any] { try json()["methods"] as? [String: Any] ?? [:] }

    struct Row {
        let entry, juror, criterion, score: String
        /// All columns, by their name.
        let fields: [String: String]
    }

    /// The rows of the file of marks.
    func rows() throws -> [Row] {
        let text = try String(contentsOf: data, encoding: .utf8)
        var lines = text.split(whereSeparator: \.isNewline)[...]
        let header = try #require(lines.first)
        lines = lines.dropFirst()
        let names = header.split(separator: ",").map(String.init)
        return lines.map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let fields = Dictionary(uniqueKeysWithValues: zip(names, cells))
            return Row(
                entry: fields["entry"] ?? "", juror: fields["juror"] ?? "",
                criterion: fields["criterion"] ?? "overall", score: fields["score"] ?? "", fields: fields)
        }
    }

    /// The marks as a table: means over repeated marks, criteria weighed alike. Ranks, of which 1 is the
    /// best, become their negatives.
    func table() throws -> MarkTable {
        let rows = try rows()
        let isRank = kind == "rank"
        func sorted(_ names: [String]) -> [String] {
            Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        let (entries, jurors) = (sorted(rows.map(\.entry)), sorted(rows.map(\.juror)))
        let criteria = sorted(rows.map(\.criterion))
        func numbers(_ names: [String]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        }
        let (entryNumbers, jurorNumbers) = (numbers(entries), numbers(jurors))
        let criterionNumbers = numbers(criteria)
        var cells: [Int: [(sum: Int, count: Int)]] = [:]
        for row in rows {
            let number = DecimalNumber(row.score)?.thousandths
            let mark = try #require(number, "\(row.score)").count
            let entry = entryNumbers[row.entry] ?? 0
            let key = entry * jurors.count + (jurorNumbers[row.juror] ?? 0)
            var ballot = cells[key] ?? Array(repeating: (0, 0), count: criteria.count)
            let criterion = criterionNumbers[row.criterion] ?? 0
            ballot[criterion].sum += isRank ? -mark : mark
            ballot[criterion].count += 1
            cells[key] = ballot
        }
        let repeats = Set(cells.values.flatMap { $0.map(\.count) }).subtracting([0])
        let common = repeats.reduce(1) { $0 / Self.greatestCommonDivisor($0, $1) * $1 }
        let whole = cells.filter { $0.value.allSatisfy { $0.count > 0 } }
        return MarkTable(
            entries: entries.map { Identifier($0) }, jurors: jurors.map { Identifier($0) },
            criteria: criteria.map { MarkTable.Weight(id: Identifier($0), weight: 1) },
            unit: 1000 * criteria.count * common,
            ballots: whole.map { key, parts in
                MarkTable.Ballot(
                    entry: key / jurors.count, juror: key % jurors.count,
                    parts: parts.map { $0.sum * (common / $0.count) })
            }, incomplete: cells.count - whole.count)
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : greatestCommonDivisor(b, a % b)
    }
}

extension GoldenFile {
    /// Expects numbers by name to be those of a table's entries, to a tolerance.
    static func expect(
        _ values: [Double?], _ names: [String], _ reference: Any?, within tolerance: Double = 1e-9,
        _ what: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let expected = try #require(reference as? [String: Any], "\(what)", sourceLocation: location)
        #expect(Set(expected.keys) == Set(names), "\(what)", sourceLocation: location)
        for (name, value) in zip(names, values) {
            let wanted = (expected[name] as? NSNumber)?.doubleValue
            guard let wanted, let value else {
                #expect(value == wanted, "\(what), \(name)", sourceLocation: location)
                continue
            }
            #expect(
                abs(value - wanted) <= tolerance, "\(what), \(name): \(value), not \(wanted)",
                sourceLocation: location)
        }
    }
}
