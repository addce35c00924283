import Jury
import Phrases
import Reports
import Testing

@testable import Web

/// What was written into a form that is refused.
@Suite struct RefusedTextTests {
    private let text = "It reads <well>."
    private let shown = "<textarea rows=\"4\" readonly>\nIt reads &lt;well&gt;.</textarea>"

    @Test func `a page that refuses a text gives it back`() async throws {
        let house = try await House()
        let missing = [("do", "ask"), ("entry", house.name("heart")), ("about", "harm"), ("text", text)]
        let answer = await (try Browser(house, "carl")).post("/requests", missing)
        #expect(answer.status == .badRequest && answer.text.contains(shown))
    }

    @Test func `it is given back where the session has ended meanwhile`() async throws {
        let house = try await House()
        let carl = try Browser(house, "carl")
        house.clock.pass(Sessions.most)
        let answer = await carl.post("/requests", [("do", "ask"), ("text", text)])
        #expect(answer.status == .forbidden && answer.text.contains(shown))
    }

    @Test func `what another site sends is not shown under this site's name`() async throws {
        let house = try await House()
        let answer = await (try Browser(house, "carl")).post(
            "/requests", [("do", "ask"), ("text", text)], headers: ["sec-fetch-site": "cross-site"])
        #expect(answer.status == .forbidden && !answer.text.contains("It reads"))
    }

    @Test func `a page that has the text in its own field gives it back once`() async throws {
        let html = "<textarea name=\"text\">\nIt reads &lt;well&gt;.</textarea>"
        let form = Form([(name: "text", value: text)])
        let question = Question(
            .post, "/x", query: "",
            headers: ["content-type": "application/x-www-form-urlencoded"], body: form.bytes)
        #expect(question.form == form)
        let (own, other) = (HTML(stringLiteral: html), "<p>Refused.</p>" as HTML)
        let words = PageLanguage.english.words
        #expect(RefusedText(question, status: .unprocessable, beside: own, words: words).html == nil)
        #expect(RefusedText(question, status: .unprocessable, beside: other, words: words).html != nil)
        #expect(RefusedText(question, status: .ok, beside: other, words: words).html == nil)
    }
}
