import Jury
import Wire

/// `palmares-metrics/1`, for machines; schema in `schemas/metrics.schema.json`.
enum MetricsJSON {
    static func bytes(_ metrics: [Metric]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-metrics/1")
            json.key("metrics")
            json.array { json in
                for metric in metrics { write(metric, to: &json) }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ metric: Metric, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", metric.id.text)
            json.key("names")
            json.object { json in
                for (language, name) in metric.names.sorted(by: { $0.key < $1.key }) {
                    json.member(language, name)
                }
            }
            json.member("family", metric.family)
            json.member("level", metric.strictLevel.rawValue)
            json.member("amecLevel", metric.amecLevel.rawValue)
            json.member("tier", metric.strictLevel.tier.rawValue)
            json.member("vanity", metric.vanity.rawValue)
            json.member("invalid", metric.isInvalid)
            json.member("promise", metric.isPromise)
            json.member("unit", metric.unit)
            json.member("direction", metric.direction.rawValue)
            json.member("of", metric.denominator)
            json.member("proof", metric.proof.rawValue)
        }
    }
}
