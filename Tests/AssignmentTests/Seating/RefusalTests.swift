import Assignment
import Jury
import Testing

@Suite struct RefusalTests {
    @Test func `an entry with too few jurors is told with what bars the others`() {
        var problem = SeatingProblem(entries: 2, jurors: 4, ballots: 3, loads: 0...2) { _, _ in 1 }
        problem[bar: Seat(entry: 1, juror: 0)] = .conflict
        problem[bar: Seat(entry: 1, juror: 3)] = .language
        #expect(
            throws: SeatingRefusal.entriesShort([
                .init(entry: "entry-1", needed: 3, allowed: 2, barred: [.conflict: 1, .language: 1])
            ])
        ) { try Seating(problem) }
    }

    @Test func `jurors who cannot give what is needed are told with the entries that ask`() {
        // All three need juror 1: juror 2 is barred for all, and one of the others for each.
        var problem = SeatingProblem(entries: 3, jurors: 4, ballots: 2, loads: 0...2) { _, _ in 1 }
        for entry in 0..<3 {
            problem[bar: Seat(entry: entry, juror: 2)] = .conflict
            problem[bar: Seat(entry: entry, juror: entry < 2 ? 3 : 0)] = .byHand
        }
        #expect(
            throws: SeatingRefusal.jurorsShort(
                .init(
                    entries: ["entry-0", "entry-1", "entry-2"], jurors: ["juror-1"], needed: 3, available: 2,
                    barred: [.conflict: 3, .byHand: 3]))
        ) { try Seating(problem) }
    }

    @Test func `jurors who are promised more than there is are told`() {
        var problem = SeatingProblem(entries: 3, jurors: 2, ballots: 1, loads: 2...3) { _, _ in 1 }
        #expect(
            throws: SeatingRefusal.ballotsShort(
                .init(
                    entries: ["entry-0", "entry-1", "entry-2"], jurors: ["juror-0", "juror-1"], needed: 4,
                    available: 3, barred: [:]))
        ) { try Seating(problem) }
        problem.kept = [Seat(entry: 0, juror: 1)]
        #expect(
            throws: SeatingRefusal.ballotsShort(
                .init(
                    entries: ["entry-1", "entry-2"], jurors: ["juror-0", "juror-1"], needed: 3, available: 2,
                    barred: [:]))
        ) { try Seating(problem) }
    }
}
