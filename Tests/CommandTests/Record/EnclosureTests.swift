import Foundation
import Jury
import Records
import RecordsSQLite
import Testing

/// What an edition's folder says of how jurors judge, in a record.
@Suite struct EnclosureTests {
    private static let film = "....ftypisom a film, made up"
    private static let files = [
        "edition.yaml": """
        format: palmares-edition/1
        id: small
        name: {en: Small}
        categories:
          - {id: towns, name: {en: Towns}, rubric: two, panel: main, calibration: roof,
             entries: [entries/lamp.json, entries/roof.json]}
        panels:
          - {id: main, jurors: [ada, grace]}
        blind: {files: shown}
        """,
        "rubrics/two.yaml": """
        format: palmares-rubric/1
        name: {en: One question}
        scale: {min: 1, max: 10, step: 0.5}
        evidence: shown
        criteria:
          - {id: results, name: {en: Results}, question: {en: What changed?}, weight: 100, reads: [result]}
        """,
        "entries/roof.json": entry("roof"), "entries/lamp.json": entry("lamp"),
        "entries/roof.mp4": film,
    ]

    private static func entry(_ id: String) -> String {
        """
        {"format": "palmares-entry/1", "id": "\(id)", "lang": "en", "origin": "invented",
         "title": "The \(id) (invented)", "category": "towns",
         "evidence": [{"id": "film", "title": "A film (invented)", "kind": "film", "file": "\(id).mp4",
                       "digest": "\(FileStore.name(of: Array(film.utf8)))"}]}
        """
    }

    private func run(_ scratch: Scratch, _ arguments: String...) throws -> Program {
        try Program(executable: Program.path, arguments + ["--record", scratch.path("record")])
    }

    @Test func `what lies beside an entry is kept where its folder is named, and in copies as well`() throws {
        let scratch = try Scratch(Self.files)
        let imported = try run(
            scratch, "import", scratch.url.path, "--as", "olga", "--enclosures", scratch.path("entries"))
        #expect(imported.exitCode == 0, "\(imported.errors)")
        #expect(imported.output.contains("1 file beside the entries is kept.\n"))
        #expect(try run(scratch, "backup", scratch.path("copy")).exitCode == 0)
        let name = FileStore.name(of: Array(Self.film.utf8)).text
        for folder in ["record", "copy"] {
            #expect(try scratch.text("\(folder)/enclosures/\(name.prefix(2))/\(name)") == Self.film)
        }
    }

    @Test func `an export has what lies beside entries, under their names, and comes in again`() throws {
        let second = Self.files["entries/lamp.json"]?.replacing("lamp.mp4", with: "../../a/lamp.mp4")
        let scratch = try Scratch(Self.files.merging(["entries/lamp.json": second ?? ""]) { $1 })
        _ = try run(
            scratch, "import", scratch.url.path, "--as", "olga", "--enclosures", scratch.path("entries"))
        let folder = scratch.path("out")
        let export = try run(scratch, "export", "--edition", folder)
        #expect(export.exitCode == 0, "\(export.errors)")
        for name in ["lamp/lamp.mp4", "roof/roof.mp4"] {
            #expect(try scratch.text("out/enclosures/\(name)") == Self.film)
        }
        let again = try Program(
            "import", folder, "--as", "olga", "--enclosures", folder + "/enclosures", "--record",
            scratch.path("other"))
        #expect(again.output.contains("1 file beside the entries is kept.\n"), "\(again.errors)")
    }

    @Test func `what an agency brought is exported with its entry, and with no other that names it`() throws {
        let scratch = try Scratch(Self.files)
        _ = try run(scratch, "import", scratch.url.path, "--as", "olga")
        let folder = RecordFolder(scratch.path("record"))
        let film = Array(Self.film.utf8)
        let file = try folder.uploads.keep(film)
        try SQLiteDrafts(path: scratch.path("record/drafts.sqlite"))
            .keep(Holding(file, of: "north", bytes: film.count, entries: ["roof"]))
        #expect(try run(scratch, "export", "--edition", scratch.path("out")).exitCode == 0)
        #expect(try scratch.text("out/enclosures/roof/roof.mp4") == Self.film)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out/enclosures/lamp")))
        let kept = scratch.path("record/uploads/\(file.text.prefix(2))/\(file)")
        try Data("other".utf8).write(to: URL(fileURLWithPath: kept))
        #expect(try run(scratch, "doctor").exitCode == 1)
    }

