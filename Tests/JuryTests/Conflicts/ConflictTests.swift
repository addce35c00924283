import Jury
import Testing

@Suite struct ConflictTests {
    private func entry(
        _ id: Identifier<Entry>, agency: String, network: String? = nil, client: String? = nil,
        credits: [(name: String, organisation: String?)] = []
    ) -> Entry {
        func organisation(_ name: String, _ network: String?) -> Organisation {
            var organisation = Organisation()
            organisation.name = Text(name)
            organisation.network = network.map { Text($0) }
            return organisation
        }
        var entry = Entry()
        entry.id = id
        entry.agency = organisation(agency, network)
        entry.client = client.map { organisation($0, nil) }
        entry.credits = credits.map { name, employer in
            var credit = Credit()
            credit.name = Text(name)
            credit.organisation = employer.map { Text($0) }
            return credit
        }
        return entry
    }

    private var entries: [Entry] {
        [
            entry("harbour", agency: "Nord Vilnius", network: "Nord Group", client: "City of Riga"),
            entry("kitchen", agency: "Nord Tallinn", network: "NORD GROUP", client: "Slow Food"),
            // It does not say its network; `kitchen` does.
            entry("market", agency: "Nord Tallinn", client: "Fresh Ltd."),
            entry("tram", agency: "Atelier Bleu", client: "city of  Rīga"),
            entry("lamp", agency: "Solo", client: "Lamp", credits: [("Zoë Müller", "Maison Verte")]),
        ]
    }

    private func told(_ conflicts: Conflicts) -> [String] {
        conflicts.all.map { conflict in
            let way =
                switch conflict.way {
                case .direct: ""
                case .byNetwork(let said): ", as \(said) says"
                case .byClient(let said): ", as \(said) says"
                }
            let end = conflict.dismissed.map { " (\($0))" } ?? ""
            return "\(conflict.juror) \(conflict.entry): \(conflict.kind.rawValue) by "
                + "\(conflict.role.rawValue) \(conflict.name)\(way)\(end)"
        }
    }

    private func told(_ ties: [Tie], _ dismissals: [Dismissal] = []) -> [String] {
        told(Conflicts(entries: entries, ties: ties, dismissals: dismissals, year: 2026))
    }

    @Test func `an employer is followed to its network, to the network's other houses and to its clients`() {
        #expect(
            told([Tie("ada", .employer, "nord  vilnius")]) == [
                "ada harbour: employer by agency Nord Vilnius",
                "ada kitchen: network by agency Nord Tallinn, as kitchen says",
                "ada kitchen: network by network NORD GROUP, as harbour says",
                "ada market: network by agency Nord Tallinn, as kitchen says",
                "ada tram: client by client city of  Rīga, as harbour says",
            ])
    }

    @Test func `a network, a client, a competitor, a family and one's own credit meet what they are about`() {
        #expect(
            told([Tie("ada", .network, "Nord Group")]) == [
                "ada harbour: network by agency Nord Vilnius, as harbour says",
                "ada harbour: network by network Nord Group",
                "ada kitchen: network by agency Nord Tallinn, as kitchen says",
                "ada kitchen: network by network NORD GROUP",
                "ada market: network by agency Nord Tallinn, as kitchen says",
            ])
        #expect(
            told([Tie("grace", .client, "CITY OF RIGA")]) == [
                "grace harbour: client by client City of Riga", "grace tram: client by client city of  Rīga",
            ])
        #expect(
            told([Tie("alan", .competitor, "Fresh Ltd")]) == ["alan market: competitor by client Fresh Ltd."])
        #expect(
            told([Tie("edsger", .family, "Maison Verte"), Tie("edsger", .credit, "Zoe Muller")]) == [
                "edsger lamp: family by credit Maison Verte", "edsger lamp: credit by credit Zoë Müller",
            ])
        #expect(told([Tie("edsger", .credit, "Solo")]) == [])
    }

    @Test func `an employer of earlier years counts for two years more, and one to come not yet`() {
        func count(_ since: Int?, _ until: Int?, _ kind: Tie.Kind = .employer) -> Int {
            told([Tie("ada", kind, "Solo", since: since, until: until)]).count
        }
        #expect([count(2010, 2024), count(2010, 2023), count(2026, nil), count(2027, nil)] == [1, 0, 1, 0])
        #expect([count(nil, 2025, .family), count(nil, 2026, .family)] == [0, 1])
        var policy = ConflictPolicy()
        policy.years = 5
        let ties = [Tie("ada", .employer, "Solo", until: 2021)]
        #expect(Conflicts(entries: entries, ties: ties, policy: policy, year: 2026).all.count == 1)
    }

    @Test func `what is dismissed is remembered with its reason and holds no longer`() {
        let ties = [Tie("ada", .employer, "Nord Vilnius")]
        let dismissal = Dismissal("ada", "tram", .client, reason: "Another city office.")
        let conflicts = Conflicts(entries: entries, ties: ties, dismissals: [dismissal], year: 2026)
        #expect(
            told(conflicts).last
                == "ada tram: client by client city of  Rīga, as harbour says (Another city office.)")
        #expect(conflicts.treatment(of: "ada", before: "tram") == nil)
        #expect(conflicts.treatment(of: "ada", before: "harbour") == .block)
        #expect(conflicts.treatment(of: "ada", before: "lamp") == nil)
        #expect(conflicts.between("ada", "tram").count == 1)
    }

    @Test func `an edition may let jurors judge their own network, counted or not`() {
        var policy = ConflictPolicy()
        let ties = [Tie("ada", .employer, "Nord Vilnius")]
        func treatments() -> [ConflictPolicy.Treatment?] {
            let conflicts = Conflicts(entries: entries, ties: ties, policy: policy, year: 2026)
            return ["harbour", "kitchen", "tram"].map { conflicts.treatment(of: "ada", before: $0) }
        }
        #expect(treatments() == [.block, .block, .block])
        policy.ownNetwork = .exclude
        #expect(treatments() == [.block, .exclude, .block])
        policy.ownNetwork = .show
        #expect(treatments() == [.block, .show, .block])
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `the order of entries and ties changes nothing, and more of them free nobody`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let names = ["Nord", "Süd", "Ost", "West", "Delta", "Ypsilon"]
        func name() -> String { names.randomElement(using: &random) ?? "" }
        let drawn = (0..<8).map { number in
            entry(
                Identifier("e\(number)"), agency: name(),
                network: Bool.random(using: &random) ? name() + " Group" : nil,
                client: Bool.random(using: &random) ? name() : nil)
        }
        let ties = (0..<6).map { number in
            Tie(
                Identifier("j\(number % 3)"), Tie.Kind.allCases.randomElement(using: &random) ?? .employer,
                Bool.random(using: &random) ? name() : name() + " group")
        }
        let all = Conflicts(entries: drawn, ties: ties, year: 2026)
        let shuffled = Conflicts(
            entries: drawn.shuffled(using: &random), ties: ties.shuffled(using: &random), year: 2026)
        #expect(all == shuffled, "seed \(seed)")
        let fewer = Conflicts(entries: Array(drawn.dropLast(2)), ties: Array(ties.dropLast()), year: 2026)
        for entry in drawn.dropLast(2) {
            for juror in ["j0", "j1", "j2"] as [Identifier<Juror>]
            where fewer.treatment(of: juror, before: entry.id) != nil {
                #expect(all.treatment(of: juror, before: entry.id) != nil, "seed \(seed)")
            }
        }
    }
}
