import Jury
import Rankings
import Wire

/// `palmares-rubric-check/1`; schema in `schemas/rubric-check.schema.json`. Points are decimal strings, and
/// beside them stands what they are exactly.
enum RubricJSON {
    static func bytes(_ checked: [CheckedRubric]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-rubric-check/1")
            json.key("rubrics")
            json.array { json in
                for rubric in checked { json.rubric(rubric) }
            }
            json.key("findings")
            json.array { json in
                for finding in checked.flatMap(\.result.findings) { json.finding(finding) }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    /// Nothing for a file whose numbers do not work; its findings say why.
    fileprivate mutating func rubric(_ checked: CheckedRubric) {
        guard let rubric = checked.rubric, let shares = checked.shares else { return }
        object { json in
            json.member("file", checked.file)
            json.member("id", rubric.id.text)
            json.member("policy", orNull: rubric.policy?.rawValue)
            json.member("resultsFirst", shares.areResultsFirst)
            json.member("total", rubric.total)
            json.key("moved")
            json.object { json in json.part(shares.whole) }
            json.key("criteria")
            json.array { json in
                for (criterion, part) in zip(rubric.criteria, shares.criteria) {
                    json.object { json in
                        json.member("criterion", criterion.id.text)
                        json.member("weight", criterion.weight)
                        json.part(part)
                    }
                }
            }
        }
    }

    private mutating func part(_ part: TierShares.Part) {
        for (name, points) in [("result", part.result), ("noise", part.noise), ("exposure", part.exposure)] {
            json(name, points)
        }
    }

    private mutating func json(_ name: String, _ points: Ratio) {
        key(name)
        object { json in
            json.member("points", points.thousandths?.padded ?? "")
            json.member("exact", points.description)
        }
    }
}
