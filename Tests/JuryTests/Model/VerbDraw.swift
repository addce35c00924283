import Jury

/// Draws what people might do: mostly sensible, often not.
struct VerbDraw {
    var random: SplitMix64

    static let people = ["olga", "otto", "carl", "cleo", "sue", "ada", "ben", "edsger", "north", "zoe"]
    static let jurors = ["ada", "ben", "edsger", "cleo", "carl", "zoe"]
    static let roles = ["organiser", "chair", "signer", "juror", "agency", "client"]
    static let entries = ["boots", "heron", "lamp", "solar-roof"]
    static let categories = ["health", "towns", "film"]
    static let rounds = ["first", "final", "evening"]
    static let ties = ["employer", "client", "family"]
    static let criteria = ["impact", "craft"]

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func one(of list: [String]) -> String { list[below(list.count)] }

    /// Mostly of the list, sometimes a name that is unknown or none.
    mutating func name(_ list: [String]) -> Verb.Value {
        if chance(1) {
            return .word(one(of: ["nobody-knows", "No_Name", String(repeating: "a", count: 65)]))
        }
        return .word(one(of: list))
    }

    mutating func file() -> Verb.Value {
        if chance(2) { return .word("A" + String(repeating: "a", count: 63)) }
        return .word(String(repeating: one(of: ["a", "b", "c"]), count: 64))
    }

    mutating func text() -> Verb.Value {
        if chance(3) {
            return .word(
                one(of: [
                    "short", String(repeating: "t", count: 44), String(repeating: "A", count: 42) + "B=",
                ]))
        }
        return .word(String(repeating: one(of: ["A", "Q", "q"]), count: 42) + one(of: ["A=", "Q=", "w="]))
    }

    mutating func textOrNone() -> Verb.Value? { chance(25) ? text() : nil }

    mutating func time(_ now: Int) -> Verb.Value { .number(now - 4 + below(120)) }

    mutating func some(_ list: [String]) -> [String] { list.filter { _ in chance(50) } }

    /// An act by somebody who may do it, mostly.
    mutating func step(in edition: NaiveEdition, line: Int, now: Int) -> Step {
        var verb = draw(edition, now)
        let isAsked = edition.needsSecond(verb) ? chance(90) : chance(1)
        let actor = actor(of: verb, in: edition)
        if isAsked { verb = Verb("propose", ["act": .word(verb.kind), "body": .verb(verb)]) }
        return Step(verb: verb, actor: actor, now: now, line: line)
    }

    private mutating func actor(of verb: Verb, in edition: NaiveEdition) -> String {
        if chance(8) { return one(of: Self.people) }
        let wanted: Set<String> =
            switch verb.kind {
            case "hand-in": ["agency"]
            case "reply" where chance(80): ["agency"]
            case "name-client", "follow-up": ["agency"]
            case "letter": ["chair"]
            case "vouch": ["client"]
            case "appoint", "enter", "call", "erase", "restore", "withdraw": ["organiser"]
            case "reopen", "allow-late", "shortlist", "readmit", "disqualify", "reinstate", "strike",
                "discuss", "vote", "award", "place", "deduct", "publish", "retract":
                ["chair"]
            case "confirm", "countersign": ["chair", "signer"]
            case "mark", "seal", "unseal", "ask": ["juror"]
            case "recuse" where verb.has("juror") == nil: ["juror"]
            default: ["organiser", "chair"]
            }
        // The juror of the seat that was drawn, where it is hers to say.
        if wanted == ["juror"] || wanted == ["client"], let juror = seated, chance(97) { return juror }
        let may = edition.roles.filter { !$0.value.isDisjoint(with: wanted) }.keys.sorted()
        return may.isEmpty ? one(of: Self.people) : one(of: may)
    }

    /// Whose seat was drawn last.
    var seated: String?

    /// A seat that is there, mostly.
    mutating func seat(_ edition: NaiveEdition, isMarked: Bool = false) -> [String] {
        let isLive = chance(90)
        let seats = edition.ballots.filter { !isMarked || !$0.value.marks.isEmpty }.keys
            .filter { !isLive || edition.rounds[$0[0]]?.phase == "open" }
            .sorted { $0.lexicographicallyPrecedes($1) }
        let seat =
            seats.isEmpty || chance(4)
            ? [one(of: Self.rounds), one(of: Self.entries), one(of: Self.jurors)] : seats[below(seats.count)]
        seated = seat[2]
        return seat
    }
}
