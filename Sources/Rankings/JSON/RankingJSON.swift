public import Jury
internal import Phrases
internal import Scoring
internal import Wire

/// `palmares-ranking/1`: rankings with everything needed to recompute them; schema in
/// `schemas/ranking.schema.json`. Scores and marks are decimal strings, and beside them stands what they are
/// exactly.
public enum RankingJSON {
    public static func bytes(_ work: RankingWork) -> [UInt8] {
        var json = JSONWriter()
        write(work, into: &json)
        json.endLine()
        return json.bytes
    }

    /// One category, for whoever may see its ranking and all that it comes from.
    ///
    /// - Parameter reason: the words of why a cap was lifted, by what the sheet has in their place.
    public static func bytes(
        _ ranked: RankedCategory, of edition: Edition, reason: (String) -> String
    ) -> [UInt8] {
        var json = JSONWriter()
        write([ranked], ranked.sheet, of: edition, for: .jury, reason, into: &json)
        json.endLine()
        return json.bytes
    }

    /// Who reads it.
    enum Audience {
        /// Whoever may see the ranking and all that it comes from.
        case jury
        /// Everybody, to compute places again: without what people decided about claims and why, without what
        /// entries state, and without the orders by vanity figures and by raw marks.
        case everybody
        /// Everybody, and no marks: the places alone.
        case everybodyWithoutMarks
    }

    static func write(_ work: RankingWork, for audience: Audience = .jury, into json: inout JSONWriter) {
        write(work.rankings, work.sheet, of: work.edition, for: audience, { $0 }, into: &json)
    }

