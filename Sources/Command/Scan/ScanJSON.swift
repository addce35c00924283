import Ledger
import Rankings
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
