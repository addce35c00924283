import Intake
import Jury
import Records
import RecordsSQLite
import Wire

/// `palmares-bundle/1`: a record's journal with the ranking that follows from it.
enum BundleJSON {
    /// - Parameter isSealed: only the leaves of lines, and the places without ballots.
    static func bytes(_ record: ReadRecord, _ work: RankingWork, isSealed: Bool) throws -> [UInt8] {
        var lines: [String] = []
        try record.lines.read(0..<record.pinned.checkpoint.size) { line in
            lines.append(
                isSealed ? Line.leaf(Array(line)).base64 : String(decoding: line, as: UTF8.self))
        }
        var json = JSONWriter()
        json.object { json in
            json.member("format", Bundle.format)
            json.member("kind", isSealed ? "sealed" : "open")
            json.member("key", record.key.text)
            json.member("checkpoint", String(decoding: record.pinned.bytes, as: UTF8.self))
            json.key(isSealed ? "leaves" : "lines")
            json.array { json in
                for line in lines { json.string(line) }
            }
            json.key("ranking")
            RankingJSON.write(work, hasBallots: !isSealed, into: &json)
        }
        json.endLine()
        return json.bytes
    }
}
