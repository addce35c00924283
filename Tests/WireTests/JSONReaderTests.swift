import Testing
import Wire

@Suite struct JSONReaderTests {
    @Test func `values are handed over in order, with their places`() throws {
        let text = #" {"a": [1, -2.5e3, true], "b": {"c": null}, "d": "x"} "#
        #expect(
            try Events.reading(text) == [
                "{@1", "a:@2", "[@7", "1@8", "-2.5e3@11", "true@19", "]", "b:@26", "{@31", "c:@32", "null@37",
                "}", "d:@44", "'x'@49", "}",
            ])
    }

    @Test func `escapes become characters, pairs of surrogates one`() throws {
        let text = #"["\"\\\/\b\f\n\r\t", "\u00e9\u20AC", "\ud834\udd1e", "a\u0000b"]"#
        #expect(
            try Events.reading(text) == [
                "[@0", "'\"\\/\u{8}\u{C}\n\r\t'@1", "'é€'@21", "'\u{1D11E}'@37", "'a\u{0}b'@53", "]",
            ])
    }

    @Test func `a byte-order mark is skipped`() throws {
        #expect(try Events.reading([0xEF, 0xBB, 0xBF, 0x5B, 0x5D]) == ["[@3", "]"])
    }

    @Test(arguments: [
        ("", JSONFault.Reason.unexpectedEnd, 0), ("[1,]", .unexpected("]", expected: "a value"), 3),
        (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7), (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 7),
        ("[01]", .badNumber("01"), 1), ("[1.]", .badNumber("1."), 1), ("[-]", .badNumber("-"), 1),
        (#"["\ud800"]"#, .loneSurrogate, 2), (#"["\udc00"]"#, .loneSurrogate, 2),
        (#"["\ud800\u0041"]"#, .loneSurrogate, 2), (#"["\x"]"#, .badEscape("\\x"), 2),
        ("[\"a\u{1}\"]", .controlCharacter(1), 3), ("1 2", .trailingContent, 2),
        ("{'a':1}", .unexpected("'", expected: "a name in double quotes"), 1),
        (#"{"a" 1}"#, .unexpected("1", expected: "a colon"), 5),
        ("[tru]", .unexpected("t", expected: "a value"), 1),
        ("[9007199254740993]", .numberOutOfRange("9007199254740993"), 1),
        ("[1e309]", .numberOutOfRange("1e309"), 1), ("[nul", .unexpectedEnd, 4),
    ])
    func `what is not JSON is refused where it stands`(text: String, reason: JSONFault.Reason, offset: Int) {
        #expect(Events.fault(text) == JSONFault(reason, at: offset))
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x5B, 0x00] as [UInt8], 0), ([0x5B, 0x00, 0x5D, 0x00], 0),
        ([0x5B, 0x22, 0xC3, 0x28, 0x22, 0x5D], 2),
        ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], 2), ([0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D], 2),
        ([0x5B, 0x22, 0xF4, 0x90, 0x80, 0x80, 0x22, 0x5D], 2),
    ])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8], offset: Int) {
        #expect(Events.fault(bytes) == JSONFault(.notUTF8, at: offset))
    }

    @Test func `every limit holds, and the value at the limit is still read`() {
        let limits = JSONLimits(depth: 3, values: 5, stringBytes: 4, numberBytes: 3)
        #expect(Events.fault("[[[]]]", limits: limits) == nil)
        #expect(Events.fault("[[[[]]]]", limits: limits) == JSONFault(.tooDeep(limit: 3), at: 3))
        #expect(Events.fault("[1,2,3,4]", limits: limits) == nil)
        #expect(Events.fault("[1,2,3,4,5]", limits: limits) == JSONFault(.tooManyValues(limit: 5), at: 9))
        #expect(Events.fault(#"["abcd"]"#, limits: limits) == nil)
        #expect(
            Events.fault(#"["abcde"]"#, limits: limits) == JSONFault(.stringTooLong(limitBytes: 4), at: 1))
        #expect(Events.fault("[123]", limits: limits) == nil)
        #expect(Events.fault("[1234]", limits: limits) == JSONFault(.numberTooLong(limitBytes: 3), at: 1))
    }

    @Test func `a key that comes again is found among thousands, too`() {
        let members = (0..<5000).map { "\"key\($0)\":\($0)" } + ["\"key4321\":0"]
        let text = "{" + members.joined(separator: ",") + "}"
        #expect(Events.fault(text)?.reason == .duplicateKey("key4321"))
    }

    @Test func `the same key may come in different objects`() throws {
        #expect(Events.fault(#"{"a":{"a":[{"a":1},{"a":2}]},"b":{"a":3}}"#) == nil)
    }
}

@Suite struct LinesTests {
    @Test(arguments: [
        ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
        ("é€x", 5, 1, 3), ("\u{FEFF}x", 3, 1, 1), ("a\n", 99, 2, 1), ("", 0, 1, 1),
    ])
    func `lines end with LF, CR LF or CR, and columns count scalars`(
        text: String, offset: Int, line: Int, column: Int
    ) {
        #expect(Lines.position(of: offset, in: Array(text.utf8)) == (line, column))
    }
}

@Suite struct JSONWriterTests {
    @Test func `numbers have the shortest digits that give them again, and what is not finite is null`() {
        var json = JSONWriter()
        json.array { json in
            for value in [0.1, 14.409090909090908, -0.0, 5e-06, 1e300, .nan, -.infinity] {
                json.number(value)
            }
        }
        let lines = String(decoding: json.bytes, as: UTF8.self).split(separator: "\n").map {
            $0.filter { $0 != " " && $0 != "," }
        }
        #expect(
            lines == ["[", "0.1", "14.409090909090908", "-0.0", "5e-06", "1e+300", "null", "null", "]"])
    }

    @Test func `what is written is indented and reads back`() throws {
        var json = JSONWriter()
        json.object { json in
            json.member("text", "a\"\\\n\u{1}é")
            json.member("none", orNull: nil as String?)
            json.key("list")
            json.array { json in
                json.integer(1)
                json.truth(false)
                json.array { _ in }
                json.object { _ in }
            }
        }
        json.endLine()
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(
            text == #"""
                {
                  "text": "a\"\\\n\u0001é",
                  "none": null,
                  "list": [
                    1,
                    false,
                    [],
                    {}
                  ]
                }

                """#)
        #expect(Events.fault(text) == nil)
    }
}
