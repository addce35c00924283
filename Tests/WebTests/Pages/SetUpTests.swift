import Intake
import Jury
import Records
import Testing

@testable import Web

/// An edition that is set up in the browser.
@Suite struct SetUpTests {
    /// Fields of the first form as the page has them.
    private static let edition = [
        ("do", "edition"), ("name", "One"), ("notice", ""), ("deadline", ""), ("judging", ""),
        ("rule", "mean"),
        ("ballots", "hidden"), ("firmness", "shown"), ("agencies", "hidden"), ("unawarded", "shown"),
        ("network", "block"),
        ("years", "2"), ("hour", ""), ("currency", ""),
    ]

    private static let towns = [
        ("do", "category"), ("category", "towns"), ("name", "Towns"), ("rubric", "two"), ("panel", "main"),
        ("ballots", "1"), ("aim", "results"), ("invalid", "none"),
    ]

    private func base(_ house: House, _ path: String = EditionFiles.edition) async throws -> String {
        try await files(house).base(path)
    }

    private func files(_ house: House) async throws -> EditionFiles {
        let list = try await house.room.look(\.files)
        return try EditionFiles(list, in: house.site.stores.files, house.people)
    }

    private func text(_ house: House, _ path: String = EditionFiles.edition) async throws -> String {
        String(decoding: try await files(house).bytes(path) ?? [], as: UTF8.self)
    }

    private func send(
        _ person: Identifier<Person>, _ fields: [(String, String)], _ house: House,
        to path: String = "/set-up",
        file: String = EditionFiles.edition
    ) async throws -> Answer {
        let base = try await base(house, file)
        return await (try Browser(house, person)).post(path, fields + [("base", base)])
    }

    private static func changing(_ fields: [(String, String)], _ name: String, _ value: String)
        -> [(String, String)]
    {
        fields.filter { $0.0 != name } + [(name, value)]
    }

