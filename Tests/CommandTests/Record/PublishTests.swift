import Foundation
import Intake
import Testing

/// From a record to a list that two have signed, before the command.
@Suite struct PublishTests {
    private let scratch: Scratch
    private var record: String { scratch.path("record") }

    init() throws {
        scratch = try Scratch()
        try taken("import", ".", "--as", "olga")
        try taken("juror", "appoint", "carl", "roles=chair", "--as", "olga")
        try taken("juror", "appoint", "sue", "roles=signer", "--as", "olga", "--propose")
        try taken("edition", "confirm", "369", "--as", "carl")
    }

    private func run(_ words: [String]) throws -> Program {
        try Program(executable: Program.path, words + ["--record", record])
    }

    private func taken(_ words: String...) throws {
        let run = try run(words)
        #expect(run.exitCode == 0, "\(words): \(run.errors)")
    }

    /// The bundles that the record keeps.
    private func bundles() throws -> [URL] {
        let folder = URL(fileURLWithPath: record).appendingPathComponent("files")
        let all =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL } ?? []
        return try all.filter { url in
            if url.hasDirectoryPath { return false }
            return BundleReader.isBundle(Array(try Data(contentsOf: url)))
        }
    }

    @Test func `what two publish is kept, and anybody computes it again`() throws {
        let proposed = try run(["publish", "--as", "carl"])
        #expect(proposed.output.hasSuffix("somebody else: palmares edition confirm 371 --as NAME\n"))
        try taken("edition", "confirm", "371", "--as", "sue")
        let bundle = try #require(try bundles().first)
        let verified = try Program(executable: Program.path, ["verify", bundle.path])
        #expect(verified.exitCode == 0, "\(verified.output)")
        let text = try String(contentsOf: bundle, encoding: .utf8)
        // What people decided about claims, and what entries state, is not everybody's.
        for member in ["decisions", "vanity", "rawPlaces", "headline", "because"] {
            #expect(!text.contains("\"\(member)\""), "\(member)")
        }
        let read = try BundleReader.read(Array(text.utf8))
        #expect(read.lines.count == 370 && !read.isSealed)
        #expect(read.notes.name == "Sample edition" && read.notes.isFirm.count == read.contests.count)
        // The same as `export` writes of the record as it was.
        #expect(read.contests.flatMap(\.places).count == read.contests.flatMap(\.ballotCounts).count)
    }

    @Test func `who may not publish hears so, and nothing is changed`() throws {
        let organiser = try run(["publish", "--as", "olga"])
        #expect(organiser.exitCode == 1 && organiser.errors.contains("chair"))
        let time = try run(["publish", "--as", "carl", "--embargo", "tomorrow"])
        #expect(time.exitCode == 2 && time.errors.contains("embargo is a time with its zone"))
        try taken("publish", "--as", "carl", "--alone", "Sue is on a train")
        let again = try run(["publish", "--as", "carl", "--alone", "Sue is on a train"])
        #expect(again.exitCode == 1 && again.errors.contains("say why another takes its place"))
        try taken("edition", "countersign", "371", "--as", "sue")
    }

    @Test func `what is published is a folder of pages that lead only to each other`() throws {
        let site = scratch.path("site")
        let early = try run(["export", "--site", site])
        #expect(early.exitCode == 2 && early.errors.contains("has published nothing"))
        try taken("publish", "--as", "carl", "--alone", "Sue is on a <train>")
        try taken("export", "--site", site)
        let names = try FileManager.default.contentsOfDirectory(atPath: site)
        let stems = ["index", "list-371"].flatMap { stem in
            ["", ".et", ".fr", ".lt", ".lv"].map { stem + $0 + ".html" }
        }
        #expect(names.sorted() == (stems + ["palmares-371.json", "style.css"]).sorted())
        for name in stems {
            let page = try String(contentsOfFile: site + "/" + name, encoding: .utf8)
            #expect(page.contains("Sue is on a &lt;train&gt;") && page.contains("Borrowed Boots (invented)"))
            let links = page.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
            #expect(links.allSatisfy(names.contains), "\(name): \(links)")
        }
        let again = try run(["export", "--site", site])
        #expect(again.exitCode == 2 && again.errors.contains("is there already"))
    }
}
