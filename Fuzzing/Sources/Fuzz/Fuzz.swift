import Archives
import Foundation
import Intake
import Ledger

/// One input for every reader of the notation that the environment names.
///
/// Findings are welcome. What libFuzzer looks for is a crash, a hang, a flood of memory, or an entry that
/// does not survive being written and read again. libFuzzer brings its own `main` and calls this.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    switch reader {
    case "xml":
        readEntry(bytes, as: .xml)
    case "json":
        readEntry(bytes, as: .json)
        _ = BallotReader.read(json: bytes)
    case "csv":
        _ = BallotReader.read(csv: bytes)
        _ = DecisionReader.read(csv: bytes)
        _ = AffiliationReader.read(csv: bytes)
        _ = SeatReader.read(csv: bytes, entries: [], jurors: [])
        // Ties and dismissals, where the first line says so.
        _ = AnyFile.findings(in: bytes, named: "rows.csv", taxonomy: .builtIn)
    case "yaml":
        _ = RubricReader.read(bytes, id: "rubric")
        _ = EditionReader.read(bytes)
    case "tsv":
        _ = TaxonomyReader.read(bytes)
    case "txt":
        _ = scan.mentions(in: String(decoding: bytes, as: UTF8.self))
    case "zip":
        readArchive(bytes)
    default:
        preconditionFailure("READER must be xml, json, csv, yaml, tsv, txt or zip, not '\(reader)'")
    }
    return 0
}

private let scan = TextScan(.builtIn)

private let reader = ProcessInfo.processInfo.environment["READER"] ?? ""

private func readEntry(_ bytes: [UInt8], as syntax: Syntax) {
    let (entry, findings) = EntryReader.read(bytes, as: syntax)
    guard let entry, !findings.contains(where: { $0.severity == .error }) else { return }
    for syntax in [Syntax.xml, .json] {
        let again = EntryReader.read(EntryReader.write(entry, as: syntax), as: syntax).entry
        precondition(again == entry, "the entry changes when it is written as \(syntax) and read again")
    }
}

private func readArchive(_ bytes: [UInt8]) {
    guard let archive = try? ZIPArchive(ByteSource(bytes), ArchiveLimits(bytes: 1 << 24)) else { return }
    try? archive.unpack { member, next in
        var count = 0
        while let piece = try next() { count += piece.count }
        precondition(count == member.size, "\(member.name) has another length than the list says")
    }
}
