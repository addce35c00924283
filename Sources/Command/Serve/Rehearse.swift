import ArgumentParser
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a copy of an edition with made-up marks, and throw it away at the end.",
        discussion: """
            For an organiser, a chair, a signer and a juror who want to go through the evening beforehand. \
            The copy holds nothing that anybody marked or wrote, says on its rankings that it is a \
            rehearsal, and is gone when the server ends.
            """)

    @Argument(help: "An edition's folder, or a record's.") var path: String
    @Option(help: ArgumentHelp("8080; 0 takes one that is free.", valueName: "number")) var port: Int?
    @Option(help: ArgumentHelp("The same seed gives the same marks.", valueName: "number"))
    var seed: UInt64 = 1

    func run() async throws {
        let scratch = try Self.scratch()
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let rehearsal = try await Rehearsal.make(of: path, in: scratch, seed: seed)
        let port = port.map { ["--port", String($0)] } ?? []
        let links = rehearsal.people.flatMap { ["--link", $0] }
        let serving = try Serve.parse(["--record", rehearsal.record.record] + port + links)
        try await serving.run()
    }

    /// A new folder that only this user reads.
    private static func scratch() throws -> String {
        let parent = Outside.environment("TMPDIR") ?? "/tmp"
        var name = Array((parent + "/palmares-rehearsal.XXXXXX").utf8CString)
        guard mkdtemp(&name) != nil else { throw Refusal("no folder can be made in \(parent)") }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