    private static func write(
        _ rankings: [RankedCategory], _ sheet: BallotSheet, of edition: Edition?, for audience: Audience,
        _ reason: (String) -> String, into json: inout JSONWriter
    ) {
        json.object { json in
            json.member("format", "palmares-ranking/1")
            json.member("edition", orNull: edition?.id.text)
            json.member("notice", orNull: edition?.notice?.en)
            json.key("rankings")
            json.array { json in
                for ranked in rankings { json.ranking(ranked, sheet, audience, reason) }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func ranking(
        _ ranked: RankedCategory, _ sheet: BallotSheet, _ audience: RankingJSON.Audience,
        _ reason: (String) -> String
    ) {
        let hasMarks = audience != .everybodyWithoutMarks
        object { json in
            json.member("category", ranked.category.id.text)
            json.member("name", ranked.category.name.en)
            json.member("rule", ranked.ranking.rule.rawValue)
            json.member("ballotsMin", ranked.category.ballotsMin)
            json.rubric(ranked.rubric, ranked.levels)
            json.key("places")
            json.array { json in
                for place in ranked.ranking.places { json.place(place, ranked, hasMarks: hasMarks) }
            }
            json.key("brokenTies")
            json.array { json in
                for tie in ranked.ranking.brokenTies { json.tie(tie) }
            }
            json.key("unplaced")
            json.array { json in
                for unplaced in ranked.ranking.unplaced { json.unplaced(unplaced) }
            }
            json.key("ballots")
            json.array { json in
                for seat in hasMarks ? ranked.seats : [] {
                    json.ballot(seat, sheet, ranked.ties[seat], reason)
                }
            }
            json.interventions(ranked.ranking.interventions)
            if hasMarks { json.evidence(ranked, audience) }
        }
    }

    /// Where there is none nothing is said of it.
    private mutating func interventions(_ interventions: Interventions) {
        if interventions.isEmpty { return }
        key("interventions")
        object { json in
            json.key("moves")
            json.array { json in
                for move in interventions.moves {
                    json.object { json in
                        json.member("entry", move.entry.text)
                        json.member("ahead", move.ahead.text)
                    }
                }
            }
            json.key("deductions")
            json.array { json in
                for (entry, points) in interventions.deductions.sorted(by: { $0.key < $1.key }) {
                    json.object { json in
                        json.member("entry", entry.text)
                        json.member("points", points)
                    }
                }
            }
        }
    }

    private mutating func rubric(_ rubric: Rubric, _ levels: [AwardLevel]) {
        key("rubric")
        object { json in
            json.member("id", rubric.id.text)
            json.member("total", rubric.total)
            json.key("scale")
            json.object { json in
                json.member("min", rubric.scale.min.description)
                json.member("max", rubric.scale.max.description)
                json.member("step", rubric.scale.step.description)
            }
            json.member("evidence", rubric.evidence.rawValue)
            json.member("policy", orNull: rubric.policy?.rawValue)
            json.caps(rubric.caps)
            json.gradeWeights(rubric.gradeWeights)
            json.key("criteria")
            json.array { json in
                for criterion in rubric.criteria {
                    json.object { json in
                        json.member("id", criterion.id.text)
                        json.member("weight", criterion.weight)
                        json.key("reads")
                        json.array { json in
                            for tier in criterion.reads { json.string(tier.rawValue) }
                        }
                        json.member("scores", orNull: criterion.scores?.rawValue)
                    }
                }
            }
            json.key("ties")
            json.array { json in
                for step in rubric.ties { json.string(step.rawValue) }
            }
            json.key("levels")
            json.array { json in
                for level in levels { json.level(level) }
            }
        }
    }

    private mutating func level(_ level: AwardLevel) {
        object { json in
            json.member("id", level.id.text)
            json.member("score", level.score.padded)
            json.key("needs")
            json.array { json in
                for need in level.needs {
                    json.object { json in
                        json.member("criterion", need.criterion.text)
                        json.member("mark", need.mark.description)
                    }
                }
            }
            json.member("standOut", orNull: level.standOut?.description)
        }
    }

    private mutating func place(_ place: Ranking.Place, _ ranked: RankedCategory, hasMarks: Bool) {
        object { json in
            json.member("entry", place.entry.text)
            json.member("title", ranked.title(place.entry))
            json.member("place", place.place)
            json.member("tied", place.isTied)
            json.member("score", place.score.description)
            json.member("exact", place.score.exact)
            if !place.score.further.isEmpty {
                json.key("further")
                json.array { json in
                    for number in place.score.further { json.integer(number) }
                }
            }
            json.member("mean", orNull: place.mean?.description)
            json.member("level", orNull: place.level?.text)
            json.member("ballots", place.ballots)
            if !hasMarks { return }
            json.key("breakdown")
            json.array { json in
                for part in place.breakdown {
                    json.object { json in
                        json.member("criterion", part.criterion.text)
                        json.member("weight", part.weight)
                        json.member("points", part.points.description)
                        json.member("exact", part.points.exact)
                        json.member("meanMark", part.meanMark.description)
                        json.member("marks", part.given)
                        json.member("abstained", part.abstained)
                        json.member("effectiveMark", part.effectiveMark.description)
                        json.member("effectiveExact", part.effectiveMark.exact)
                        json.member("lifted", part.lifted)
                    }
                }
            }
        }
    }

    private mutating func tie(_ tie: Ranking.BrokenTie) {
        object { json in
            json.member("step", tie.step.rawValue)
            json.key("groups")
            json.array { json in
                for group in tie.groups {
                    json.array { json in
                        for entry in group { json.string(entry.text) }
                    }
                }
            }
        }
    }

    private mutating func unplaced(_ unplaced: Ranking.Unplaced) {
        object { json in
            json.member("entry", unplaced.entry.text)
            switch unplaced.reason {
            case .everybodyRecused(let jurors):
                json.member("reason", "everybody-recused")
                json.member("jurors", jurors)
            case .tooFewBallots(let found, let needed):
                json.member("reason", "too-few-ballots")
                json.member("found", found)
                json.member("needed", needed)
            case .noMarks(let criteria):
                json.member("reason", "no-marks")
                json.key("criteria")
                json.array { json in
                    for criterion in criteria { json.string(criterion.text) }
                }
            case .notAdjustable:
                json.member("reason", "not-adjustable")
            case .noWholeBallot:
                json.member("reason", "no-whole-ballot")
            case .void:
                json.member("reason", "void")
            }
        }
    }

    /// `null` is a mark that was said and does not count: two rows for one, off the scale, not on the panel.
    private mutating func ballot(
        _ seat: Int, _ sheet: BallotSheet,
        _ tied: (conflict: Conflict, treatment: ConflictPolicy.Treatment)?, _ reason: (String) -> String
    ) {
        object { json in
            json.member("entry", sheet.entry(ofSeat: seat).text)
            json.member("juror", sheet.juror(ofSeat: seat).text)
            if let tied {
                json.key("conflict")
                json.object { json in
                    json.member("treatment", tied.treatment.rawValue)
                    json.member("why", ConflictPhrases.why(tied.conflict))
                }
            }
            if sheet.isRecused(seat) { return json.member("recused", true) }
            let order = sheet.criteria.indices.sorted { sheet.criteria[$0] < sheet.criteria[$1] }
            json.key("marks")
            json.object { json in
                for criterion in order {
                    let cell = sheet.cell(seat: seat, criterion: criterion)
                    if cell == .empty { continue }
                    let word = cell == .abstained ? "abstained" : cell.mark?.description
                    json.member(sheet.criteria[criterion].text, orNull: word)
                }
            }
            let lifts = order.compactMap { criterion in
                sheet.lifts[CellAddress(seat: seat, criterion: criterion)].map {
                    (sheet.criteria[criterion].text, $0)
                }
            }
            if lifts.isEmpty { return }
            json.key("lifts")
            json.object { json in
                for (criterion, lift) in lifts { json.member(criterion, reason(lift)) }
            }
        }
    }
}
