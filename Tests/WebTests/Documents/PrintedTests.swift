import Jury
import Testing

@testable import Web

/// Documents as PDF, where the server has a program that makes it.
@Suite struct PrintedTests {
    private func house(_ print: (@Sendable ([UInt8]) async -> [UInt8]?)?) async throws -> Browser {
        let house = try await House(print: print)
        try await house.send("roof", by: "ada", points: 7_000)
        try await house.take(Acts.Close(round: "first"), by: "olga")
        return try Browser(house, "carl")
    }

    @Test func `pages are offered as PDF, made of the very page, and tables are not`() async throws {
        let carl = try await house { Array("%PDF-1.7 ".utf8) + $0 }
        let list = await carl.get("/documents").text
        for name in ["letters", "certificates", "book"] {
            #expect(list.contains("href=\"/documents/towns/\(name).pdf\""), "\(name)")
        }
        #expect(!list.contains("ranking.pdf"))
        let page = await carl.get("/documents/towns/certificates.html")
        let printed = await carl.get("/documents/towns/certificates.pdf")
        #expect(printed.header("Content-Type") == "application/pdf")
        #expect(
            printed.header("Content-Disposition") == "attachment; filename=\"towns-certificates.pdf\"")
        #expect(printed.text == "%PDF-1.7 " + page.text)
        #expect(await carl.get("/documents/towns/ranking.pdf").status == .notFound)
        #expect(await carl.get("/documents/health/book.pdf").header("Content-Type") != "application/pdf")
    }

    @Test func `where nobody makes PDF it is neither offered nor there, and a failure says what to do`()
        async throws
    {
        let without = try await house(nil)
        #expect(!(await without.get("/documents").text.contains(".pdf")))
        #expect(await without.get("/documents/towns/book.pdf").status == .notFound)
        let failing = try await house { _ in nil }
        let answer = await failing.get("/documents/towns/certificates.pdf")
        #expect(answer.status == .unavailable && answer.text.contains("print it from your browser"))
    }
}
