import Intake
import Jury
import Records
import RecordsSQLite
import Web

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
        let edition: EditionFiles
        do {
            edition = try record.editionFiles()
        } catch {
            return failed("\(error)")
        }
        return EditionLoader(
            taxonomy: .builtIn, folder: Files.joined(folder, ""), judging: record.judging,
            questions: questions
        ) { path, _ in
            do {
                return try edition.bytes(path).map { .success($0) } ?? .failure(.missing)
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
    /// The files that are in force.
    func editionFiles() throws -> EditionFiles {
        try EditionFiles(proceedings.files, handedIn: proceedings.handedInFiles, in: files, people)
    }

    /// What somebody wrote; `nil` where it was erased.
    func text(_ id: Identifier<WrittenText>) -> String? {
        Digest(base64: id.text).flatMap { try? texts.text($0)?.text }
    }

    var judging: Judging { Judging(proceedings, text: text) }
}
