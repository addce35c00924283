import Foundation
import Testing

@testable import Command
@testable import Records

/// `palmares verify` over what people give it by mistake, or what was damaged on its way to them.
@Suite struct WrongFilesTests {
    private static let key =
        "palmares.example/2026+46bdf6e5+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs"
    private static let golden = "Tests/Golden/bundle/mean.json"

    @Test func `a folder, an empty file and a bundle among others end with 2 and a remedy`() throws {
        let scratch = try Scratch(["empty": ""])
        let folder = try Program("verify", scratch.path(""))
        #expect(folder.errors.contains(" is a folder: name the files in it, such as a journal"))
        let empty = try Program("verify", "--key", Self.key, scratch.path("empty"))
        #expect(empty.errors.contains("empty is empty, and shows nothing: fetch it again"))
        let among = try Program("verify", Self.golden, "Tests/Golden/journal/sample.checkpoint")
        #expect(among.errors.contains("\(Self.golden) is a published result, and stands alone"))
        #expect([folder, empty, among].map(\.exitCode) == [2, 2, 2])
    }

    @Test func `a bundle that was cut in half is told with the place where it ends`() throws {
        let text = try String(contentsOfFile: Self.golden, encoding: .utf8)
        let half = text.prefix(text.count / 2)
        let scratch = try Scratch(["half.json": String(half)])
        let run = try Program("verify", scratch.path("half.json"))
        let line = half.count { $0 == "\n" } + 1
        #expect(run.output.contains("The bundle breaks off or goes wrong in line \(line), column "))
        #expect(run.output.contains(": it is not whole. Fetch it again. [bad-bundle]\n"))
        #expect(run.exitCode == 1)
    }

    @Test func `a bundle of another award is told by its key`() throws {
        let run = try Program("verify", "--key", Self.key, Self.golden)
        let own = try BundleTests.signer().key.text
        #expect(
            run.output == """
                \(Self.golden): error: The bundle names another key than the one that you gave, \(own): it is not \
                this award's. [bad-bundle]
                \(Self.evidence)

                """)
        #expect(run.exitCode == 1)
    }

    @Test func `a member that is gone is told by its path`() throws {
        let text = try String(contentsOfFile: Self.golden, encoding: .utf8)
        let scratch = try Scratch([
            "bundle.json": text.replacing("\"ballotsMin\"", with: "\"ballotsLeast\"")
        ])
        let run = try Program("verify", scratch.path("bundle.json"))
        #expect(
            run.output.contains("/ranking/rankings/1/ballotsMin is missing or not as it was written."))
        #expect(run.exitCode == 1)
    }

    @Test func `a receipt of another journal is told by its key`() throws {
        let signer = try BundleTests.signer()
        let run = try Program(
            "verify", "--key", signer.key.text, "Tests/Golden/journal/receipt.json")
        #expect(
            run.output.contains(
                "Tests/Golden/journal/receipt.json: error: The receipt cannot be believed: it names another key, "
                    + "\(Self.key). [bad-receipt]\n"))
        #expect(run.exitCode == 1)
    }

    @Test func `two checkpoints that fork are both named, and are evidence`() throws {
        let signer = try BundleTests.signer()
        let notes = try [1, 2].map { (byte: UInt8) in
            let root = Line.leaf([byte])
            let note = try #require(SignedCheckpoint(size: 3, root: root, extensions: [], by: signer))
            return String(decoding: note.bytes, as: UTF8.self)
        }
        let scratch = try Scratch(["ada": notes[0], "grace": notes[1]])
        let run = try Program(
            "verify", "--key", signer.key.text, scratch.path("ada"), scratch.path("grace"))
        #expect(
            run.output.replacing(scratch.path("") + "/", with: "").hasSuffix(
                """
                ada, grace: error: Two different journals of 3 lines were signed: the record was forked. Keep both \
                files; together they prove it. [forked]
                \(Self.evidence)

                """))
        #expect(run.exitCode == 1)
    }

    private static let evidence =
        "Fetch again what is wrong here. If it stays so, keep the files and ask the award: they are evidence."
}
