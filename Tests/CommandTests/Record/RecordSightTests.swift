import Testing

/// What `palmares record --as` shows to whom.
@Suite struct RecordSightTests {
    private func shown(_ record: RecordTests.Record, as person: String) throws -> [Substring] {
        let run = try record.run("record", "--as", person)
        #expect(run.exitCode == 0, "\(run.errors)")
        return run.output.split(separator: "\n").dropFirst().map { $0 }
    }

    @Test func `a juror sees her own entries and ballots, an organiser no marks`() throws {
        let record = try RecordTests.Record()
        #expect(try record.refusal("juror", "recuse", "look-up", "--as", "ada") == nil)
        let ada = try shown(record, as: "ada")
        let own = [
            "borrowed-boots", "heart-for-the-heron", "palidzesim", "quiet-tap", "slow-past-the-school",
            "tuesday-calls",
        ]
        #expect(ada.prefix(2) == ["As ada sees it, juror.", "6 of 6 entries compete."])
        #expect(
            ada.compactMap { $0.hasPrefix("  ada on ") ? $0.dropFirst(9).prefix { $0 != ":" } : nil }
                == own.map { $0[...] })
        #expect(!ada.contains { $0.contains("look-up") })
        let olga = try shown(record, as: "olga")
        #expect(olga.prefix(2) == ["As olga sees it, organiser.", "9 of 9 entries compete."])
        let ballots = olga.filter { $0.contains(" on ") }
        #expect(ballots == ["  The ballot of ada on look-up does not count: stepped back."])
    }

    @Test func `a chair sees nothing of an entry before which she is in conflict`() throws {
        let record = try RecordTests.Record()
        #expect(try record.refusal("juror", "appoint", "carl", "roles=chair", "--as", "olga") == nil)
        let before = try shown(record, as: "carl")
        #expect(before.contains { $0.hasPrefix("  ada on quiet-tap: ") })
        #expect(
            try record.refusal(
                "juror", "conflict", "carl", "quiet-tap", "tie=employer", "treatment=block", "--as", "carl")
                == nil)
        let after = try shown(record, as: "carl")
        #expect(!after.contains { $0.contains("quiet-tap") })
        #expect(after.contains { $0.hasPrefix("  ada on look-up: ") })
        let json = try record.run("record", "--as", "carl", "--format", "json").output
        #expect(json.contains("\"as\": \"carl\"") && json.contains("look-up") && !json.contains("quiet-tap"))
    }

    @Test func `nobody looks under a name that is not there`() throws {
        let record = try RecordTests.Record()
        #expect(
            try record.refusal("record", "--as", "nobody")
                == "2 palmares: nobody is called \"nobody\" in this record\n")
    }
}
