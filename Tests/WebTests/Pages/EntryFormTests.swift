import Foundation
import Intake
import Jury
import Phrases
import Records
import Testing

@testable import Web

/// An entry written in a form.
@Suite struct EntryFormTests {
    /// Begins one, and says where its form is.
    private func begin(_ north: Browser) async throws -> String {
        let begun = await north.post(
            "/my-entries", [("do", "begin"), ("title", "Warm homes"), ("category", "health")])
        return try #require(begun.header("Location")) + "/form"
    }

    private func entry(_ house: House) throws -> Entry {
        let draft = try #require(house.drafts.entryDrafts(of: "north").first)
        return try #require(EntryReader.draft(draft.bytes))
    }

    private func version(_ house: House) -> String {
        house.drafts.entryDrafts(of: "north").first.map { String($0.version) } ?? "0"
    }

    /// What a browser sends of the page's form as it came.
    private func fields(_ page: String) -> [(String, String)] {
        let form = page.split(separator: "data-entry", maxSplits: 1).last.map(String.init) ?? ""
        var fields: [(String, String)] = []
        for match in form.matches(of: /<input[^>]*? name="([^"]*)"[^>]*? value="([^"]*)"/) {
            if match.1 != "token" { fields.append((String(match.1), plain(match.2))) }
        }
        for match in form.matches(of: /<textarea name="([^"]*)"[^>]*>\n([^<]*)</) {
            fields.append((String(match.1), plain(match.2)))
        }
        for match in form.matches(of: /<select name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/) {
            let chosen = match.2.firstMatch(of: /value="([^"]*)" selected/)
            fields.append((String(match.1), plain(chosen?.1 ?? "")))
        }
        return fields
    }

    private func plain(_ text: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }

    @Test(arguments: ["entries/palidzesim.json", "entries/palidzesim.xml"])
    func `a form that is sent as it came changes nothing`(file: String) async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let bytes = Array(try Data(contentsOf: URL(filePath: file)))
        let read = EntryReader.read(bytes, as: file.hasSuffix("xml") ? .xml : .json)
        let whole = try #require(read.entry)
        let kept = EntryReader.write(whole, as: .json)
        _ = try house.drafts.save(kept, of: whole.id, by: "north", expecting: 0, at: 1)
        let form = "/my-entries/\(whole.id)/form"
        for language in ["en", "lv", "fr"] {
            let page = await north.get(form, ["accept-language": language]).text
            let sent = fields(page)
            #expect(sent.contains { $0.0 == "claim.1.says" && $0.1 == whole.claims[0].says.words })
            let answer = await north.ask(
                .post, form,
                body: Form((sent + [("token", north.token ?? "")]).map { (name: $0.0, value: $0.1) }).bytes,
                headers: ["accept-language": language])
            #expect(answer.status == .seeOther)
            #expect(house.drafts.draft(of: whole.id)?.bytes == kept, "\(language)")
        }
    }

    @Test func `texts, claims, objectives and evidence are written without a script`() async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let sent = [
            ("version", "1"), ("client", "A town"), ("agency", "North"), ("lang", "en"),
            ("period", "2025-01-07 - 2025-03-25"), ("need", "It was cold.\r\n\r\nVery cold."),
            ("objective.1.id", "objective-1"), ("objective.1.says", "Warm homes"),
            ("objective.1.target", "200"), ("objective.1.setOn", "2024-12-01"),
            ("claim.1.id", "claim-1"), ("claim.1.says", "People  helped"),
            ("claim.1.metric", "impressions"), ("claim.1.value", "more than 300"),
            ("claim.1.period", "the cold months"), ("claim.1.objective", "objective-1"),
            ("claim.1.evidence", "The book, nothing"), ("claim.1.visible", "public"),
            ("evidence.1.id", "evidence-1"), ("evidence.1.title", "The book"),
            ("evidence.1.kind", "stock-record"), ("evidence.1.link", "https://example.org/book"),
            ("evidence.2.id", "evidence-2"), ("evidence.2.kind", "other"), ("evidence.2.title", " "),
        ]
        #expect(await north.post(form, sent).header("Location") == form)
        var expected = try entry(house)
        expected.title = "Warm homes"
        expected.category = "health"
        #expect(expected.client?.name == "A town")
        #expect(expected.need == "It was cold.\n\nVery cold.")
        #expect([expected.period?.start, expected.period?.end] == [Day("2025-01-07"), Day("2025-03-25")])
        var claim = Claim()
        (claim.id, claim.says, claim.metric, claim.value) =
            ("claim-1", "People helped", "impressions", "more than 300")
        claim.period = Period()
        claim.period?.written = "the cold months"
        (claim.objective, claim.evidence, claim.visible) =
            ("objective-1", ["evidence-1", "nothing"], .everyone)
        #expect(expected.claims == [claim])
        #expect(expected.evidence.map(\.id) == ["evidence-1"])
        #expect(expected.objectives.map(\.setOn) == [Day("2024-12-01")])
        let page = await north.get(form).text
        // What was understood of the metric, the limit of the text, and a free row.
        for part in ["data-told=\"claim.1.metric\">Impressions", "Words: 5 of 200", "name=\"claim.2.says\""] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(try Skeleton.of(page).isEmpty == false)
    }

    @Test func `words of a wrong form are kept as typed, told, and not handed in`() async throws {
        let house = try await House()
        try await house.take(Acts.Call(until: house.clock.now + 3_600_000), by: "olga")
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let odd = [
            ("lang", "English!"), ("claim.1.says", "Odd"), ("claim.1.metric", "Heartbeats of whales"),
            ("claim.1.value", "a 1/3 or so"), ("claim.1.evidence", "The Book"),
            ("evidence.1.title", "A page"),
            ("evidence.1.link", "www.example.org"),
        ]
        #expect(await north.post(form, [("version", "1")] + odd).status == .seeOther)
        let page = await north.get(form).text
        let shown = Dictionary(fields(page), uniquingKeysWith: { one, _ in one })
        for (name, typed) in odd { #expect(shown[name] == typed, "\(name)") }
        #expect(page.contains("“www.example.org”"))
        #expect(page.contains("“Heartbeats of whales”"))
        let refused = await north.post(String(form.dropLast(5)), [("do", "hand-in")])
        #expect(refused.status == .unprocessable)
    }

    @Test func `a row that is emptied goes, and what the form does not name stays`() async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let rows = (1...3).flatMap {
            [("claim.\($0).id", "claim-\($0)"), ("claim.\($0).says", "The \($0).")]
        }
        _ = await north.post(form, [("version", "1"), ("need", "Heat")] + rows)
        _ = await north.post(form, [("version", "2"), ("claim.2.id", "claim-2"), ("claim.2.says", "")])
        let left = try entry(house)
        #expect(left.claims.map(\.id) == ["claim-1", "claim-3"])
        #expect(left.need == "Heat")
    }

    @Test func `two tabs: the second sees both texts and decides`() async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        _ = await north.post(form, [("version", "1"), ("need", "Heat"), ("summary", "Alike")])
        let second = [("version", "1"), ("need", "Cold"), ("summary", "Alike")]
        let put = await north.post(form, second, method: .put)
        #expect(put.status == .conflict)
        let both = await north.post(form, second)
        #expect(both.status == .conflict)
        #expect(try entry(house).need == "Heat")
        let page = both.text
        #expect(Skeleton.textarea("need", in: page) == "\nCold")
        #expect(page.contains("<strong>Saved elsewhere:</strong> Heat"))
        #expect(!page.contains("<strong>Saved elsewhere:</strong> Alike"))
        #expect(await north.post(form, fields(page)).status == .seeOther)
        #expect(try entry(house).need == "Cold")
    }

    @Test func `the script hears what the server has, and the same row twice is one`() async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        var row = [("claim.1.id", "claim-1"), ("claim.1.says", "People"), ("claim.1.metric", "imp")]
        for typed in ["impr", "impressions"] {
            row[2].1 = typed
            let answer = await north.post(form, [("version", version(house))] + row, method: .put)
            #expect(answer.status == .ok)
            let said = String(decoding: await answer.bytes(), as: UTF8.self)
            #expect(
                said.contains("\"version\": \(version(house))")
                    || said.contains("\"version\":\(version(house))"))
            #expect(said.contains("claim.1.metric"))
        }
        #expect(try entry(house).claims.map(\.metric) == ["impressions"])
        let before = version(house)
        _ = await north.post(form, [("version", before)] + row, method: .put)
        #expect(version(house) == before)
    }

    @Test func `an entry of very many claims is written as any other, and what is made of it follows`()
        async throws
    {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let count = 600
        let rows = (1...count).flatMap { number in
            Claim.fields.map { ("claim.\(number).\($0.name)", $0.name == "says" ? "Homes \(number)" : "") }
        }
        #expect(rows.count > 6_000)
        let metrics = (1...count).map { ("claim.\($0).metric", "beneficiaries") }
        let answer = await north.post(form, [("version", "1")] + rows + metrics, method: .put)
        #expect(answer.status == .ok)
        #expect(try entry(house).claims.count == count)
        for part in ["What would raise it most", "Homes 600"] {
            #expect(answer.text.contains(part), "\(part)")
        }
    }

    @Test func `what the edition requires is marked before anything is sent, and what lacks is said there`()
        async throws
    {
        let edition = try #require(SmallEdition.files["edition.yaml"])
        let house = try await House(files: ["edition.yaml": "required: [harm, consents]\n" + edition])
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let page = await north.get(form).text
        let why = "Required: the edition takes no entry that leaves this open."
        for (field, isRequired) in [("harm.known", true), ("consents.entry", true), ("aiUse.used", false)] {
            let select = try #require(page.firstMatch(of: try Regex("<select name=\"\(field)\"[^>]*>")))
            #expect(select.0.contains("aria-required=\"true\"") == isRequired, "\(field)")
        }
        #expect(page.ranges(of: why).count == 2)
        let told = "data-said=\"harm.known\">The edition requires an answer in the field harm."
        #expect(page.contains(told))
        #expect(page.contains("<details class=\"part\" open>\n<summary><h2>What every entry answers"))
        // Also beside other errors.
        let faulty = [("version", "1"), ("claim.1.says", "Homes"), ("claim.1.evidence", "none")]
        _ = await north.post(form, faulty)
        let both = await north.get(form).text
        #expect(both.contains("There is no evidence “none”.") && both.contains(told))
        // Once, and not as a warning as well.
        let entry = await north.get(String(form.dropLast("/form".count))).text
        #expect(!entry.contains("harm is not answered"))
        // What is left open leads to what asks it.
        #expect(entry.contains("\(form)#said.aiUse.used\">What did artificial intelligence make?</a>"))
        let answered = [
            ("version", "2"), ("claim.1.id", "claim-1"), ("claim.1.evidence", ""), ("harm.known", "no"),
            ("consents.entry", "given"),
        ]
        _ = await north.post(form, answered)
        let mended = await north.get(form).text
        #expect(!mended.contains(told) && mended.contains("Errors: 0."))
        // Where nothing is required nothing is marked.
        let usual = try Browser(try await House(), "north")
        #expect(await !usual.get(try await begin(usual)).text.contains("aria-required"))
    }

    @Test func `of very many objectives each claim lists some, and the one that it answers`() async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let aims = (1...60).map { ("objective.\($0).says", "Aim \($0)") }
        let claims = [
            ("claim.1.says", "Homes"), ("claim.1.objective", "objective-60"), ("claim.2.says", "Streets"),
        ]
        _ = await north.post(form, [("version", "1")] + aims + claims)
        let entry = try entry(house)
        #expect(entry.objectives.count == 60 && entry.claims.map(\.objective) == ["objective-60", nil])
        let page = await north.get(form).text
        let options = page.matches(of: /<select name="claim[^>]*objective"[\s\S]*?<\/select>/).map {
            $0.output.matches(of: /<option/).count
        }
        #expect(options == [42, 41, 41])
        #expect(fields(page).contains { $0 == ("claim.1.objective", "objective-60") })
    }

    @Test func `rows that share a name stay as many, and a new one takes a name that none has`() {
        let terms = EntryFormTerms(
            taxonomy: .builtIn, reading: .amec, limits: .usual, categories: [], words: EnglishPages())
        var entry = Entry()
        entry.objectives = ["one", "one", "objective-3"].map { name in
            var objective = Objective()
            (objective.id, objective.says) = (Identifier(name), Text("Aim"))
            return objective
        }
        let fields = [
            ("objective.1.id", "one"), ("objective.1.says", "First"), ("objective.2.id", "one"),
            ("objective.2.says", "Second"), ("objective.3.says", "New"), ("objective.4.id", "one"),
            ("objective.4.says", "Newer"),
        ]
        let after = WrittenForm(Form(fields)).applied(to: entry, terms)
        #expect(
            after.objectives.map { "\($0.id) \($0.says.words)" }
                == ["one First", "one Second", "objective-4 New", "objective-5 Newer", "objective-3 Aim"])
    }

    @Test(.enabled(if: NaughtyStrings.all != nil, "the corpora are not beside the project"))
    func `what breaks forms and pages is kept as typed and breaks none`() async throws {
        let house = try await House()
        let north = try Browser(house, "north")
        let form = try await begin(north)
        let names = [
            "title", "client", "lang", "claim.1.says", "claim.1.value", "evidence.1.title", "evidence.1.link",
            "need",
        ]
        // An empty row would go.
        var rest = try #require(NaughtyStrings.all).filter { !TypedText.line($0).isEmpty }[...]
        var plain: [String]?
        while !rest.isEmpty {
            house.clock.pass(1_000)
            let typed = Array(rest.prefix(names.count))
            rest = rest.dropFirst(names.count)
            let ids = [
                ("version", version(house)), ("claim.1.id", "claim-1"), ("evidence.1.id", "evidence-1"),
            ]
            let sent = ids + zip(names, typed).map { ($0, $1) }
            #expect(await north.post(form, sent, method: .put).status == .ok, "\(typed)")
            let kept = try entry(house)
            let texts = [
                kept.title.words, kept.client?.name.words, kept.language?.tag, kept.claims.first?.says.words,
                kept.claims.first?.value?.written, kept.evidence.first?.title.words,
                kept.evidence.first?.link,
                kept.need?.words,
            ]
            for (number, string) in typed.enumerated() {
                let expected = names[number] == "need" ? TypedText.passage(string) : TypedText.line(string)
                #expect(texts[number].map { Array($0.utf8) } == Array(expected.utf8), "\(string)")
            }
            let skeleton = try Skeleton.of(await north.get(form).text)
            #expect(skeleton == plain ?? skeleton, "\(typed)")
            plain = skeleton
        }
    }

    @Test(
        arguments: [
            ("2025-01-07 – 2025-03-25", "2025-01-07", "2025-03-25", nil),
            ("2025-01-07 - 2025-03-25", "2025-01-07", "2025-03-25", nil),
            ("2025-01-07/2025-03-25", "2025-01-07", "2025-03-25", nil),
            ("2025-01-07", "2025-01-07", "2025-01-07", nil), ("2025-01-07 –", "2025-01-07", nil, nil),
            ("– 2025-03-25", nil, "2025-03-25", nil), ("2025-02-30", nil, nil, "2025-02-30"),
            ("2025-01-07 –, once a week", "2025-01-07", nil, "once a week"),
            ("a few months, in 2012", nil, nil, "a few months, in 2012"), ("–", nil, nil, "–"),
        ] as [(String, String?, String?, String?)])
    func `a period is read from a line and written as one`(
        text: String, start: String?, end: String?, written: String?
    ) throws {
        let period = try #require(PeriodText.period(text, language: nil))
        #expect(
            [period.start?.description, period.end?.description, period.written?.words] == [
                start, end, written,
            ])
        #expect(PeriodText.period(PeriodText.text(of: period), language: nil) == period)
    }
}
