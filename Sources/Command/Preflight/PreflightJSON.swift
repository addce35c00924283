import Jury
import Ledger
import Phrases
import Wire

/// `palmares-preflight/1`, for machines; schema in `schemas/preflight.schema.json`.
enum PreflightJSON {
    static func bytes(_ preflight: Preflight) -> [UInt8] {
        let ledger = preflight.ledger
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-preflight/1")
            json.member("entry", ledger.entry.id.text)
            json.member("rubric", preflight.rubric.id.text)
            json.key("criteria")
            json.array { json in
                for ceiling in preflight.criteria {
                    json.object { json in
                        json.member("criterion", ceiling.standing.criterion.text)
                        json.member("ceiling", orNull: ceiling.effective.thousandths?.padded)
                        json.member("evidence_factor", orNull: ceiling.standing.factor?.thousandths?.padded)
                        json.member("headline", orNull: ceiling.standing.headline?.claim.id.text)
                        json.key("because")
                        json.array { json in
                            for sentence in PreflightPhrases.because(
                                ceiling, evidence: preflight.rubric.evidence)
                            {
                                json.string(sentence)
                            }
                        }
                    }
                }
            }
            json.key("raise")
            json.array { json in
                for raise in preflight.raises { json.raise(raise, ledger) }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func raise(_ raise: Preflight.Raise, _ ledger: Ledger) {
        object { json in
            json.member("step", raise.step.name)
            json.member("claim", orNull: raise.step.claim?.text)
            json.member("points", orNull: raise.points.thousandths?.padded)
            json.member("factor", orNull: raise.factor.thousandths?.padded)
            let title: (Identifier<Claim>) -> String = { ledger.claim($0)?.claim.says.words ?? $0.text }
            json.member("says", PreflightPhrases.step(raise.step) { "“\(title($0))”" })
        }
    }
}
