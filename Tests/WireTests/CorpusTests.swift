import Foundation
import Testing
import Wire

/// RFC 8259 cases of a public test suite: `y_` must be read, `n_` must be refused, `i_` is ours to choose.
@Suite(.enabled(if: Corpus.json != nil, "needs ../shared/corpora, which a plain clone has not"))
struct CorpusTests {
    /// Keys that come twice are refused by our policy, and of the free cases only the byte-order mark is
    /// taken.
    private static let ownPolicy: Set = [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    ]

    @Test func `every case has the verdict that its name asks for`() throws {
        let folder = try #require(Corpus.json)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names.count == 318)
        var wrong: [String] = []
        for name in names {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
            let isRead = Events.fault(bytes) == nil
            let isWanted =
                name.hasPrefix("y_") && !Self.ownPolicy.contains(name)
                || name == "i_structure_UTF-8_BOM_empty_object.json"
            if isRead != isWanted { wrong.append(name) }
        }
        #expect(wrong == [])
    }
}

enum Corpus {
    /// The folder of the cases; `nil` where there is none.
    static let json: String? = {
        let root = ProcessInfo.processInfo.environment["PALMARES_CORPORA"] ?? "../shared/corpora"
        let folder = root + "/json-test-suite/test_parsing"
        return FileManager.default.fileExists(atPath: folder) ? folder : nil
    }()
}
