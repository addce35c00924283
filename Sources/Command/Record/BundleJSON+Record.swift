import Rankings
import Records
import RecordsSQLite

extension BundleJSON {
    /// The bundle of a record as far as its pin goes.
    static func bytes(_ record: ReadRecord, _ work: RankingWork, isSealed: Bool) throws -> [UInt8] {
        var lines: [[UInt8]] = []
        try record.lines.read(0..<record.pinned.checkpoint.size) { lines.append(Array($0)) }
        return bytes(lines, key: record.key, record.pinned, work, isSealed: isSealed)
    }
}
