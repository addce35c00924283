internal import Jury
internal import Ledger
internal import Phrases
internal import Scoring
internal import Wire

/// What claims let marks count, as far as a ranking needs it to be recomputed.
extension JSONWriter {
    mutating func caps(_ caps: Caps) {
        key("caps")
        object { json in
            json.member("nothing", caps.nothing.description)
            json.member("exposure", caps.exposure.description)
            json.member("reaction", caps.reaction.description)
            json.member("unmeasured", caps.unmeasured.description)
            json.member("floor", caps.floor.description)
        }
    }

    mutating func gradeWeights(_ weights: GradeWeights) {
        key("gradeWeights")
        object { json in
            for step in Evidence.Provenance.allCases.sorted() {
                json.member(step.rawValue, weights.weight(step).description)
            }
            for step in Comparison.allCases { json.member(step.rawValue, weights.weight(step).description) }
        }
    }

    /// Nothing for a sheet, whose entries were not read.
    mutating func evidence(_ ranked: RankedCategory, _ audience: RankingJSON.Audience) {
        guard let evidence = ranked.evidence else { return }
        key("terms")
        object { json in
            let terms = evidence.terms
            json.member("reading", terms.reading.rawValue)
            json.key("expects")
            json.grade(terms.expected)
            json.member("aim", (terms.awarenessIsAim ? Aim.awareness : .results).rawValue)
            json.member("invalidMetrics", terms.invalid.rawValue)
        }
        key("standings")
        array { json in
            for entry in evidence.entries.keys.sorted() {
                if let claimed = evidence.entries[entry] {
                    json.standing(entry, claimed, ranked.rubric, audience)
                }
            }
        }
        if audience != .jury { return }
        key("decisions")
        array { json in
            for decision in evidence.decisions { json.decision(decision) }
        }
        key("vanity")
        array { json in
            for order in evidence.vanity { json.vanity(order) }
        }
        key("rawPlaces")
        array { json in
            for place in evidence.raw.places {
                json.object { json in
                    json.member("entry", place.entry.text)
                    json.member("place", place.place)
                    json.member("tied", place.isTied)
                    json.member("score", place.score.description)
                    json.member("exact", place.score.exact)
                }
            }
        }
    }

    private mutating func vanity(_ order: VanityOrder) {
        object { json in
            json.member("tier", order.tier.rawValue)
            json.member("agreement", orNull: order.agreement?.padded)
            json.key("entries")
            json.array { json in
                for place in order.entries {
                    json.object { json in
                        json.member("entry", place.entry.text)
                        json.member("figure", orNull: place.figure?.description)
                        json.member("place", place.place)
                        json.member("tied", place.isTied)
                        json.member("official", place.official)
                        json.member("gain", place.gain)
                    }
                }
            }
        }
    }

    private mutating func grade(_ grade: Grade) {
        object { json in
            json.member("provenance", grade.provenance.rawValue)
            json.member("comparison", grade.comparison.rawValue)
        }
    }

    private mutating func standing(
        _ entry: Identifier<Entry>, _ claimed: RankingEvidence.Claimed, _ rubric: Rubric,
        _ audience: RankingJSON.Audience
    ) {
        object { json in
            json.member("entry", entry.text)
            json.member("void", claimed.standing.isVoid)
            json.member("tier", orNull: claimed.standing.tier?.rawValue)
            json.key("factors")
            json.array { json in
                for factor in claimed.standing.factors { json.string(factor.description) }
            }
            json.key("criteria")
            json.array { json in
                for standing in claimed.criteria {
                    if let best = standing.best { json.criterion(standing, best, rubric, audience) }
                }
            }
        }
    }

    private mutating func criterion(
        _ standing: CriterionStanding, _ best: BestClaim, _ rubric: Rubric, _ audience: RankingJSON.Audience
    ) {
        object { json in
            json.member("criterion", standing.criterion.text)
            json.member("best", best.rawValue)
            if audience == .jury {
                json.member("headline", orNull: standing.headline?.claim.id.text)
                json.member("namedBy", orNull: standing.namedBy?.rawValue)
            }
            json.key("grade")
            if let grade = standing.headline?.grade { json.grade(grade) } else { json.null() }
            json.member("factor", orNull: standing.factor?.description)
            json.member("void", standing.standing.isVoid)
            json.key("allowances")
            json.array { json in
                for allowance in standing.standing.allowances {
                    json.object { json in
                        json.member("cap", orNull: allowance.cap?.description)
                        json.member("factor", allowance.factor.description)
                        json.member("floor", orNull: allowance.floor?.description)
                    }
                }
            }
            if audience == .jury { json.member("because", orNull: standing.because(under: rubric)) }
        }
    }

    private mutating func decision(_ decision: Decision) {
        object { json in
            json.member("entry", decision.entry.text)
            json.member("claim", decision.claim.text)
            json.member("decision", decision.ruling.kind.rawValue)
            json.member("value", decision.ruling.value)
            json.member("reason", decision.reason)
        }
    }
}
