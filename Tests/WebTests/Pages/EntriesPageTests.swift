import Jury
import Records
import RecordsTestSupport
import Synchronization
import Testing

@testable import Web

@Suite struct EntriesPageTests {
    @Test func `a whole ballot that the chair wrote down is among those sent once the round is closed`()
        async throws
    {
        let house = try await House()
        for criterion: Identifier<Criterion> in ["results", "idea"] {
            try await house.take(
                Acts.Transcribe(
                    round: "first", entry: "taps", juror: "grace", criterion: criterion, points: 6_000),
                by: "carl")
        }
        let grace = try Browser(house, "grace")
        #expect(await !grace.get("/entries").text.contains("class=\"state sent\""))
        try await house.take(Acts.Close(round: "first"), by: "carl")
        let page = await grace.get("/entries").text
        #expect(page.split(separator: "class=\"state sent\"").count == 2)
        #expect(page.split(separator: "class=\"state closed\"").count == 3)
        #expect(try await Browser(house, "carl").get("/rounds").text.contains("1 of 3 sent"))
    }

    @Test func `entries are read once, however many marks are given, and again where one goes`()
        async throws
    {
        let reads = Reads()
        let house = try await House(reading: { reads.note() })
        let ada = try Browser(house, "ada")
        _ = await ada.get("/entries")
        try await house.send("roof", by: "ada")
        try await house.send("roof", by: "grace")
        try await house.send("lamp", by: "grace")
        _ = await ada.get("/entries")
        #expect(reads.count == 1)
        let reason = try #require(FreeText("Sent in twice.", salt: Sample.salt(1)))
        try await house.take(
            Acts.Withdraw(entry: "boots", reason: Identifier(reason.digest.base64)), by: "olga")
        _ = await ada.get("/entries")
        #expect(reads.count == 2)
    }
}

// A class, because the shelf and the test hold the same.
private final class Reads: Sendable {
    private let kept = Mutex(0)

    var count: Int { kept.withLock { $0 } }

    func note() { kept.withLock { $0 += 1 } }
}
