import Foundation
import Jury
import Testing

@testable import Intake

/// The published schemas and our reader accept and refuse the same documents. The judges are lxml and
/// xmlschema for XML Schema, jsonschema for JSON Schema.
@Suite(.enabled(if: Judges.python != nil, "needs .venv, which bin/setup --tests makes"))
struct SchemaAgreementTests {
    private static let files: UInt64 = 300

    /// What only the reader sees; `Documentation/formats/entry.md` lists it.
    private static let beyondSchemas: Set = [
        "duplicate-id", "unknown-reference", "part-of-itself", "impossible-day", "dates-reversed",
        "bidirectional-control", "control-character", "unknown-metric", "number-out-of-range",
    ]

    @Test(arguments: [Syntax.xml, .json])
    func `schema and reader agree on entries`(syntax: Syntax) throws {
        let schema: Schema = syntax == .xml ? .entryXML : .entryJSON
        let disagreements = try disagreements(
            Form<Entry>.entry.shape, format: EntryReader.format, schema: schema, syntax: syntax
        ) { bytes in EntryReader.read(bytes, as: syntax).findings }
        #expect(disagreements == [])
    }

    @Test func `schema and reader agree on rubrics in JSON`() throws {
        let disagreements = try disagreements(
            Form<Rubric>.rubric.shape, format: RubricReader.format, schema: .rubric, syntax: .json
        ) { bytes in
            let form = Form<Rubric>.rubric
            return FormReader.read(bytes, as: .json, form, format: RubricReader.format) { _ in [] }.findings
        }
        #expect(disagreements == [])
    }

    @Test func `schema and reader agree on editions in JSON`() throws {
        let disagreements = try disagreements(
            Form<Edition>.edition.shape, format: EditionReader.format, schema: .edition, syntax: .json
        ) { bytes in
            let form = Form<Edition>.edition
            return FormReader.read(bytes, as: .json, form, format: EditionReader.format) { _ in [] }.findings
        }
        #expect(disagreements == [])
    }

    @Test func `schema and reader agree on ballots in JSON`() throws {
        let disagreements = try disagreements(
            Form<BallotFile>.ballots.shape, format: BallotReader.format, schema: .ballots, syntax: .json
        ) { bytes in
            let form = Form<BallotFile>.ballots
            return FormReader.read(bytes, as: .json, form, format: BallotReader.format) { _ in [] }.findings
        }
        #expect(disagreements == [])
    }

    /// Draws files, valid and with one fault each, and lists those on which schema and reader differ, with
    /// their seed.
    private func disagreements(
        _ shape: RecordShape, format: String, schema: Schema, syntax: Syntax, read: ([UInt8]) -> [Finding]
    ) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "palmares-judges-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let schemaFile = folder.appendingPathComponent(schema.rawValue)
        try Data(schema.write()).write(to: schemaFile)
        var ours: [String: (isAccepted: Bool, story: String)] = [:]
        for seed in 0..<Self.files {
            for faulty in [false, true] {
                let (bytes, fault) = DraftGenerator.file(
                    shape, format: format, seed: seed, syntax: syntax, faulty: faulty)
                let errors = read(bytes).filter {
                    $0.severity == .error && !Self.beyondSchemas.contains($0.fault.name)
                }
                let name = "seed-\(seed)-\(faulty ? "faulty" : "sound").\(syntax.rawValue)"
                try Data(bytes).write(to: folder.appendingPathComponent(name))
                ours[name] = (errors.isEmpty, "\(fault ?? "sound"): \(errors.map(\.code))")
            }
        }
        let theirs = try Judges.verdicts(schema: schemaFile.path, folder: folder.path)
        #expect(theirs.count == ours.count)
        let wrong = ours.filter { name, verdict in theirs[name] != verdict.isAccepted }
        return wrong.map { "\($0): \($1.story)" }.sorted()
    }
}

/// Other people's validators, in Python.
enum Judges {
    static let python: String? = {
        let path = ".venv/bin/python3"
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }()

    /// Whether each file of a folder is valid, by its name.
    static func verdicts(schema: String, folder: String) throws -> [String: Bool] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python ?? "")
        process.arguments = ["Tests/Judges/judge.py", schema, folder]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        var verdicts: [String: Bool] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2 { verdicts[String(parts[0])] = parts[1] == "valid" }
        }
        return verdicts
    }
}
