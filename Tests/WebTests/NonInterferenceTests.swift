import Jury
import Records
import Testing

@testable import Web

/// Two worlds that differ only in what somebody may not see give her the same bytes: bodies, headers, counts
/// and order, at every address.
@Suite struct NonInterferenceTests {
    /// Who asks. Cleo is a chair in conflict before the boots.
    enum Viewer: String, CaseIterable {
        case nobody, agency, client, roleless, organiser, conflictedChair

        var person: Identifier<Person>? {
            switch self {
            case .nobody: nil
            case .agency: "north"
            // Named in a world of her own.
            case .client: nil
            case .roleless: "noel"
            case .organiser: "olga"
            case .conflictedChair: "cleo"
            }
        }
    }

    /// Closed, deliberated on, and with a list under embargo. What differs are the marks on the entry, what was
    /// asked about it and how the vote went.
    private func world(_ entry: Identifier<Entry>, _ points: Thousandths, _ question: String) async throws
        -> House
    {
        let house = try await House()
        for (person, role) in [("cleo", Role.chair), ("sue", .signer)] as [(Identifier<Person>, Role)] {
            let line = try await house.room.look { $0.length }
            try await house.take(Acts.Propose(Acts.Appoint(person: person, roles: [role])), by: "olga")
            try await house.take(Acts.Confirm(proposal: line), by: "carl")
        }
        try await house.take(
            Acts.StateConflict(juror: "cleo", entry: "boots", tie: .client, treatment: .block), by: "olga")
        try await house.take(Acts.Seat(round: "first", seats: [Pairing("boots", "grace")]), by: "olga")
        let file = try #require(try await house.room.look { $0.entries["taps"]?.file })
        try await house.take(
            Acts.Enter(entry: "taps", category: "towns", file: file, agency: "north"), by: "olga")
        try await house.take(Acts.NameClient(entry: "taps"), by: "north")
        for own: Identifier<Entry> in ["boots", "taps", "roof"] {
            try await house.send(own, by: "grace", points: own == entry ? points : 6_000)
        }
        try await house.take(Acts.Close(round: "first"), by: "olga")
        try await house.take(Acts.Open(round: "second"), by: "olga")
        try await house.take(Acts.Close(round: "second"), by: "olga")
        try await house.take(Acts.Discuss(entry: entry, jurors: ["grace"]), by: "carl")
        let isFor = points > Thousandths(5_000)
        try await house.take(
            Acts.Vote(
                entry: entry, question: try await house.keep(question),
                count: .init(yes: isFor ? 1 : 0, no: isFor ? 0 : 1)), by: "carl")
        let alone = [
            ("do", "alone"), ("alone", "Nobody is there."), ("embargo", "2036-01-01T12:00"),
        ]
        #expect(await (try Browser(house, "carl")).post("/sign-off", alone).status == .seeOther)
        return house
    }

    @Test(arguments: Viewer.allCases)
    func `what somebody may not see shows at no address`(viewer: Viewer) async throws {
        let entry: Identifier<Entry> = viewer == .conflictedChair ? "boots" : "taps"
        var worlds: [[String: [String]]] = []
        for (points, question) in [(Thousandths(2_000), "Gold?"), (9_000, "Silver, then?")] {
            let house = try await world(entry, points, question)
            let client = try await house.room.look { $0.client(of: "taps")?.person }
            let person = viewer == .client ? client : viewer.person
            let browser = try person.map { try Browser(house, $0) } ?? Browser(house)
            let program = try person.map { try Browser(house, programOf: $0) }
            worlds.append(await browser.everything(program: program))
        }
        for (path, answer) in worlds[0] { #expect(worlds[1][path] == answer, "\(path)") }
        // A chair who is free does see the difference.
        let free = try await world(entry, 2_000, "Gold?")
        let page = try await Browser(free, "carl").get("/minutes").text
        #expect(page.contains("Gold?"))
    }

    @Test func `every page is among those that these tests ask for`() async throws {
        let paths = try await Browser(House()).everything().keys.map { path in
            path.prefix { $0 != "?" }.split(separator: "/")
        }
        let assets: Set<Address.Template> = [
            .style, .figures, .script, .icon, .marksScript, .deviceScript, .liveScript, .entryScript, .worker,
            .passkeyScript, .uploadScript,
            // What hangs on a secret of one's own.
            .link, .metrics, .liveEvents,
        ]
        let missing = Site.allRoutes.filter { route in
            route.method == .get && !assets.contains(route.template)
                && !paths.contains { route.template.match($0) != nil }
        }
        #expect(missing.map(\.template.rawValue) == [])
    }
}
