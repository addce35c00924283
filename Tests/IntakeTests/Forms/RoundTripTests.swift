import Jury
import Testing

@testable import Intake

/// Entries drawn from the form, written, read and written again.
@Suite struct RoundTripTests {
    private func drawn(_ seed: UInt64) throws -> Entry {
        let (bytes, _) = DraftGenerator.file(
            Form<Entry>.entry.shape, format: EntryReader.format, seed: seed, syntax: .json, faulty: false)
        return try #require(EntryReader.read(bytes, as: .json).entry)
    }

    @Test(arguments: UInt64(0)..<150)
    func `an entry goes from JSON to XML and back without loss`(seed: UInt64) throws {
        let entry = try drawn(seed)
        let xml = EntryReader.write(entry, as: .xml)
        let json = EntryReader.write(entry, as: .json)
        for (bytes, syntax) in [(xml, Syntax.xml), (json, .json)] {
            let read = try #require(EntryReader.read(bytes, as: syntax).entry)
            #expect(read == entry)
            // Strings are equal where they only look alike, as é in one scalar and in two.
            #expect(EntryReader.write(read, as: .json) == json)
        }
    }

    @Test(arguments: UInt64(0)..<150)
    func `converting twice gives the canonical form, byte for byte`(seed: UInt64) throws {
        let entry = try drawn(seed)
        for syntax in [Syntax.xml, .json] {
            let once = EntryReader.write(entry, as: syntax)
            let read = try #require(EntryReader.read(once, as: syntax).entry)
            #expect(EntryReader.write(read, as: syntax) == once)
        }
    }

    @Test(arguments: UInt64(0)..<150)
    func `both notations give the same findings but for their places`(seed: UInt64) throws {
        let entry = try drawn(seed)
        func told(_ syntax: Syntax) -> [String] {
            EntryReader.read(EntryReader.write(entry, as: syntax), as: syntax, taxonomy: .builtIn).findings
                .map { "\($0.code) \($0.path)" }
        }
        #expect(told(.xml) == told(.json))
    }
}
