import ArchivesTestSupport
import Foundation
import Testing

/// An edition's folder that comes packed.
@Suite struct PackedEditionTests {
    /// The files of a new edition by their paths.
    private func files(_ scratch: Scratch) throws -> [(String, [UInt8])] {
        let made = try Program("new", scratch.path("edition"), "--like", "amec")
        try #require(made.exitCode == 0)
        return try ["edition.yaml", "rubrics/amec-style.yaml"].map { name in
            (name, Array(try Data(contentsOf: URL(fileURLWithPath: scratch.path("edition/\(name)")))))
        }
    }

    private func imported(_ path: String, _ scratch: Scratch, into record: String) throws -> Program {
        try Program(
            "import", path, "--record", scratch.path(record), "--as", "olga", "--pin",
            scratch.path(record + ".pin"))
    }

    @Test(arguments: ["", "edition/", "a/b/"])
    func `it is imported as the folder is, whether the folder itself is packed or what is in it`(
        top: String
    ) throws {
        let scratch = try Scratch()
        let packed = try files(scratch).map { (top + $0.0, $0.1) } + [("film.mp4", [1, 2, 3])]
        try Data(ZIPBytes(packed).bytes).write(to: URL(fileURLWithPath: scratch.path("edition.zip")))
        let done = try imported(scratch.path("edition.zip"), scratch, into: "packed")
        #expect(done.exitCode == 0, "\(done.errors)")
        #expect(try imported(scratch.path("edition"), scratch, into: "plain").exitCode == 0)
        for record in ["packed", "plain"] {
            let out = try Program(
                "export", "--edition", scratch.path(record + ".out"), "--record", scratch.path(record))
            #expect(out.exitCode == 0, "\(out.errors)")
        }
        for name in ["edition.yaml", "rubrics/amec-style.yaml"] {
            #expect(try scratch.text("packed.out/\(name)") == scratch.text("plain.out/\(name)"))
        }
    }

    @Test func `what is wrong with it is said with its name`() throws {
        let scratch = try Scratch()
        var bytes = ZIPBytes(try files(scratch)).bytes
        bytes.removeLast()
        try Data(bytes).write(to: URL(fileURLWithPath: scratch.path("short.zip")))
        let short = try imported(scratch.path("short.zip"), scratch, into: "record")
        #expect(short.exitCode == 2 && short.errors.contains("This is no ZIP archive"), "\(short.errors)")
        let empty = ZIPBytes([("notes.txt", [1])]).bytes
        try Data(empty).write(to: URL(fileURLWithPath: scratch.path("empty.zip")))
        let none = try imported(scratch.path("empty.zip"), scratch, into: "record")
        #expect(none.exitCode == 2 && none.errors.contains("nothing was imported"), "\(none.errors)")
    }
}
