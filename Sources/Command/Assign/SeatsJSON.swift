import Assignment
import Intake
import Jury
import Phrases
import Wire

/// `palmares-seats/1`, for machines; schema in `schemas/seats.schema.json`.
enum SeatsJSON {
    static func bytes(_ work: EditionSeats) -> [UInt8] {
        let seating = work.seating
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-seats/1")
            json.member("edition", work.edition.id.text)
            json.member("seed", String(work.options.seed))
            json.member("calibration", work.options.calibration)
            json.member("load", seating.load)
            json.member("total", seating.total)
            json.member("bound", seating.seating.bound)
            json.member("linkLoss", seating.seating.linkLoss)
            json.key("categories")
            json.array { json in
                let seats = seating.seats
                for number in work.contests.indices { json.category(number, work, seats) }
            }
            json.key("jurors")
            json.array { json in
                for load in seating.loads {
                    json.object { json in
                        json.member("juror", load.juror.text)
                        json.member("ballots", load.ballots)
                        json.member("min", load.allowed.lowerBound)
                        json.member("max", load.allowed.upperBound)
                        json.member("price", load.price)
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func category(
        _ number: Int, _ work: EditionSeats,
        _ seats: [Identifier<Entry>: [(juror: Identifier<Juror>, reason: SeatReason)]]
    ) {
        let contest = work.contests[number]
        object { json in
            json.member("category", contest.category.id.text)
            json.member("name", contest.category.name.en)
            json.member("ballots", work.needed[number])
            json.key("entries")
            json.array { json in
                for entry in contest.entries.map(\.id) {
                    json.object { json in
                        json.member("entry", entry.text)
                        json.key("seats")
                        json.array { json in
                            for seat in seats[entry] ?? [] { json.seat(seat.juror, seat.reason) }
                        }
                    }
                }
            }
            json.quality(work.seating.qualities[number])
        }
    }

    private mutating func seat(_ juror: Identifier<Juror>, _ reason: SeatReason) {
        object { json in
            json.member("juror", juror.text)
            json.member("origin", reason.origin.rawValue)
            json.member("affinity", reason.affinity)
            json.key("parts")
            json.array { json in
                for part in reason.parts {
                    json.object { json in
                        json.member("kind", part.kind.rawValue)
                        json.member("count", part.count)
                        json.member("points", part.points)
                    }
                }
            }
            json.member("betterJurors", reason.betterJurors)
            json.member("why", SeatPhrases.reason(reason))
        }
    }

    private mutating func quality(_ quality: SeatingQuality) {
        key("quality")
        object { json in
            json.member("total", quality.total)
            json.member("worstEntry", orNull: quality.worstEntry)
            json.member("fifthPercentile", orNull: quality.fifthPercentile)
            json.member("unfilled", quality.unfilled)
            json.member("conflicts", quality.conflicts)
            json.key("loads")
            if let loads = quality.loads {
                json.array { json in
                    json.integer(loads.lowerBound)
                    json.integer(loads.upperBound)
                }
            } else {
                json.null()
            }
            json.member("parts", quality.parts)
            json.member("algebraicConnectivity", orNull: quality.algebraicConnectivity)
            json.member("meanPairVariance", orNull: quality.meanPairVariance)
        }
    }
}
