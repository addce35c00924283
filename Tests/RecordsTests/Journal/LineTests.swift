import RecordsTestSupport
import Testing

@testable import Records

@Suite struct LineTests {
    private static let first = Line(
        seq: 0, at: Sample.start, draft: Sample.draft(0), salt: Sample.salt(0),
        previous: Line.start(of: Sample.origin))

    @Test func `a line has the form that is written down`() {
        let text = String(decoding: Self.first.bytes, as: UTF8.self)
        #expect(
            text == #"{"seq":0,"at":1780000000000,"id":"0197c5a2-8f00-7000-8000-000000000000","actor":"ada","#
                + #""kind":"mark","salt":"r80dezmoIOL0Zbmhap54bg==","#
                + #""prev":"\#(Line.start(of: Sample.origin))","#
                + #""body":{"entry":"solar-roof","criterion":"impact","number":0,"points":7000}}"#)
    }

    @Test func `a line that is written is read again`() throws {
        #expect(try Line(Self.first.bytes) == Self.first)
    }

    @Test func `no bit of a line can be changed and the line stay the same`() {
        let bytes = Self.first.bytes
        var same: [Int] = []
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                guard let line = try? Line(changed) else { continue }
                if line == Self.first || line.bytes != changed { same.append(index) }
            }
        }
        #expect(same == [])
    }

    @Test(arguments: [
        (#"{"a": 1}"#, 5), (#"{"a":1.0}"#, 5), (#"{"a":1e2}"#, 5), (#"{"a":-0}"#, 5), (#"{"a":"\u0041"}"#, 6),
        (#"{"a":"\/"}"#, 6), (#"{"a":1,"a":2}"#, 7), (#"{"a":"\#u{1}"}"#, 6), (#"{}{}"#, 2),
        (#"{"a":9007199254740993}"#, 5),
    ])
    func `a body in another form is refused where it differs`(body: String, offset: Int) {
        var line = Array(#"{"seq":0,"at":0,"id":"0197c5a2-8f00-7000-8000-000000000000","actor":"a","#.utf8)
        line += Array(
            #""kind":"k","salt":"r80a4h43IOLYxMBhq9ZfdA==","prev":"\#(MerkleTree.emptyRoot)","body":"#.utf8)
        let start = line.count
        line += Array(body.utf8) + [0x7D]
        #expect(throws: Line.Fault.malformed(at: start + offset)) { try Line(line) }
    }

    @Test func `every name of an act has one form`() {
        let text = "0197c5a2-8f00-7000-8000-00000000002a"
        #expect(ActID(text)?.text == text)
        for other in ["", text.uppercased(), String(text.dropLast()), text + "0", "{" + text.dropFirst()] {
            #expect(ActID(other) == nil)
        }
    }

    @Test func `numbers are read up to 2^53 and in one form`() {
        for number in ["00", "-1", "+1", "1.0", "9007199254740993", "99999999999999999", ""] {
            let line = #"{"seq":\#(number),"at":0"#
            #expect(throws: Line.Fault.self) { try Line(Array(line.utf8)) }
        }
    }
}
