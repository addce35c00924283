import Foundation
import Jury
import Testing
import Wire

@testable import Intake

/// Strings that break forms, exports and pages. Each is a title: either it is refused in words, or it goes through both
/// notations unchanged.
@Suite(.enabled(if: XMLCorpus.root != nil, "needs ../shared/corpora, which a plain clone has not"))
struct NaughtyStringTests {
    @Test func `every string is refused with a finding or comes back as it was`() throws {
        let path = try #require(XMLCorpus.root) + "/naughty-strings/blns.json"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let strings = try #require(JSONSerialization.jsonObject(with: data) as? [String])
        #expect(strings.count == 515)
        var refused: [String: Int] = [:]
        for string in strings {
            var json = JSONWriter()
            json.object { json in
                json.member("format", EntryReader.format)
                json.member("id", "a")
                json.member("title", string)
                json.member("category", "c")
            }
            let (entry, findings) = EntryReader.read(json.bytes, as: .json)
            if let fault = findings.first(where: { $0.severity == .error }) {
                refused[fault.code, default: 0] += 1
                continue
            }
            let read = try #require(entry)
            for syntax in [Syntax.xml, .json] {
                let again = EntryReader.read(EntryReader.write(read, as: syntax), as: syntax).entry
                #expect(again == read, "\(string.debugDescription) as \(syntax)")
            }
        }
        #expect(
            refused.keys.sorted() == [
                "entry.bidirectional-control", "entry.control-character", "entry.empty-text",
            ])
        #expect(refused.values.reduce(0, +) < 20)
    }

    /// Documents that readers understand differently: none of them is taken for an entry, and none is guessed at.
    @Test func `every document that readers disagree on is refused or is no entry`() throws {
        let folder = try #require(XMLCorpus.root) + "/json-test-suite/test_transform"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names.count == 22)
        var codes: [String: Set<String>] = [:]
        for name in names {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
            let findings = EntryReader.read(bytes, as: .json).findings
            codes[findings.first?.code ?? "none", default: []].insert(name)
        }
        #expect(codes["none"] == nil)
        #expect(
            codes["json.duplicate-key"] == [
                "object_same_key_different_values.json", "object_same_key_same_value.json",
                "object_same_key_unclear_values.json",
            ])
        #expect(codes["json.number-out-of-range"]?.count == 6)
        #expect(codes["json.lone-surrogate"]?.count == 3)
        #expect(codes["json.encoding"]?.count == 3)
    }
}
