public import Jury
public import Ledger
internal import Phrases
internal import Wire

/// `palmares-ledger/1`, for machines; schema in `schemas/ledger.schema.json`.
public enum LedgerJSON {
    public static func bytes(_ ledger: Ledger, _ findings: [Finding]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-ledger/1")
            json.member("entry", ledger.entry.id.text)
            json.key("expected")
            json.object { json in
                json.member("provenance", ledger.terms.expected.provenance.rawValue)
                json.member("comparison", ledger.terms.expected.comparison.rawValue)
            }
            json.key("claims")
            json.array { json in
                for claim in ledger.claims { json.claim(claim, ledger) }
            }
            json.key("costs")
            json.array { json in
                for cost in ledger.costs { json.cost(cost) }
            }
            json.key("mentions")
            json.array { json in
                for (mention, path) in ledger.mentions() { json.mention(mention, in: path) }
            }
            json.key("findings")
            json.array { json in
                for finding in findings { json.finding(finding) }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func claim(_ claim: WeighedClaim, _ ledger: Ledger) {
        object { json in
            json.member("id", claim.claim.id.text)
            json.member("metric", orNull: claim.metric?.id.text)
            json.member("level", orNull: claim.level?.rawValue)
            json.member("tier", orNull: claim.tier?.rawValue)
            json.member("nature", claim.nature.rawValue)
            json.member("written", orNull: claim.claim.value?.written)
            json.member("value", orNull: claim.value?.number.description)
            json.member("of", orNull: claim.of?.number.description)
            json.member("baseline", orNull: claim.baseline?.number.description)
            json.member("target", orNull: claim.target?.number.description)
            json.member("shareOfAll", orNull: claim.shareOfAll?.thousandths?.padded)
            json.member("shareOfTarget", orNull: claim.shareOfTarget?.thousandths?.padded)
            json.member("change", orNull: claim.change?.thousandths?.padded)
            json.member("provenance", claim.grade.provenance.rawValue)
            json.member("comparison", claim.grade.comparison.rawValue)
            json.key("evidence")
            json.array { json in
                for id in claim.claim.evidence { json.string(id.text) }
            }
            json.member("effective", ledger.factor(of: claim).thousandths?.padded ?? "")
            json.member("counts", claim.isCounted)
            json.key("because")
            json.array { json in
                for reason in claim.reasons { json.string(LedgerPhrases.reason(reason)) }
            }
            json.key("gaps")
            json.array { json in
                for gap in ledger.gaps(of: claim) { json.string(gap.rawValue) }
            }
        }
    }

    fileprivate mutating func cost(_ cost: CostPerResult) {
        object { json in
            json.member("claim", cost.claim.text)
            json.member("metric", cost.metric.text)
            json.member("currency", cost.currency.code)
            json.member("each", Thousandths(cost.hundredths * 10).padded)
            json.member("includesHours", cost.includesHours)
        }
    }
}
