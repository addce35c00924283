import Jury
import Testing

@testable import Intake

@Suite struct CSVReaderTests {
    /// Rows as texts, and faults with their line and column.
    private enum Read: Equatable {
        case row([String], line: Int)
        case fault(Fault, SourcePosition)
    }

    private func read(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) -> [Read] {
        let array = Array(text.utf8)
        let bytes = array.span
        var reader = CSVReader(0..<bytes.count, delimiter: delimiter)
        var reads: [Read] = []
        while true {
            switch reader.next(in: bytes) {
            case .end: return reads
            case .row:
                var texts: [String] = []
                for number in 0..<reader.fieldCount {
                    texts.append((try? reader.fields[number].text(in: bytes).get()) ?? "?")
                }
                reads.append(.row(texts, line: reader.rowLine))
            case .fault(let fault, let offset):
                reads.append(.fault(fault, reader.position(of: offset, in: bytes)))
            }
        }
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "\r"])
    func `nothing and empty lines are no rows`(text: String) {
        #expect(read(text) == [])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `rows end with any line end and the last needs none`(end: String) {
        let rows = ["a,b", "", "c,", ",é"].joined(separator: end)
        #expect(
            read(rows) == [.row(["a", "b"], line: 1), .row(["c", ""], line: 3), .row(["", "é"], line: 4)])
        #expect(read(rows + end) == read(rows))
    }

    @Test func `quoted fields hold delimiters, doubled quotation marks and line breaks`() {
        #expect(
            read("a,\"b,\"\"c\"\"\",d\n\"two\nlines\r\nthree\",\"\"\nlast\n") == [
                .row(["a", "b,\"c\"", "d"], line: 1), .row(["two\nlines\r\nthree", ""], line: 2),
                .row(["last"], line: 5),
            ])
    }

    @Test(arguments: [";", "\t"])
    func `other delimiters leave commas alone`(delimiter: String) throws {
        let byte = try #require(delimiter.utf8.first)
        #expect(read("a\(delimiter)7,5", delimiter: byte) == [.row(["a", "7,5"], line: 1)])
    }

    @Test func `a stray quotation mark loses its row only`() {
        #expect(
            read("é,b\"c,d\ne,\"f\"g,h\ni") == [
                .fault(.strayQuote, SourcePosition(line: 1, column: 4)),
                .fault(.strayQuote, SourcePosition(line: 2, column: 6)), .row(["i"], line: 3),
            ])
    }

    @Test func `text after a quoted line break is told on the line where it stands`() {
        #expect(
            read("a,\"b\nc\"d\ne") == [
                .fault(.strayQuote, SourcePosition(line: 2, column: 3)), .row(["e"], line: 3),
            ])
    }

    @Test func `a quotation mark that is never closed loses its line only`() {
        #expect(
            read("a,b\nc,\"d\ne,f\ng,h") == [
                .row(["a", "b"], line: 1), .fault(.unclosedQuote, SourcePosition(line: 2, column: 3)),
                .row(["e", "f"], line: 3), .row(["g", "h"], line: 4),
            ])
    }

    @Test func `more fields than are kept are counted`() {
        let array = Array(String(repeating: ",", count: 99).utf8)
        let bytes = array.span
        var reader = CSVReader(0..<bytes.count, delimiter: UInt8(ascii: ","))
        guard case .row = reader.next(in: bytes) else { return #expect(Bool(false), "no row was read") }
        #expect(reader.fieldCount == 100)
    }
}