    @Test func `what a form changes is in force, and all else in the file stays`() async throws {
        let house = try await House(isMarked: false)
        let before = try await text(house)
        let answer = try await send("carl", Self.changing(Self.edition, "rule", "median"), house)
        #expect(answer.header("Location") == "/set-up?done=written")
        #expect(
            try await text(house)
                == before.replacing("name: {en: One}\n", with: "name: {en: One}\nrule: median\n"))
        #expect(try await house.room.look { $0.categories["towns"]?.rule } == .median)
        #expect(try await house.room.look { $0.files.map(\.text) } == listName(house))
    }

    private func listName(_ house: House) async throws -> String? {
        let files = try await files(house)
        return FileStore.name(of: FileManifest(files.listed).bytes).text
    }

    @Test func `by text it is the same as by form`() async throws {
        let (one, other) = (try await House(isMarked: false), try await House(isMarked: false))
        _ = try await send("olga", Self.changing(Self.towns, "ballots", "2"), one)
        let typed = try await text(one).replacing("\n", with: "\r\n")
        let fields = [("file", "edition.yaml"), ("text", typed), ("do", "save")]
        let answer = try await send("olga", fields, other, to: "/set-up/text")
        #expect(answer.header("Location") == "/set-up/text?file=edition.yaml&done=written")
        #expect(try await text(one) == text(other))
        #expect(try await one.room.look(\.categories) == other.room.look(\.categories))
        #expect(try await one.room.look { $0.categories["towns"]?.needed } == 2)
    }

    @Test func `a fault is told with its place, and nothing is saved`() async throws {
        let house = try await House(isMarked: false)
        let size = await house.room.journal.checkpoint.checkpoint.size
        let broken = try await text(house).replacing("rubric: two", with: "rubric: three")
        for verb in ["save", "check"] {
            let answer = try await send(
                "olga", [("file", "edition.yaml"), ("text", broken), ("do", verb)], house, to: "/set-up/text")
            #expect(answer.status == (verb == "save" ? .unprocessable : .ok))
            #expect(answer.text.contains("<code>edition.yaml:5:"), "\(answer.text)")
            #expect(answer.text.contains("rubric: three"), "what was typed stays")
        }
        let none = try await send("olga", Self.changing(Self.towns, "ballots", "0"), house)
        #expect(none.status == .unprocessable)
        #expect(none.text.contains("edition.yaml:"))
        #expect(await house.room.journal.checkpoint.checkpoint.size == size)
    }

    @Test func `whoever was overtaken hears so`() async throws {
        let house = try await House(isMarked: false)
        let old = try await base(house)
        _ = try await send("olga", Self.changing(Self.edition, "rule", "median"), house)
        let carl = try Browser(house, "carl")
        let answer = await carl.post("/set-up", Self.edition + [("base", old)])
        #expect(answer.status == .conflict)
        #expect(try await house.room.look { $0.categories["towns"]?.rule } == .median)
    }

    @Test func `categories, panels and rubrics come and go, and what has entries stays`() async throws {
        let house = try await House(isMarked: false)
        let steps: [[(String, String)]] = [
            [("do", "panel"), ("panel", "second"), ("jurors", "ada, zoe")],
            [("do", "rubric"), ("id", "three"), ("from", "two")],
            [
                ("do", "add"), ("id", "seas"), ("name", "Seas"), ("rubric", "three"), ("panel", "second"),
                ("ballots", "2"),
            ],
        ]
        for step in steps {
            let answer = try await send("olga", step, house)
            #expect(answer.header("Location") == "/set-up?done=written", "\(answer.text)")
        }
        let (categories, people) = try await house.room.look { ($0.categories, $0.people) }
        #expect(categories["seas"]?.needed == 2)
        #expect(people["zoe"] == [.juror])
        #expect(try await files(house).rubrics == ["three", "two"])
        let gone = try await send("olga", [("do", "remove"), ("category", "seas")], house)
        #expect(gone.header("Location") == "/set-up?done=written")
        #expect(try await text(house).contains("seas") == false)
        let kept = try await send("olga", [("do", "remove"), ("category", "health")], house)
        #expect(kept.status == .unprocessable)
        #expect(kept.text.contains("heart"))
    }

    @Test func `once there are marks a change takes a reason and a second person, and is remembered`()
        async throws
    {
        let house = try await House()
        let change = Self.changing(Self.towns, "name", "Cities")
        #expect(try await send("olga", change, house).status == .unprocessable, "without a reason")
        let answer = try await send("olga", change + [("reason", "They are cities.")], house)
        #expect(answer.header("Location") == "/set-up?done=proposed")
        #expect(try await text(house).contains("Cities") == false)
        let line = try #require(try await house.room.look { $0.waitingDefinitions.first?.line })
        let own = await (try Browser(house, "olga")).get("/set-up")
        #expect(own.text.contains("They are cities.") && !own.text.contains("value=\"confirm\""))
        let carl = try Browser(house, "carl")
        let asked = await carl.get("/set-up").text
        #expect(asked.contains("value=\"confirm\""))
        #expect(asked.contains("<code>edition.yaml</code>") && asked.contains("en: Cities"))
        let confirmed = await carl.post("/set-up", [("do", "confirm"), ("line", "\(line)")])
        #expect(confirmed.header("Location") == "/set-up?done=confirmed")
        #expect(try await text(house).contains("{en: Cities}") == false)
        #expect(try await text(house).contains("en: Cities"))
        let told = await carl.get("/set-up").text
        #expect(told.contains("proposed as organiser, confirmed as chair. They are cities."))
    }

    @Test func `how many ballots are needed follows when it is confirmed`() async throws {
        let house = try await House()
        let fields = Self.changing(Self.towns, "ballots", "2") + [("reason", "Two see more.")]
        _ = try await send("olga", fields, house)
        #expect(try await house.room.look { $0.categories["towns"]?.needed } == 1)
        let line = try #require(try await house.room.look { $0.waitingDefinitions.first?.line })
        _ = await (try Browser(house, "carl")).post("/sign-off", [("do", "confirm"), ("line", "\(line)")])
        #expect(try await house.room.look { $0.categories["towns"]?.needed } == 2)
    }

    @Test func `conflicts, hours, lengths and what is published are set by the form`() async throws {
        let house = try await House(isMarked: false)
        let fields =
            Self.edition.filter {
                !["agencies", "unawarded", "network", "years", "hour", "currency"].contains($0.0)
            } + [
                ("agencies", "shown"), ("unawarded", "hidden"), ("network", "exclude"), ("years", "3"),
                ("hour", "12,50"),
                ("currency", "EUR"), ("limit.title", "60"), ("limit.summary", "120"),
            ]
        #expect(try await send("olga", fields, house).header("Location") == "/set-up?done=written")
        let edition = try #require(EditionReader.read(Array(try await text(house).utf8)).edition)
        #expect(edition.publication.agencies == .shown && edition.publication.unawarded == .hidden)
        #expect(edition.conflicts.ownNetwork == .exclude && edition.conflicts.years == 3)
        #expect(edition.hourValue == Money(try #require(DecimalNumber("12.5")), "EUR"))
        #expect(edition.limits.titleCharacters == 60 && edition.limits.words["summary"] == 120)
        #expect(edition.limits.words["need"] == WordLimits.usual.words["need"])
    }

    @Test func `what every entry has to answer is ticked, and stays ticked until it is not`() async throws {
        let house = try await House(isMarked: false)
        let ticked = Self.edition + [("required.ai-use", "1"), ("required.harm", "1")]
        #expect(try await send("olga", ticked, house).header("Location") == "/set-up?done=written")
        #expect(EditionReader.read(Array(try await text(house).utf8)).edition?.required == [.harm, .aiUse])
        let page = await (try Browser(house, "olga")).get("/set-up").text
        let boxes = page.split(separator: "\n").filter { $0.contains("name=\"required.") }
        #expect(boxes.map { $0.contains(" checked") } == [true, true, false, false])
        #expect(try await send("olga", Self.edition, house).header("Location") == "/set-up?done=written")
        #expect(EditionReader.read(Array(try await text(house).utf8)).edition?.required == [])
    }

    @Test func `a known award's manner is taken over for one category, or for all`() async throws {
        let house = try await House(isMarked: false)
        let one = [("do", "like"), ("like", "stevie"), ("category", "health")]
        #expect(try await send("olga", one, house).header("Location") == "/set-up?done=written")
        func told() async throws -> [String] {
            let edition = try #require(EditionReader.read(Array(try await text(house).utf8)).edition)
            return ["\(edition.rule)"] + edition.categories.map { "\($0.id) \($0.rubric) \($0.ballotsMin)" }
        }
        let first = try await told()
        #expect(first.contains("health stevie-like 5") && first.filter { $0.contains("stevie") }.count == 1)
        let all = [("do", "like"), ("like", "skating"), ("category", "")]
        #expect(try await send("olga", all, house).header("Location") == "/set-up?done=written")
        let second = try await told()
        #expect(second.first == "olympic" && second.dropFirst().allSatisfy { $0.hasSuffix("skating-like 5") })
        let page = try await Browser(house, "olga").get("/set-up").text
        #expect(page.contains("effie: Four marks, results 30 per cent"))
        #expect(try await send("olga", [("do", "like"), ("like", "nobody")], house).status == .badRequest)
    }

    @Test func `a rubric's caps are set by the form, and an empty field keeps what is usual`() async throws {
        let house = try await House(isMarked: false)
        let fields = Self.rubric() + [("cap.exposure", "1.5"), ("cap.reaction", ""), ("do", "save")]
        _ = try await send("olga", fields, house, to: "/set-up/rubrics/two", file: "rubrics/two.yaml")
        let bytes = Array(try await text(house, "rubrics/two.yaml").utf8)
        let rubric = try #require(RubricReader.read(bytes, id: "two").rubric)
        #expect(rubric.statedCaps.exposure == 1_500 && rubric.statedCaps.reaction == nil)
        #expect(rubric.caps.reaction == 4_000)
    }

    @Test func `another rule after the first mark takes two persons, and comes with its files`() async throws
    {
        let house = try await House()
        let fields = Self.changing(Self.edition, "rule", "median") + [("reason", "One mark is too much.")]
        #expect(try await send("olga", fields, house).header("Location") == "/set-up?done=proposed")
        func rules() async throws -> Set<Rule> {
            try await house.room.look { Set($0.categories.values.map(\.rule)) }
        }
        #expect(try await rules() == [.mean])
        let carl = try Browser(house, "carl")
        let asked = await carl.get("/sign-off").text
        #expect(asked.split(separator: "value=\"confirm\"").count == 2, "one thing to agree to")
        let line = try #require(try await house.room.look { $0.waitingDefinitions.first?.line })
        _ = await carl.post("/set-up", [("do", "confirm"), ("line", "\(line)")])
        #expect(try await rules() == [.median])
        #expect(try await text(house).contains("rule: median"))
        let told = await carl.get("/set-up").text
        #expect(told.split(separator: "One mark is too much.").count == 2, "told once")
    }

    @Test func `the scale on which marks were given stays`() async throws {
        let house = try await House()
        let size = await house.room.journal.checkpoint.checkpoint.size
        let fields =
            Self.changing(Self.rubric(), "min", "0") + [("reason", "Some are worth 0."), ("do", "save")]
        let answer = try await send(
            "olga", fields, house, to: "/set-up/rubrics/two", file: "rubrics/two.yaml")
        #expect(answer.status == .unprocessable)
        #expect(answer.text.contains("the scale and the criteria under which they were given"))
        #expect(await house.room.journal.checkpoint.checkpoint.size == size)
    }

    @Test func `where judging is blind a chair who judges does not read what is struck`() async throws {
        let named = NamedEdition.north
        let house = try await House(files: named.files(isBlind: true), isMarked: false)
        let carl = try Browser(house, "carl")
        #expect(await carl.get("/set-up/text?file=edition.yaml").text.contains(named.nickname))
        try await house.take(Acts.Appoint(person: "carl", roles: [.chair, .juror]), by: "olga")
        let judge = try Browser(house, "carl")
        #expect(await judge.get("/set-up/text?file=edition.yaml").status == .notFound)
        for path in ["/set-up", "/set-up/text", "/set-up/rubrics/two"] {
            let page = await judge.get(path)
            #expect(page.status == .ok)
            for name in [named.agency, named.nickname, named.network, named.person] {
                #expect(!page.text.contains(name), "\(path)")
            }
        }
    }

    // MARK: Rubrics

    private static func rubric(weight: String = "60") -> [(String, String)] {
        [
            ("name", "Two questions"), ("basis", ""), ("min", "1"), ("max", "10"), ("step", "0.5"),
            ("total", "100"), ("evidence", "shown"), ("policy", "results-first"),
            ("criterion.0.id", "results"), ("criterion.0.name", "Results"),
            ("criterion.0.question", "What changed?"), ("criterion.0.weight", weight),
            ("criterion.0.place", "1"), ("criterion.0.reads.result", "1"),
            ("criterion.0.anchor.0.mark", "10"), ("criterion.0.anchor.0.text", "Lives."),
            ("criterion.1.id", "idea"), ("criterion.1.name", "Idea"), ("criterion.1.question", "Is it new?"),
            ("criterion.1.weight", "40"), ("criterion.1.place", "2"), ("tie.0", "results"),
            ("level.0.id", "gold"), ("level.0.score", "80"),
        ]
    }

    @Test func `a rubric is edited by rows, and is the one that entries are then marked by`() async throws {
        let house = try await House(isMarked: false)
        var fields =
            Self.rubric(weight: "50") + [
                ("criterion.2.id", "craft"), ("criterion.2.name", "Craft"),
                ("criterion.2.question", "Is it made well?"),
                ("criterion.2.weight", "10"), ("criterion.2.place", "1.5"), ("do", "save"),
            ]
        let (path, file) = ("/set-up/rubrics/two", "rubrics/two.yaml")
        let answer = try await send("olga", fields, house, to: path, file: file)
        #expect(answer.header("Location") == "/set-up/rubrics/two?texts=en&done=written", "\(answer.text)")
        let frame = try await house.room.look { $0.rubrics["two"] }
        #expect(frame?.criteria == ["results", "craft", "idea"])
        #expect(frame?.weights == [50, 10, 40])
        let rubric = try #require(
            RubricReader.read(Array(try await text(house, file).utf8), id: "two").rubric)
        #expect(rubric.policy == .resultsFirst && rubric.ties == [.results])
        #expect(rubric.levels.map(\.id) == ["gold"])
        #expect(rubric.criteria[0].anchors.map(\.text.en) == ["Lives."])
        fields =
            [("do", "check"), ("criterion.0.weight", "70")]
            + Self.rubric().filter { $0.0 != "criterion.0.weight" }
        let faulty = try await send("olga", fields, house, to: path, file: file)
        #expect(faulty.status == .ok)
        #expect(faulty.text.contains("rubrics/two.yaml:"), "weights that do not add up have their place")
    }

    @Test func `texts in another language leave the others as they are`() async throws {
        let house = try await House(isMarked: false)
        let french = Self.rubric().map { name, value -> (String, String) in
            ["name", "criterion.0.name", "criterion.1.name", "criterion.0.question", "criterion.1.question"]
                .contains(name) ? (name, "fr: " + value) : (name, value)
        }.filter { !$0.0.contains("anchor") }
        let (path, file) = ("/set-up/rubrics/two", "rubrics/two.yaml")
        _ = try await send("olga", french + [("texts", "fr"), ("do", "save")], house, to: path, file: file)
        let rubric = try #require(
            RubricReader.read(Array(try await text(house, file).utf8), id: "two").rubric)
        #expect([rubric.name.en, rubric.name.fr] == ["Two questions", "fr: Two questions"])
        #expect(rubric.criteria[1].question.en == "Is it new?")
    }

    @Test func `a preview is the juror's page, and nothing on it is anybody's`() async throws {
        let house = try await House()
        let fields = Self.rubric() + [("do", "preview"), ("entry", house.name("roof"))]
        let answer = try await send(
            "olga", fields, house, to: "/set-up/rubrics/two", file: "rubrics/two.yaml")
        let inert = try #require(answer.text.split(separator: "<div inert>").last)
        #expect(inert.contains("What changed?") && inert.contains("The roof (invented)"))
        #expect(inert.contains("Lives."), "what was typed and not saved is in it")
        let forms = try #require(inert.split(separator: "</main>").first)
        #expect(!forms.contains("name=\"token\" value=\"\(try Browser(house, "olga").token ?? "")"))
        #expect(!forms.contains("90000") || !forms.contains("<li><span class=\"figure\">90000"))
    }
}
