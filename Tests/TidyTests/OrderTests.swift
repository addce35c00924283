import Foundation
import Testing

/// The house's order, so that nobody has to speak of it in a review.
@Suite struct OrderTests {
    /// Each target depends only on targets named before it; each outside module is imported by exactly one.
    private static let imports: [String: Set<String>] = [
        "Wire": [], "Jury": [], "Ledger": ["Jury"],
        "Scoring": ["Jury", "RealModule", "Dispatch", "Synchronization"],
        "Assignment": ["Jury", "Scoring"],
        "Intake": [
            "CLibXML2", "Wire", "Jury", "Yams", "Dispatch", "Synchronization", "FoundationEssentials",
        ],
        "Archives": ["CLibArchive", "Jury"],
        "Records": ["CLibCrypto", "Wire", "Jury", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin"],
        "RecordsSQLite": [
            "Jury", "Records", "GRDB", "GRDBSQLite", "Dispatch", "Synchronization", "FoundationEssentials",
            "Glibc",
            "Musl", "Darwin",
        ],
        "Phrases": ["Jury", "Ledger", "Assignment", "Records"],
        "Rankings": [
            "Wire", "Jury", "Ledger", "Scoring", "Assignment", "Intake", "Records", "Phrases",
        ],
        "Reports": ["Jury", "Ledger", "Scoring", "Phrases", "Rankings"],
        "Web": [
            "CLibQREncode", "Wire", "Jury", "Ledger", "Scoring", "Assignment", "Intake", "Archives",
            "Records", "Phrases", "Rankings", "Reports",
            "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging", "ServiceLifecycle",
        ],
        "Command": [
            "CLibCurl", "Wire", "Jury", "Ledger", "Scoring", "Assignment", "Intake", "Archives", "Records",
            "RecordsSQLite", "Phrases", "Rankings", "Reports", "Web", "ArgumentParser", "CDispatch",
            "FoundationEssentials", "Glibc", "Musl",
            "Darwin",
        ],
    ]

    @Test func `every target imports only what it may`() throws {
        var strangers: [String] = []
        for path in Repository.files(below: ["Sources"], endings: [".swift"]) {
            let target = String(path.split(separator: "/")[1])
            let allowed = try #require(Self.imports[target], "\(target) has no row in this test")
            for line in try Repository.text(path).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let number = words.firstIndex(of: "import"), number <= 1, words.count > number + 1
                else { continue }
                let isImport =
                    number == 0 || ["public", "internal", "package", "@testable"].contains(String(words[0]))
                let module = String(words[number + 1])
                if isImport, !allowed.contains(module) { strangers.append("\(path): \(module)") }
            }
        }
        #expect(strangers == [])
    }

    @Test func `no line is longer than 110 characters, but for tables of tests`() throws {
        var long: [String] = []
        for path in Repository.files(
            below: ["Sources", "bin", "Fuzzing"], endings: [".swift", ".h", "ci", "setup", "fuzz"])
        {
            for (number, line) in try Repository.text(path).split(
                separator: "\n", omittingEmptySubsequences: false
            )
            .enumerated()
            where line.count > 110 && !line.contains("\"") {
                long.append("\(path):\(number + 1)")
            }
        }
        #expect(long == [])
    }

    @Test func `no file holds both sides of a merge that somebody forgot`() throws {
        let endings = [".md", ".swift", ".py", ".yaml", ".csv", ".json"]
        let marked = try Repository.files(below: ["."], endings: endings).filter { path in
            let text = String(validating: try Repository.bytes(path), as: UTF8.self) ?? ""
            return text.split(separator: "\n").contains {
                $0.hasPrefix("<<<<<<< ") || $0.hasPrefix(">>>>>>> ")
            }
        }
        #expect(marked == [])
    }

    @Test func `no source file is longer than 400 lines`() throws {
        let long = try Repository.swiftFiles.filter {
            try Repository.text($0).split(separator: "\n", omittingEmptySubsequences: false).count > 401
        }
        #expect(long == [])
    }

    @Test func `nothing in the sources can end the program`() throws {
        let calls = ["fatalError(", "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"]
        var found: [String] = []
        for path in Repository.files(below: ["Sources"], endings: [".swift"]) {
            let text = try Repository.text(path)
            for call in calls where text.contains(call) { found.append("\(path): \(call)") }
        }
        #expect(found == [])
    }
}
