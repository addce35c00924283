import Phrases
import Testing
import Web

/// Mails as they go out.
@Suite struct LetterTests {
    @Test func `a letter has its headers, and its text as it is`() throws {
        let letter = try #require(
            Letter(to: "ada@jury.example", subject: "Your link", body: "Là:\n\nhttps://x"))
        #expect(
            String(decoding: letter.bytes(from: "jury@award.example"), as: UTF8.self) == """
                To: ada@jury.example
                From: jury@award.example
                Subject: Your link
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit
                Auto-Submitted: auto-generated

                Là:

                https://x

                """)
        #expect(!String(decoding: letter.bytes(from: nil), as: UTF8.self).contains("From:"))
    }

    @Test func `a subject is encoded in words that are short enough and whole`() throws {
        let subject =
            "Jūsu saite: pieslēgšanās žūrijas telpai līdz pirmdienai, divdesmit ceturtajam novembrim"
        let letter = try #require(Letter(to: "ada@jury.example", subject: subject, body: ""))
        let text = String(decoding: letter.bytes(from: nil), as: UTF8.self)
        let start = try #require(text.firstMatch(of: /Subject: ([^:]*)\nMIME/)?.output.1)
        let words = start.split(separator: "\n ")
        #expect(words.count > 1 && words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?utf-8?Q?") })
        var bytes: [UInt8] = []
        for word in words {
            var rest = Array(word.utf8).dropFirst(10).dropLast(2)
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "=") {
                    bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
                }
            }
        }
        #expect(String(decoding: bytes, as: UTF8.self) == subject)
    }

    @Test(arguments: [
        "", "ada", "@jury.example", "ada@", "a@b@c", "ada@jury.example\nBcc: x@y", "ada@jury.example,x@y",
        "Ada <ada@jury.example>", "-oQ/tmp@jury.example", "ada@jury.example ", "ada@j\u{FC}ry.example",
        "a;b@c",
        String(repeating: "a", count: 250) + "@b.cc",
    ])
    func `what is more than an address, or none, gets no letter`(address: String) {
        #expect(Letter(to: address, subject: "", body: "") == nil)
    }

    @Test(arguments: PageLanguage.allCases)
    func `no line of a letter is long or ends it early`(language: PageLanguage) {
        let words = language.words
        let lines = words.letterBody("https://jury.example/in/0").split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 && $0 != "." } && lines.count == 3)
        #expect(!words.letterSubject.contains("\n"))
    }
}
