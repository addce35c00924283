import Foundation
import Jury
import Testing

@testable import Intake

@Suite struct HostileXMLTests {
    static func entry(_ inside: String, attributes: String = "") -> String {
        "<entry xmlns=\"urn:palmares:entry:1\" id=\"solar-roof\"\(attributes)>\(inside)</entry>"
    }

    static func firstFault(_ text: String) -> Finding? {
        firstFault(Array(text.utf8))
    }

    static func firstFault(_ bytes: [UInt8]) -> Finding? {
        XMLDocument.read(bytes).1.first
    }

    @Test(arguments: [
        ("<!DOCTYPE entry [<!ENTITY a \"b\">]><entry/>", "xml.doctype", 1),
        ("<?xml version=\"1.1\"?><entry/>", "xml.version", 1),
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><entry/>", "xml.encoding", 1),
        ("<?xml " + String(repeating: " ", count: 600) + "version='1.1'?><entry/>", "xml.malformed", 1),
        ("<?xml version='1.0' encoding='UTF-7'?><entry/>", "xml.encoding", 1),
        ("<entry>\n&nbsp;</entry>", "xml.undeclared-entity", 2),
        ("<entry>\n\n</agency>", "xml.mismatched-tag", 3), ("<entry>\n", "xml.unexpected-end", 2),
        ("", "xml.unexpected-end", 1),
        ("<entry a=\"1\" a=\"2\"/>", "xml.duplicate-attribute", 1),
        ("<entry>\u{1}</entry>", "xml.control-character", 1),
        ("<entry>&#1;</entry>", "xml.control-character", 1),
        ("<entry>\nSalt & Pepper</entry>", "xml.bare-sign", 2), ("<entry>R&D</entry>", "xml.bare-sign", 1),
        ("<entry>a < b</entry>", "xml.bare-sign", 1), ("{\"a\": 1}", "xml.wrong-format", 1),
        ("<entry a=”b”/>", "xml.unexpected-character", 1),
        ("<entry/><entry/>", "xml.trailing-content", 1), ("<a:entry/>", "xml.malformed", 1),
    ])
    func `what is refused has its code and line`(text: String, code: String, line: Int) throws {
        let finding = try #require(Self.firstFault(text))
        #expect(finding.code == code)
        #expect(finding.position?.line == line)
    }

    @Test func `UTF-16 is refused with and without its mark`() {
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
            let bytes = Array("<entry/>".data(using: encoding) ?? Data())
            #expect(Self.firstFault(bytes)?.code == "xml.encoding")
        }
    }

    @Test func `bytes that are not UTF-8 are refused where they stand`() {
        let bytes = Array("<entry>\nab".utf8) + [0xFF] + Array("</entry>".utf8)
        #expect(
            Self.firstFault(bytes)
                == Finding(.xml, .encoding(""), at: SourcePosition(line: 2, column: 3)))
    }

    @Test func `every limit is refused and the value at the limit is read`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        func attributes(_ count: Int) -> String {
            "<entry " + (0..<count).map { "a\($0)=\"\" " }.joined() + "/>"
        }
        let cases: [(String, String, Fault)] = [
            (nested(Limits.depth), nested(Limits.depth + 1), .tooDeep(limit: Limits.depth)),
            (
                attributes(Limits.attributes), attributes(Limits.attributes + 1),
                .tooMany(.attributes, limit: Limits.attributes)
            ),
            (
                "<" + String(repeating: "a", count: Limits.nameBytes) + "/>",
                "<" + String(repeating: "a", count: Limits.nameBytes + 1) + "/>",
                .tooMany(.nameBytes, limit: Limits.nameBytes)
            ),
            (
                "<a>" + String(repeating: "x", count: Limits.textBytes) + "</a>",
                "<a>" + String(repeating: "x", count: Limits.textBytes + 1) + "</a>",
                .tooMany(.textBytes, limit: Limits.textBytes)
            ),
            (
                "<a>" + String(repeating: "<b/>", count: Limits.nodes - 1) + "</a>",
                "<a>" + String(repeating: "<b/>", count: Limits.nodes) + "</a>",
                .tooMany(.nodes, limit: Limits.nodes)
            ),
        ]
        for (at, past, fault) in cases {
            #expect(XMLDocument.read(Array(at.utf8)).0 != nil)
            #expect(Self.firstFault(past)?.fault == fault)
        }
    }

    @Test func `a flood of attributes costs no time`() {
        let text = "<entry " + (0..<50_000).map { "a\($0)=\"\" " }.joined() + "/>"
        let clock = ContinuousClock()
        let spent = clock.measure { _ = Self.firstFault(text) }
        #expect(Self.firstFault(text)?.code == "xml.too-many")
        #expect(spent < .seconds(1))
    }

    @Test func `comments, instructions and CDATA are read as XML has them`() throws {
        let text = Self.entry(
            "<!-- <b a='1' --><?go now?><title>a<![CDATA[<&]]>b</title><category>c</category>")
        let (entry, findings) = EntryReader.read(Array(text.utf8), as: .xml)
        #expect(findings.filter { $0.severity == .error } == [])
        #expect(entry?.title == "a<&b")
    }
}

/// Attack documents: every one is refused, with line and column and at once, but for those that are harmless.
@Suite(.enabled(if: XMLCorpus.root != nil, "needs ../shared/corpora, which a plain clone has not"))
struct XMLCorpusTests {
    private static let harmless: Set = [
        "comment.xml", "bom-utf8.xml", "xinc.xml", "pi-with-data.xml", "pi-without-data.xml", "simple.xml",
        "simple-ns.xml",
    ]

    @Test(arguments: ["xml-own", "xml-defused"])
    func `every document has the wanted verdict, with its place, in under 100 ms`(folder: String) throws {
        let root = try #require(XMLCorpus.root) + "/" + folder
        let names = try FileManager.default.contentsOfDirectory(atPath: root).sorted().filter {
            $0.hasSuffix(".xml")
        }
        #expect(names.count >= 10)
        var wrong: [String] = []
        for name in names {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
            var findings: [Finding] = []
            let clock = ContinuousClock()
            let spent = clock.measure { findings = XMLDocument.read(bytes).1 }
            let refusals = findings.filter { if case .wrongFormat = $0.fault { false } else { true } }
            if refusals.isEmpty != Self.harmless.contains(name) { wrong.append(name) }
            if refusals.contains(where: { $0.position == nil && $0.code != "xml.too-large" }) {
                wrong.append(name + " has no place")
            }
            if spent > .milliseconds(100) { wrong.append("\(name) took \(spent)") }
        }
        #expect(wrong == [])
    }
}

enum XMLCorpus {
    static let root: String? = {
        let root = ProcessInfo.processInfo.environment["PALMARES_CORPORA"] ?? "../shared/corpora"
        return FileManager.default.fileExists(atPath: root + "/xml-own") ? root : nil
    }()
}
