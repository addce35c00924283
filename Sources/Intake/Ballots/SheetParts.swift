import Dispatch
import FoundationEssentials
import Jury
import Synchronization

/// A plain file in parts that several threads read at once.
///
/// A line end is the end of a row only where no field is quoted, and a finding may depend on what an earlier
/// part holds; so this gives up at the first quotation mark or finding, and the file is read again from its
/// start by one thread. What is read is the same either way.
struct SheetParts {
    private let range: Range<Int>
    private let columns: BallotColumns
    private let delimiter: UInt8
    /// Of the first row.
    private let line: Int

    /// As many as there are cores: parts are put together one after the other, so more would cost more than
    /// they bring. Eight at most for the same reason.
    private static let partsMax = max(2, min(8, ProcessInfo.processInfo.activeProcessorCount))

    init(_ range: Range<Int>, _ columns: BallotColumns, delimiter: UInt8, line: Int) {
        self.range = range
        self.columns = columns
        self.delimiter = delimiter
        self.line = line
    }

    /// `nil` where the file is not plain.
    func read(_ csv: [UInt8], bytesPerThread: Int) -> BallotSheet? {
        let ranges = ranges(in: csv.span, count: min(Self.partsMax, range.count / bytesPerThread))
        let parts = Mutex<[Part?]>(Array(repeating: nil, count: ranges.count))
        let hasGivenUp = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
            if hasGivenUp.load(ordering: .relaxed) { return }
            let reader = CSVReader(ranges[number], delimiter: delimiter, line: number == 0 ? line : 1)
            var rows = BallotRows(reader, columns)
            guard rows.readPlain(csv.span) else { return hasGivenUp.store(true, ordering: .relaxed) }
            let part = Part(builder: rows.builder, lines: rows.reader.line - 1)
            parts.withLock { $0[number] = part }
        }
        return parts.withLock { joined($0) }
    }

    private struct Part {
        let builder: BallotSheet.Builder
        let lines: Int
    }

    /// `nil` also where no part has a row: one thread says so.
    private func joined(_ parts: [Part?]) -> BallotSheet? {
        guard let first = parts.first, let first else { return nil }
        var whole = first.builder
        var linesBefore = first.lines
        for part in parts.dropFirst() {
            guard let part else { return nil }
            guard whole.add(part.builder.finished(), linesBefore: linesBefore).isEmpty else { return nil }
            linesBefore += part.lines
        }
        let sheet = whole.finished()
        return sheet.seatCount > 0 ? sheet : nil
    }

    /// About equal parts, each ending with a line feed but for the last.
    private func ranges(in bytes: Span<UInt8>, count: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        for part in 1...count {
            var end = part == count ? range.upperBound : range.lowerBound + range.count / count * part
            while end > start, end < range.upperBound, bytes[end - 1] != .lineFeed { end += 1 }
            if end > start { ranges.append(start..<end) }
            start = max(start, end)
        }
        return ranges
    }
}
