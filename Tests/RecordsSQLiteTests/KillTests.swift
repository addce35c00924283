import Foundation
import Jury
import Records
import RecordsTestSupport
import Testing

@testable import RecordsSQLite

/// A process with eight writers is killed, again and again, and every time the next one goes on.
/// `PALMARES_KILLS=2000` for more of it; `PALMARES_SEED` for other moments.
@Suite struct KillTests {
    private static func number(_ name: String, or usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    /// Beside the tests in the folder of built products.
    private static let tool: URL = {
        let products = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
            .deletingLastPathComponent()
        let folder = products ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return folder.appendingPathComponent("JournalTool")
    }()

    @Test func `whenever the process is killed, what it acknowledged is there once`() throws {
        let seed = Self.number("PALMARES_SEED", or: 1)
        var generator = SplitMix64(seed: UInt64(seed))
        let folder = try Folder()
        for kill in 0..<Self.number("PALMARES_KILLS", or: 20) {
            // So many acts are acknowledged before the end; with none, it dies while it opens or soon after.
            let complaint = try run(in: folder, until: Int.random(in: 0..<40, using: &generator))
            try #require(complaint == "", "seed \(seed), kill \(kill)")
        }
        let signer = try #require(Sample.signer())
        let store = try SQLiteStore(path: folder.path("journal.sqlite"))
        let pin = PinFile(path: folder.path("pin"))
        _ = try Opening.open(store: store, pin: pin, signer: signer)
        var check = JournalCheck(origin: Sample.origin)
        var leaves: [Digest] = []
        try store.read(0..<Int.max) {
            check.take($0)
            leaves.append(Line.leaf(Array($0)))
        }
        check.hold(against: try SignedCheckpoint(try #require(try pin.read()), key: signer.key))
        // An act that is there twice is a fault.
        #expect(check.faults == [], "seed \(seed)")
        let acknowledged = try Acknowledged(path: folder.path("acknowledged")).read()
        let lost = acknowledged.values.filter { $0.seq >= leaves.count || leaves[$0.seq] != $0.leaf }
        #expect(lost == [], "seed \(seed)")
        #expect(acknowledged.count > 100)
        print("\(acknowledged.count) acknowledged, \(leaves.count) lines, 0 lost, 0 doubled")
    }

    /// Runs the tool until it has acknowledged so many acts, and kills it with signal 9; what it complained of.
    private func run(in folder: Folder, until count: Int) throws -> String {
        let process = Process()
        process.executableURL = Self.tool
        process.arguments = [folder.path]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        var left = count
        while left > 0 {
            guard let read = try output.fileHandleForReading.read(upToCount: left), !read.isEmpty else {
                break
            }
            left -= read.count
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
}
