import Foundation
import Testing

@testable import Command

/// Pages to a program that makes PDF of them.
@Suite struct PDFPrinterTests {
    private let scratch: Scratch
    private let page = Array("<h1>Made up</h1>".utf8)

    init() throws {
        scratch = try Scratch([
            "make": "#!/bin/sh\nprintf '%%PDF-1.7 ' > \"$2\" && cat \"$1\" >> \"$2\"\n",
            "named": "#!/bin/sh\nprintf '%%PDF-1.7 %s' \"$1\" > \"${2#to=}\"\n",
            "text": "#!/bin/sh\nprintf 'no such thing' > \"$2\"\n", "refuse": "#!/bin/sh\nexit 1\n",
        ])
        for name in ["make", "named", "text", "refuse"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o700], ofItemAtPath: scratch.path(name))
        }
    }

    private func made(_ words: String...) async -> String? {
        await PDFPrinter(arguments: words).print(page).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a program gets the page and where to write, last or where it says`() async {
        #expect(await made(scratch.path("make")) == "%PDF-1.7 <h1>Made up</h1>")
        #expect(await made(scratch.path("named"), "--quiet", "to=%out") == "%PDF-1.7 --quiet")
    }

    @Test func `what is no PDF, a failure and a program that is not there make none`() async {
        #expect(await made(scratch.path("text")) == nil)
        #expect(await made(scratch.path("refuse")) == nil)
        #expect(await made(scratch.path("missing")) == nil)
    }
}
