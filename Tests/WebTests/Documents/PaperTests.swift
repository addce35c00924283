import Jury
import Records
import Testing

@testable import Web

/// A day without screens: ballots go out on paper and come back by hand.
@Suite struct PaperTests {
    private func codes(_ page: some StringProtocol) -> [String] {
        String(page).matches(of: /<span class="mono">([0-9A-F]{5}-[0-9A-F]{5})<\/span>/).map { String($0.1) }
    }

    @Test func `there is a sheet for each seat before which nothing keeps its juror`() async throws {
        let olga = try Browser(try await House(), "olga")
        let page = await olga.get("/rounds/first/paper").text
        #expect(Set(codes(page)).count == 5)
        #expect(page.contains("ada (invented)") && page.contains("What changed?"))
        #expect(await olga.get("/rounds/nothing/paper").status == .notFound)
    }

    @Test func `a chair gets no paper for an entry before which he is in conflict`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        let sheets = await olga.get("/rounds/first/paper").text.split(separator: "<section")
        let code = try #require(sheets.first { $0.contains("The lamp") }.flatMap { codes($0).first })
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "lamp", tie: .client, treatment: .block), by: "olga")
        let carl = try Browser(house, "carl")
        #expect(await !carl.get("/rounds/first/paper").text.contains("lamp"))
        #expect(await !carl.get("/rounds/first/typed?code=\(code)").text.contains("lamp"))
        let sent = await carl.post("/rounds/first/typed", [("code", code), ("mark.results", "7")])
        #expect(sent.status == .badRequest)
    }

    @Test func `a ballot from paper is written down in the juror's place`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        let sheets = await olga.get("/rounds/first/paper").text.split(separator: "<section")
        let sheet = try #require(sheets.first { $0.contains("The lamp") && $0.contains("grace") })
        let code = try #require(codes(sheet).first)
        let form = await olga.get("/rounds/first/typed?code=\(code.lowercased().filter { $0 != "-" })").text
        #expect(form.contains("The lamp (invented)") && form.contains("grace (invented)"))
        let odd = await olga.post(
            "/rounds/first/typed", [("code", code), ("mark.results", "7.3"), ("comment.idea", "Old.")])
        #expect(odd.status == .unprocessable && odd.text.contains("7.3") && odd.text.contains("Old."))
        let bare = await olga.post("/rounds/first/typed", [("code", code), ("comment.idea", "Old.")])
        #expect(bare.status == .unprocessable)
        let sent = await olga.post(
            "/rounds/first/typed",
            [("code", code), ("mark.results", "7,5"), ("mark.idea", "-"), ("comment.idea", "Old.")])
        #expect(sent.header("Location") == "/rounds/first/typed?done=1")
        let ballot = try #require(
            try await house.room.look { $0.rounds["first"]?.ballots[Pairing("lamp", "grace")] })
        #expect(ballot.isWhole && ballot.cells.compactMap(\.mark) == [Thousandths(7_500)])
        #expect(ballot.texts[1]?.comment.flatMap(house.site.text) == "Old.")
        // No page shows what was typed.
        #expect(await !olga.get("/rounds/first/typed?code=\(code)").text.contains("7.5"))
    }

    @Test func `a sealed ballot is not typed over`() async throws {
        let house = try await House()
        let carl = try Browser(house, "carl")
        let sheets = await carl.get("/rounds/first/paper").text.split(separator: "<section")
        let sheet = try #require(sheets.first { $0.contains("The taps") && $0.contains("ada") })
        let code = try #require(codes(sheet).first)
        let sent = await carl.post("/rounds/first/typed", [("code", code), ("mark.results", "1")])
        #expect(sent.status == .conflict || sent.status == .unprocessable, "\(sent.status)")
    }
}
