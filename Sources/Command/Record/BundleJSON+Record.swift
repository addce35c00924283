import Intake
import Jury
import Rankings
import Records
import RecordsSQLite

extension BundleJSON {
    /// The bundle of a record as far as its pin goes.
    ///
    /// - Parameter isSealed: `nil`: as the edition wants it.
    static func bytes(
        _ record: ReadRecord, _ loaded: LoadedEdition, isSealed: Bool? = nil
    ) throws -> [UInt8] {
        var lines: [[UInt8]] = []
        try record.lines.read(0..<record.pinned.checkpoint.size) { lines.append(Array($0)) }
        return bytes(
            lines, key: record.key, record.pinned, loaded, record.proceedings, isSealed: isSealed,
            text: record.text)
    }
}
