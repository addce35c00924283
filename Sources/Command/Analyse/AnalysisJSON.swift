import Jury
import Rankings
import Reports
import Scoring
import Wire

/// `palmares-analysis/1`, in the keys and conventions of the reference values, so that another implementation
/// can be compared by a plain difference of numbers; schema in `schemas/analysis.schema.json`.
enum AnalysisJSON {
    static func bytes(_ work: AnalysisWork) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-analysis/1")
            json.member("edition", orNull: work.edition?.id.text)
            json.member("notice", orNull: work.edition?.notice?.en)
            json.key("analyses")
            json.array { json in
                for named in work.analyses { json.analysis(named) }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func analysis(_ named: AnalysedCategory) {
        let analysis = named.analysis
        object { json in
            json.member("name", named.name)
            json.member("rule", analysis.rule.rawValue)
            json.member("entries", analysis.design.entries)
            json.member("jurors", analysis.design.jurors)
            json.key("criteria")
            json.array { json in
                for criterion in analysis.table.criteria { json.string(criterion.id.text) }
            }
            json.member("ballots", analysis.design.ballots)
            json.member("incomplete_ballots", analysis.design.incompleteBallots)
            json.member("complete", analysis.design.isComplete)
            json.member("connected_components", analysis.design.connectedness.count)
            json.methods(analysis)
            json.agreement(analysis)
            json.sureness(named)
            json.jurors(analysis)
            json.pairs(analysis.pairScreen, analysis.table.jurors.map(\.text))
            json.affinities(analysis)
            json.orderEffect(analysis)
        }
    }

    /// Numbers by name; `null` where there is none.
    mutating func numbers(_ key: String, _ names: [String], _ values: [Double?]) {
        self.key(key)
        object { json in
            for (name, value) in zip(names, values) { json.member(name, orNull: value) }
        }
    }

    mutating func ranks(_ names: [String], _ ranks: [Int?]) {
        key("ranks")
        object { json in
            for (name, rank) in zip(names, ranks) { json.member(name, orNull: rank) }
        }
    }

    /// A list of names by name.
    mutating func lists(_ key: String, _ names: [String], _ lists: [[String]]) {
        self.key(key)
        object { json in
            for (name, list) in zip(names, lists) {
                json.key(name)
                json.array { json in
                    for item in list { json.string(item) }
                }
            }
        }
    }
}
