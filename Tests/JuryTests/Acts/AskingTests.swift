import Testing

@testable import Jury

@Suite struct AskingTests {
    private func question(_ entry: Identifier<Entry> = "boots") -> Acts.Ask {
        Acts.Ask(round: "final", entry: entry, about: .question, text: SampleRoom.text)
    }

    private func heard(_ room: SampleRoom, by juror: Identifier<Juror>) -> [JurorDesk.Inquiry] {
        room.proceedings.desk(of: juror, at: room.now).seats.flatMap(\.inquiries)
    }

    @Test func `the whole panel hears a question with its answer, and who asked hears it before`() throws {
        var room = try SampleRoom()
        let line = room.lines
        try room.take(question(), by: "ada")
        let asked = JurorDesk.Inquiry(
            line: line, about: .question, text: SampleRoom.text, answer: nil, isHers: true)
        #expect(heard(room, by: "ada") == [asked])
        #expect(heard(room, by: "ben") == [])
        try room.take(Acts.Answer(question: line, text: SampleRoom.text), by: "carl")
        let answered = JurorDesk.Inquiry(
            line: line, about: .question, text: SampleRoom.text, answer: SampleRoom.text, isHers: false)
        #expect(heard(room, by: "ben") == [answered])
        // Her seat is before another entry.
        #expect(heard(room, by: "cleo") == [])
    }

    @Test func `an answer reaches nobody who is in conflict or stepped back`() throws {
        var room = try SampleRoom()
        try room.take(question(), by: "ada")
        try room.take(Acts.Answer(question: room.lines - 1, text: SampleRoom.text), by: "olga")
        try room.take(Acts.Recuse(entry: "boots"), by: "ben")
        try room.take(
            Acts.StateConflict(juror: "ada", entry: "boots", tie: .client, treatment: .block), by: "olga")
        #expect(heard(room, by: "ben") == [])
        #expect(heard(room, by: "ada") == [])
    }

    @Test func `the category is said to be wrong to organiser and chair alone, and once`() throws {
        var room = try SampleRoom()
        let flag = Acts.Ask(round: "final", entry: "boots", about: .category, category: "towns")
        let line = room.lines
        try room.take(flag, by: "ada")
        #expect(room.refusal(flag, by: "ada") == .askedAlready(entry: "boots"))
        try room.take(Acts.Answer(question: line, text: SampleRoom.text), by: "carl")
        #expect(heard(room, by: "ada").map(\.answer) == [SampleRoom.text])
        #expect(heard(room, by: "ben") == [])
    }

    @Test func `moving the entry settles that its category was wrong`() throws {
        var room = try SampleRoom()
        let flag = Acts.Ask(round: "final", entry: "boots", about: .category)
        try room.take(flag, by: "ada")
        let inquiry = try #require(room.proceedings.inquiries.values.first)
        #expect(room.proceedings.isOpen(inquiry))
        try room.take(Acts.Move(entry: "boots", category: "towns", reason: SampleRoom.text), by: "olga")
        #expect(!room.proceedings.isOpen(inquiry))
        try room.take(flag, by: "ada")
    }

    @Test func `who has no seat does not ask, and nobody asks after the end`() throws {
        var room = try SampleRoom()
        #expect(room.refusal(question("heron"), by: "ben") == .notSeated(entry: "heron", round: "final"))
        #expect(room.refusal(question(), by: "carl") == .notYours(needs: [.juror]))
        #expect(
            room.refusal(Acts.Ask(round: "final", entry: "boots", about: .question), by: "ada")
                == .senseless(.badQuestion))
        try room.take(Acts.Close(round: "final"), by: "carl")
        #expect(
            room.refusal(question(), by: "ada")
                == .wrongPhase(round: "final", .closed, needs: [.planned, .open, .paused]))
    }

    @Test func `who is in conflict does not answer, nor see what was asked`() throws {
        var room = try SampleRoom()
        try room.take(question(), by: "ada")
        let answer = Acts.Answer(question: room.lines - 1, text: SampleRoom.text)
        let inquiry = try #require(room.proceedings.inquiries.values.first)
        #expect(room.proceedings.sight(of: "carl", at: room.now).sees(inquiry))
        try room.take(
            Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga")
        #expect(room.refusal(answer, by: "carl") == .ownConflict)
        #expect(!room.proceedings.sight(of: "carl", at: room.now).sees(inquiry))
        #expect(room.refusal(answer, by: "ada") == .notYours(needs: [.organiser, .chair]))
        #expect(
            room.refusal(Acts.Answer(question: 0, text: SampleRoom.text), by: "olga")
                == .unknown(.question, "0"))
        try room.take(answer, by: "olga")
    }
}
