import Jury
import Ledger
import Records
import Testing

@testable import Web

/// In a blind edition a juror gets the same bytes whoever made the entries; in another she does not.
@Suite struct BlindTests {
    private func read(_ edition: NamedEdition, isBlind: Bool) async throws -> [String: [String]] {
        let house = try await House(files: edition.files(isBlind: isBlind))
        // What others ask, and what the chair answers, may name everybody.
        let line = try await house.ask("Did \(edition.agency) count them?", by: "grace")
        let answer = try await house.keep("\(edition.person) of \(edition.network) did.")
        try await house.take(Acts.Answer(question: line, text: answer), by: "carl")
        try await house.stage()
        try await house.take(Acts.Present(round: "evening", entry: "roof", marking: .open), by: "carl")
        let ada = try Browser(house, "ada")
        var read = await ada.everything(program: try Browser(house, programOf: "ada"))
        // What her script is told of a draft that it saves, and a page that shows two of them.
        let seat = "/rounds/first/entries/\(house.name("roof"))"
        let fields = [("mark.results", "7"), ("version", "1")]
        read["saved"] = await ada.post("\(seat)/draft", fields, method: .put).whole
        read["collided"] = await ada.post("\(seat)/ballot", [("version", "0"), ("do", "save")]).whole
        return read
    }

    @Test func `who made an entry shows on nothing that a juror can ask for`() async throws {
        let north = try await read(.north, isBlind: true)
        let south = try await read(.south, isBlind: true)
        for (path, answer) in north { #expect(answer == south[path], "\(path)") }
        let all = north.values.joined().joined()
        #expect(all.contains("Did ▇▇▇ count them?"))
        #expect(north["/live/evening"]?.first == "200")
        #expect(north["/api/seats"]?.first == "200")
        for name in ["Nord", "Aurora", "Lovelace", "nord"] { #expect(!all.contains(name), "\(name)") }
    }

    @Test func `where judging is not blind it does show`() async throws {
        let north = try await read(.north, isBlind: false)
        let south = try await read(.south, isBlind: false)
        let seat = try #require(north.first { $0.key == "/entries" })
        #expect(seat.value != south[seat.key])
        #expect(north["/entries/pack"] != south["/entries/pack"])
        #expect(north.values.joined().joined().contains("Nord"))
    }

    @Test func `a juror is told that names are hidden, and her ledger counts what it counted`() async throws {
        let (blind, open) = (
            try await House(files: NamedEdition.north.files(isBlind: true)),
            try await House(files: NamedEdition.north.files(isBlind: false))
        )
        let path = "/rounds/first/entries/\(blind.name("taps"))"
        let page = try await Browser(blind, "ada").get(path).text
        #expect(page.contains("Judging is blind"))
        #expect(page.contains("The taps of ▇▇▇ (invented)"))
        let (one, other) = (
            try await blind.site.shelf.contents(of: blind.site),
            try await open.site.shelf.contents(of: open.site)
        )
        let seat = try await blind.room.look { $0.desk(of: "ada", at: 0).seat("taps", in: "first") }
        let place = try #require(seat)
        let standings = try [one, other].map { contents in
            let exhibit = try #require(contents.exhibit(at: place))
            return try #require(contents.ledger(of: exhibit)).standings(under: exhibit.rubric)
        }
        #expect(standings[0].map(\.standing) == standings[1].map(\.standing))
        #expect(standings[0].map(\.best) == standings[1].map(\.best))
    }

    @Test func `files stay away unless somebody says that they were looked through`() async throws {
        var files = NamedEdition.north.files(isBlind: true)
        files["edition.yaml"] = files["edition.yaml"]?.replacing("files: shown, ", with: "")
        let house = try await House(files: files)
        let answer = try await Browser(house, "ada").get(
            "/rounds/first/entries/\(house.name("roof"))/files/1")
        #expect(answer.status == .notFound)
    }
}
