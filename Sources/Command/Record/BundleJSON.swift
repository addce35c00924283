import Intake
import Jury
import Rankings
import Records
import RecordsSQLite
import Wire

/// `palmares-bundle/1`: a record's journal with the ranking that follows from it.
enum BundleJSON {
    static func bytes(_ record: ReadRecord, _ work: RankingWork, isSealed: Bool) throws -> [UInt8] {
        var lines: [[UInt8]] = []
        try record.lines.read(0..<record.pinned.checkpoint.size) { lines.append(Array($0)) }
        return bytes(lines, key: record.key, record.pinned, work, isSealed: isSealed)
    }

    /// - Parameter isSealed: only the leaves of lines, and the places without ballots.
    static func bytes(
        _ lines: [[UInt8]], key: NoteKey, _ checkpoint: SignedCheckpoint, _ work: RankingWork,
        isSealed: Bool = false, layout: JSONWriter.Layout = .indented
    ) -> [UInt8] {
        var json = JSONWriter(layout)
        json.object { json in
            json.member("format", Bundle.format)
            json.member("kind", isSealed ? "sealed" : "open")
            json.member("key", key.text)
            json.member("checkpoint", String(decoding: checkpoint.bytes, as: UTF8.self))
            json.key(isSealed ? "leaves" : "lines")
            json.array { json in
                for line in lines {
                    json.string(isSealed ? Line.leaf(line).base64 : String(decoding: line, as: UTF8.self))
                }
            }
            json.key("ranking")
            RankingJSON.write(work, hasBallots: !isSealed, into: &json)
        }
        json.endLine()
        return json.bytes
    }
}
