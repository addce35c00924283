import Intake
import Jury
import Records
import RecordsSQLite

/// An edition as its record has it: files by their digests, sheets about people from among them, ballots and
/// decisions from the journal.
enum RecordedEdition {
    /// `nil` where the folder holds no record.
    static func load(
        _ folder: String, questions: @escaping (Entry, Edition, Category?) -> [Remark] = { _, _, _ in [] }
    ) -> LoadedEdition? {
        let place = RecordFolder(folder)
        guard place.isRecord else { return nil }
        let record: ReadRecord
        do {
            record = try place.read()
        } catch {
            return failed(RecordPlace.sentence(error, folder))
        }
        let file: (String) throws -> [UInt8]?
        do {
            file = try record.editionFiles()
        } catch {
            return failed("\(error)")
        }
        return EditionLoader(
            taxonomy: .builtIn, folder: Files.joined(folder, ""), judging: record.judging,
            questions: questions
        ) { path, _ in
            do {
                return try file(path).map { .success($0) } ?? .failure(.missing)
            } catch {
                return .failure(.unreadable("what is kept of it is not what was kept"))
            }
        }.load()
    }

    private static func failed(_ sentence: String) -> LoadedEdition {
        EditionLoader(taxonomy: .builtIn) { _, _ in .failure(.unreadable(sentence)) }.load()
    }
}

extension ReadRecord {
    /// By path: the files that are in force.
    func listedFiles() throws -> [String: Identifier<StoredFile>] {
        guard let list = proceedings.files, let bytes = try files.bytes(of: list) else { return [:] }
        return FileManifest(bytes).files
    }

    /// By path: the bytes of a file of the edition, among them sheets about people; `nil` where it has none.
    func editionFiles() throws -> (String) throws -> [UInt8]? {
        let (listed, sheets) = (try listedFiles(), try people.sheets())
        return { path in
            if let sheet = sheets[path] { return sheet.csv }
            return try listed[path].flatMap { try files.bytes(of: $0) }
        }
    }

    /// What somebody wrote; `nil` where it was erased.
    func text(_ id: Identifier<WrittenText>) -> String? {
        Digest(base64: id.text).flatMap { try? texts.text($0)?.text }
    }

    var judging: Judging {
        let competing = proceedings.entries.filter { $0.value.candidacy == .competing }
        return Judging(
            categories: competing.mapValues(\.category), sheet: proceedings.sheet(text: text),
            decisions: proceedings.decisions.values.map { decided in
                Decision(
                    entry: decided.entry, claim: decided.claim, ruling: decided.ruling,
                    reason: text(decided.reason) ?? "…")
            }.sorted {
                ($0.entry.text, $0.claim.text, $0.reason) < ($1.entry.text, $1.claim.text, $1.reason)
            },
            dismissals: dismissals, conflicts: stated, recusals: Set(proceedings.recusals.keys))
    }

    private var stated: [Pairing: ConflictPolicy.Treatment] {
        proceedings.conflicts.compactMapValues { kinds in
            let held = kinds.values.filter { $0.dismissed == nil }.map(\.treatment)
            return ConflictPolicy.Treatment.allCases.first(where: held.contains)
        }
    }

    private var dismissals: [Dismissal] {
        proceedings.conflicts.flatMap { pair, stated in
            stated.compactMap { kind, conflict in
                conflict.dismissed.map {
                    Dismissal(pair.juror, pair.entry, kind, reason: text($0) ?? "…")
                }
            }
        }
    }
}

/// A list of files: a SHA-256, two spaces and a path a line, by path, as `sha256sum` writes it.
struct FileManifest {
    var files: [String: Identifier<StoredFile>]

    init(_ files: [String: Identifier<StoredFile>]) {
        self.files = files
    }

    init(_ bytes: [UInt8]) {
        files = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.utf8.count > 66 {
            files[String(line.dropFirst(66))] = Identifier(String(line.prefix(64)))
        }
    }

    var bytes: [UInt8] {
        let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\($0.value)  \($0.key)\n" }
        return Array(lines.joined().utf8)
    }
}
