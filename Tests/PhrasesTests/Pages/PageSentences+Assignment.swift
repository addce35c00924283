import Assignment
import Phrases

extension PageSentence {
    static let assignment: [PageSentence] = [
        one("assignmentTitle") { $0.assignmentTitle },
        one("assignmentSays") { $0.assignmentSays },
        one("thirdJurorCalled") { $0.thirdJurorCalled("The roof") },
        one("wishesTitle") { $0.wishesTitle },
        one("wishBallots") { $0.wishBallots },
        one("wishLoad") { $0.wishLoad },
        one("wishCalibration") { $0.wishCalibration },
        one("wishSeed") { $0.wishSeed },
        one("wishStaying") { $0.wishStaying },
        each("staying") { words in [false, true].map(words.staying) },
        one("wishLeaving") { $0.wishLeaving },
        one("nobodyLeaves") { $0.nobodyLeaves },
        one("proposeButton") { $0.proposeButton },
        one("proposalTitle") { $0.proposalTitle },
        one("proposalSays") { $0.proposalSays(new: 2, gone: 3, staying: 4) },
        one("proposalTotal") { $0.proposalTotal(400, of: 500) },
        each("leavingKeeps") { words in counts.map(words.leavingKeeps) },
        each("foreignSeats") { words in counts.map(words.foreignSeats) },
        one("proposalNothing") { $0.proposalNothing },
        one("proposalChanged") { $0.proposalChanged },
        each("proposalTake") { words in counts.map(words.proposalTake) },
        each("proposalTaken") { words in counts.map(words.proposalTaken) },
        each("seatChange") { words in [false, true].map(words.seatChange) },
        each("seatReason") { words in reasons.map(words.seatReason) },
        one("changesTitle") { $0.changesTitle },
        one("loadsTitle") { $0.loadsTitle },
        one("columnNow") { $0.columnNow },
        one("columnThen") { $0.columnThen },
        one("columnAllowed") { $0.columnAllowed },
        one("qualityTitle") { $0.qualityTitle },
        one("columnWorst") { $0.columnWorst },
        one("columnLoads") { $0.columnLoads },
        one("columnParts") { $0.columnParts },
        one("columnApart") { $0.columnApart },
        one("qualitySays") { $0.qualitySays },
        each("seatingShort") { words in shortages.map(words.seatingShort) },
        one("mapTitle") { $0.mapTitle },
        one("mapSays") { $0.mapSays },
        one("seatTitle") { $0.seatTitle },
        one("seatButton") { $0.seatButton },
        one("unseatButton") { $0.unseatButton },
        one("seatIsUsed") { $0.seatIsUsed },
        one("seatIsForeign") { $0.seatIsForeign },
        one("seatIsOver") { $0.seatIsOver },
        each("seatLoad") { words in counts.map(words.seatLoad) },
        one("seatCount") { $0.seatCount(2, of: 3) },
    ]

    /// Each origin but the usual one, which goes without saying, and each part.
    private static let reasons: [SeatReason] = Seating.Origin.allCases.map { origin in
        SeatReason(
            seat: Seat(entry: 0, juror: 0), origin: origin, affinity: 0, betterJurors: 2, price: 0,
            parts: [
                AffinityPart(kind: .language, count: 1, points: 100),
                AffinityPart(kind: .topic, count: 2, points: 600),
            ])
    }

    private static let shortages: [SeatingShortWord] = [
        .entry(
            "{entry}", needed: 3, allowed: 1,
            barred: Dictionary(uniqueKeysWithValues: Bar.allCases.map { ($0, 1) })),
        .jurors(["{juror}"], entries: ["{entry}"], needed: 3, available: 1),
        .promised(["{juror}"], needed: 3, available: 1),
    ]
}
