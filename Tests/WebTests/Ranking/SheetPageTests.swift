import Jury
import Records
import Testing

@testable import Web

/// A spreadsheet of another year: read, shown, forgotten.
@Suite struct SheetPageTests {
    private static let sheet = """
        entry;juror;results;idea
        lamp;ada;7;8
        lamp;ben;6,5;8
        road;ada;9;9
        road;ben;8;9,5
        """

    @Test func `cells as a spreadsheet copies them are ranked and analysed`() async throws {
        let house = try await House()
        let before = await house.room.journal.size
        let carl = try Browser(house, "carl")
        for separator in [";", "\t"] {
            let page = await carl.post("/sheet", [("sheet", Self.sheet.replacing(";", with: separator))])
            #expect(page.status == .ok)
            #expect(page.text.contains("<th scope=\"row\">road</th>"))
            #expect(
                page.text.contains("How sure each place is") && page.text.contains("How each juror marks"))
        }
        #expect(await house.room.journal.size == before)
        #expect(await !carl.get("/sheet").text.contains("lamp;ben"))
    }

    @Test func `what cannot be read is said with its line, and what was pasted stays`() async throws {
        let carl = try Browser(try await House(), "carl")
        let page = await carl.post("/sheet", [("sheet", Self.sheet + "\nroad;eve;lots;9\n")])
        #expect(page.text.contains("Line 6: ") && page.text.contains("road;eve;lots;9"))
        let odd = await carl.post("/sheet", [("sheet", "<script>alert(1)</script>")])
        #expect(odd.status == .unprocessable && !odd.text.contains("<script>alert"))
        let empty = await carl.post("/sheet", [("sheet", " \n")])
        #expect(empty.status == .unprocessable && empty.text.contains("Paste some marks first."))
    }
}