    @Test func `the doctor names what is missing beside an entry, and what is not what was kept`() throws {
        let scratch = try Scratch(Self.files)
        _ = try run(scratch, "import", scratch.url.path, "--as", "olga")
        let before = try run(scratch, "doctor")
        #expect(
            before.output.contains(
                "✔ 0 files beside the entries; named and not kept: lamp lamp.mp4, roof roof.mp4.\n"))
        #expect(before.exitCode == 0)
        _ = try run(
            scratch, "import", scratch.url.path, "--as", "olga", "--enclosures", scratch.path("entries"))
        #expect(try run(scratch, "doctor").output.contains("✔ 1 files beside the entries.\n"))
        let name = FileStore.name(of: Array(Self.film.utf8)).text
        let kept = scratch.path("record/enclosures/\(name.prefix(2))/\(name)")
        try Data("other".utf8).write(to: URL(fileURLWithPath: kept))
        let after = try run(scratch, "doctor")
        #expect(
            after.output.contains(
                "✘ A file beside an entry is not what was kept: lamp lamp.mp4, roof roof.mp4, \(name). Put it back "
            ))
        #expect(after.exitCode == 1)
        #expect(try run(scratch, "export", "--edition", scratch.path("out")).exitCode == 2)
    }

    @Test(arguments: [("nowhere", "No such file or directory"), ("entries/roof.json", "Not a directory")])
    func `a folder that is none is told as what it is, and nothing is in the way afterwards`(
        name: String, reason: String
    ) throws {
        let scratch = try Scratch(Self.files)
        let folder = scratch.path(name)
        let wrong = try run(scratch, "import", scratch.url.path, "--as", "olga", "--enclosures", folder)
        #expect(wrong.exitCode == 2)
        #expect(wrong.errors.contains("palmares: \(folder) cannot be read: \(reason)\n"), "\(wrong.errors)")
        #expect(try run(scratch, "import", scratch.url.path, "--as", "olga").exitCode == 0)
    }

    @Test func `no entry makes the program open a file, and one that is another is not kept`() throws {
        let scratch = try Scratch(Self.files.merging(["entries/roof.mp4": "....ftyp another"]) { $1 })
        let plain = try run(scratch, "import", scratch.url.path, "--as", "olga")
        #expect(plain.exitCode == 0 && !plain.output.contains("beside"))
        let again = try run(
            scratch, "import", scratch.url.path, "--as", "olga", "--enclosures", scratch.path("entries"))
        #expect(
            again.output.contains("0 files beside the entries are kept, and 1 that they name is not there.\n")
        )
    }

    @Test func `the entry that comes first comes first on the command line as well`() throws {
        let scratch = try Scratch(Self.files)
        #expect(try run(scratch, "import", scratch.url.path, "--as", "olga").exitCode == 0)
        #expect(try run(scratch, "round", "open", "scoring", "--as", "olga").exitCode == 0)
        let early = try run(scratch, "mark", "lamp", "results=7", "--as", "ada")
        #expect(early.exitCode == 1)
        #expect(early.errors.contains("Every juror of the category marks roof first"))
        #expect(try run(scratch, "mark", "roof", "results=7", "--seal", "--as", "ada").exitCode == 0)
        #expect(try run(scratch, "mark", "lamp", "results=7", "--as", "ada").exitCode == 0)
        let late = try run(scratch, "edition", "calibrate", "towns", "lamp", "--as", "olga")
        #expect(late.exitCode == 1)
    }
}
