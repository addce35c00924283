import Jury

/// A small edition: two categories under one rubric and one under another, an evening's round.
struct SampleRoom {
    var proceedings = Proceedings()
    var lines = 0
    var now = 1_000

    static let file = Identifier<StoredFile>(String(repeating: "a", count: 64))
    static let text = Identifier<WrittenText>(String(repeating: "t", count: 42) + "w=")

    /// Does what must succeed.
    mutating func take(_ act: some Act, by actor: Identifier<Person>) throws {
        try proceedings.take(act, by: actor, seq: lines, at: now)
        lines += 1
    }

    /// Why an act is refused; `nil` where it is taken.
    mutating func refusal(_ act: some Act, by actor: Identifier<Person>) -> Refusal? {
        let before = proceedings
        do {
            try take(act, by: actor)
            return nil
        } catch let refusal as Refusal {
            // What is refused changes nothing.
            return proceedings == before ? refusal : nil
        } catch {
            return nil
        }
    }

    /// Set up, with seats and open; nothing is marked.
    init(deadline: Int? = nil) throws {
        try take(Acts.Begin(edition: "sample"), by: "olga")
        let people: [(Identifier<Person>, Set<Role>)] = [
            ("carl", [.chair]), ("sue", [.signer]), ("ada", [.juror]), ("ben", [.juror]),
            ("cleo", [.juror, .chair]), ("north", [.agency]),
        ]
        for (person, roles) in people { try take(Acts.Appoint(person: person, roles: roles), by: "olga") }
        let scale = Scale(min: 1_000, max: 10_000, step: 500)
        try take(
            Acts.SetRubric(
                rubric: "results", scale: scale,
                criteria: [.init("impact", weight: 60), .init("craft", weight: 40)]), by: "olga")
        try take(
            Acts.SetRubric(rubric: "craft", scale: scale, criteria: [.init("craft", weight: 100)]), by: "olga"
        )
        try take(Acts.SetCategory(category: "health", rubric: "results", needed: 2), by: "olga")
        try take(Acts.SetCategory(category: "towns", rubric: "results", needed: 2), by: "olga")
        try take(Acts.SetCategory(category: "film", rubric: "craft", needed: 1), by: "olga")
        try take(
            Acts.Enter(entry: "boots", category: "health", file: Self.file, agency: "north"), by: "olga")
        try take(Acts.Enter(entry: "heron", category: "health", file: Self.file), by: "olga")
        try take(
            Acts.Plan(round: "final", categories: ["health", "towns"], deadline: deadline), by: "olga")
        try take(
            Acts.Seat(
                round: "final",
                seats: [
                    Pairing("boots", "ada"), Pairing("boots", "ben"), Pairing("heron", "ada"),
                    Pairing("heron", "cleo"),
                ]), by: "olga")
        try take(Acts.Open(round: "final"), by: "carl")
    }

    func mark(
        _ entry: Identifier<Entry>, _ criterion: Identifier<Criterion>, _ points: Thousandths?
    ) -> Acts.Mark {
        Acts.Mark(round: "final", entry: entry, criterion: criterion, points: points)
    }
}
