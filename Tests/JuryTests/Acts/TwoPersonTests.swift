import Jury
import Testing

@Suite struct TwoPersonTests {
    private let strike = Acts.Strike(
        round: "final", entry: "boots", juror: "ada", rule: "r-7", reason: SampleRoom.text)

    @Test func `a ballot is struck by two, and neither of them can do it alone`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        #expect(room.refusal(strike, by: "carl") == .needsSecond)
        let proposal = room.lines
        try room.take(Acts.Propose(strike), by: "carl")
        #expect(room.proceedings.notCounted(in: "final").isEmpty)
        #expect(room.refusal(Acts.Confirm(proposal: proposal), by: "carl") == .ownProposal)
        #expect(
            room.refusal(Acts.Confirm(proposal: proposal), by: "ada") == .notYours(needs: [.chair, .signer]))
        try room.take(Acts.Confirm(proposal: proposal), by: "sue")
        #expect(room.proceedings.notCounted(in: "final").map(\.reason) == [.struck(line: proposal + 1)])
        #expect(
            room.refusal(Acts.Confirm(proposal: proposal), by: "sue") == .proposalSettled(proposal))
        #expect(
            room.refusal(room.mark("boots", "impact", 8_000), by: "ada")
                == .struck(entry: "boots", juror: "ada"))
    }

    @Test func `what was proposed is looked at again when it is confirmed`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        let first = room.lines
        try room.take(Acts.Propose(strike), by: "carl")
        let second = room.lines
        try room.take(Acts.Propose(strike), by: "carl")
        try room.take(Acts.Confirm(proposal: first), by: "sue")
        #expect(
            room.refusal(Acts.Confirm(proposal: second), by: "sue") == .struck(entry: "boots", juror: "ada"))
    }

    @Test func `one chair may disqualify before judging, two are needed after`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Enter(entry: "lamp", category: "film", file: SampleRoom.file), by: "olga")
        let early = Acts.Disqualify(entry: "lamp", rule: "r-2", reason: SampleRoom.text)
        #expect(room.refusal(Acts.Propose(early), by: "carl") == .needsNoSecond)
        try room.take(early, by: "carl")
        let late = Acts.Disqualify(entry: "boots", rule: "r-2", reason: SampleRoom.text)
        #expect(room.refusal(late, by: "carl") == .needsSecond)
    }

    @Test func `a chair is not erased by one person once there are marks`() throws {
        var room = try SampleRoom()
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        #expect(room.refusal(Acts.Erase(person: "carl"), by: "olga") == .needsSecond)
        try room.take(Acts.Erase(person: "ben"), by: "olga")
    }

    @Test func `the files that rank are changed by two once there are marks`() throws {
        var room = try SampleRoom()
        try room.take(Acts.Define(files: SampleRoom.file), by: "olga")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        let other = Identifier<StoredFile>(String(repeating: "b", count: 64))
        let why = Acts.Define(files: other, reason: SampleRoom.text)
        #expect(room.refusal(why, by: "olga") == .needsSecond)
        let bare = Acts.Propose(Acts.Define(files: other))
        #expect(room.refusal(bare, by: "olga") == .senseless(.noReasonToChange))
        try room.take(Acts.Propose(why), by: "olga")
        #expect(room.proceedings.lateChanges == [])
        try room.take(Acts.Confirm(proposal: room.lines - 1), by: "carl")
        #expect(room.proceedings.files == other)
        let change = try #require(room.proceedings.lateChanges.first)
        #expect([change.by, change.confirmedBy] == [.organiser, .chair])
        #expect(change.reason == SampleRoom.text)
    }

    @Test func `weights, rule and ballots needed are changed by two once there are marks`() throws {
        var room = try SampleRoom()
        let rubric = try #require(room.proceedings.rubrics["results"])
        func weighing(_ weights: [Int], because reason: Identifier<WrittenText>? = nil) -> Acts.SetRubric {
            var act = Acts.SetRubric(
                rubric: "results", scale: rubric.scale, total: weights.reduce(0, +),
                criteria: zip(rubric.criteria, weights).map { .init($0, weight: $1) })
            act.reason = reason
            return act
        }
        func ranking(_ rule: Rule, _ needed: Int, because reason: Identifier<WrittenText>? = nil)
            -> Acts.SetCategory
        {
            var act = Acts.SetCategory(category: "health", rubric: "results", rule: rule, needed: needed)
            act.reason = reason
            return act
        }
        let even = rubric.criteria.map { _ in 20 }
        try room.take(weighing(even), by: "olga")
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        try room.take(weighing(even), by: "olga")
        let other = Array(even.dropLast()) + [30]
        for act in [weighing(other), ranking(.median, 2), ranking(.mean, 1)] as [any Act] {
            #expect(room.refusal(act, by: "olga") == .senseless(.noReasonToChange))
        }
        let acts: [any Act] = [
            weighing(other, because: SampleRoom.text), ranking(.median, 1, because: SampleRoom.text),
        ]
        for act in acts {
            #expect(room.refusal(act, by: "olga") == .needsSecond)
            try room.take(Acts.Propose(act), by: "olga")
        }
        for line in [room.lines - 2, room.lines - 1] {
            try room.take(Acts.Confirm(proposal: line), by: "carl")
        }
        #expect(room.proceedings.rubrics["results"]?.weights == other)
        let health = try #require(room.proceedings.categories["health"])
        #expect(health.rule == .median && health.needed == 1)
        // One reason, one change.
        #expect(room.proceedings.lateChanges.map(\.reason) == [SampleRoom.text])
    }

    @Test func `the scale and the criteria of marks stay, whoever agrees`() throws {
        var room = try SampleRoom()
        let rubric = try #require(room.proceedings.rubrics["results"])
        try room.take(room.mark("boots", "impact", 8_000), by: "ada")
        let criteria = zip(rubric.criteria, rubric.weights).map {
            Acts.SetRubric.Weighted($0, weight: $1)
        }
        var wider = Acts.SetRubric(
            rubric: "results", scale: Scale(min: 0, max: 10_000, step: 500), criteria: criteria)
        var fewer = Acts.SetRubric(
            rubric: "results", scale: rubric.scale, criteria: Array(criteria.dropLast()))
        var crafted = Acts.SetCategory(category: "health", rubric: "craft", needed: 2)
        (wider.reason, fewer.reason, crafted.reason) = (SampleRoom.text, SampleRoom.text, SampleRoom.text)
        for act in [wider, fewer, crafted] as [any Act] {
            #expect(room.refusal(Acts.Propose(act), by: "olga") == .hasMarks)
        }
    }
}
