import ArgumentParser
import Assignment
import Intake
import Jury
import Phrases
import Rankings

/// The seats of an edition, with what is needed to tell them.
struct EditionSeats {
    let edition: Edition
    let contests: [LoadedEdition.Contest]
    /// By contest: ballots for each entry.
    let needed: [Int]
    let seating: PanelSeating
    let options: Seating.Options

    /// Tells on standard error why there are none.
    init(
        _ work: SeatingWork, of loaded: LoadedEdition, _ edition: Edition, _ options: Seating.Options
    ) throws {
        do {
            seating = try work.seating(options)
        } catch {
            let sentence = SeatPhrases.refusal(error, load: work.request.load) { seat in
                SeatPhrases.barred(seat, loaded.conflicts.deciding(seat.juror, seat.entry))
            }
            Output.error("palmares: \(sentence.visible)\n")
            throw ExitCode(1)
        }
        (self.edition, contests, self.options) = (edition, loaded.contests, options)
        needed = work.request.sections.map(\.ballots)
    }
}

extension SeatingWork {
    /// Reads seats that stay, and says what is wrong with the file.
    mutating func keep(_ path: String) throws(Refusal) -> [Finding] {
        let bytes: [UInt8]
        do {
            bytes = try Files.read(path, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
        let (seats, findings) = SeatReader.read(
            csv: bytes, entries: Set(request.sections.flatMap(\.entries).map(\.id)),
            jurors: request.sections.reduce(into: []) { $0.formUnion($1.jurors) })
        request.kept = seats
        return findings.map { $0.within(path) }
    }
}
