import Jury
import Ledger
import Wire

/// `palmares-scan/1`, for machines; schema in `schemas/scan.schema.json`.
enum ScanJSON {
    static func bytes(_ mentions: [Mention]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-scan/1")
            json.key("mentions")
            json.array { json in
                for mention in mentions { json.mention(mention) }
            }
        }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    /// A mention as every output for machines has it; with the field that it stands in where the text is one
    /// of an entry's.
    mutating func mention(_ mention: Mention, in path: FieldPath? = nil) {
        object { json in
            if let path { json.member("path", path.description) }
            json.member("line", mention.line)
            json.member("column", mention.column)
            json.member("text", mention.text)
            json.member("value", orNull: mention.value?.description)
            json.member("qualifier", mention.qualifier.rawValue)
            json.member("unit", orNull: mention.unit)
            json.member("metric", orNull: mention.metric?.text)
            json.member("tier", orNull: mention.tier?.rawValue)
        }
    }
}
