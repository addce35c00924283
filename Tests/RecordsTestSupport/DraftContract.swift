internal import Jury
public import Records

/// What every store of drafts must do.
public enum DraftContract: String, CaseIterable, Sendable {
    case emptyAtFirst, keepsBytes, countsVersions, refusesOtherVersions, takesTheSameTwiceAsOne,
        takesOneOfManyAtOnce, refusesWhatIsTooLong, givesAJurorsOwn, tellsSeats, keepsEntries,
        keepsAnothersEntry, removesEntries, keepsHoldings, erasesHoldings, erases, keepsAPoll, isThereAgain

    private static let seat = SeatAddress(round: "scoring", entry: "solar-roof", juror: "ada")
    private static let others = [
        SeatAddress(round: "final", entry: "solar-roof", juror: "ada"),
        SeatAddress(round: "scoring", entry: "open-ledger", juror: "ada"),
        SeatAddress(round: "scoring", entry: "solar-roof", juror: "grace"),
    ]

    /// `open` opens the same place each time.
    public func hold(_ open: () throws -> any DraftStore) async throws {
        let store = try open()
        let seat = Self.seat
        switch self {
        case .emptyAtFirst:
            try expect(store.draft(at: seat), nil)
            try expect(store.drafts(of: "ada"), [:])
            try expect(store.count(), 0)
        case .keepsBytes:
            let all = (0...255).map { UInt8($0) }
            try await expect(store.save(all, at: seat, expecting: 0), .saved(version: 1))
            try expect(store.draft(at: seat), SeatDraft(version: 1, bytes: all))
            try await expect(store.save([], at: seat, expecting: 1), .saved(version: 2))
            try expect(store.draft(at: seat), SeatDraft(version: 2, bytes: []))
        case .keepsAPoll:
            func poll(_ id: Identifier<Poll>, voted: Set<Identifier<Juror>> = []) -> Poll {
                Poll(
                    id: id, entry: "solar-roof", question: "Gold?", needs: .twoThirds,
                    voters: ["grace", "ada"], voted: voted)
            }
            try expect(store.poll(), nil)
            try expect(store.open(poll("first")), true)
            try expect(store.open(poll("second")), false)
            try expect(store.cast(.yes, by: "ada", in: "first"), true)
            try expect(store.cast(.no, by: "ada", in: "first"), false)
            try expect(store.cast(.no, by: "edsger", in: "first"), false)
            try expect(store.cast(.no, by: "grace", in: "second"), false)
            let again = try open()
            try expect(again.poll(), poll("first", voted: ["ada"]))
            try expect(again.cast(.abstained, by: "grace", in: "first"), true)
            try expect(again.count(of: "first"), VoteTaken.Count(yes: 1, no: 0, abstained: 1))
            try again.end("second")
            try expect(again.poll()?.voted, ["ada", "grace"])
            try again.end("first")
            try expect(again.poll(), nil)
            try expect(again.count(of: "first"), nil)
            try expect(again.open(poll("second")), true)
            try expect(again.poll(), poll("second"))
        case .keepsHoldings:
            let (own, others) = (
                Holding("file", of: "north", bytes: 7), Holding("file", of: "south", bytes: 7)
            )
            try expect(store.holding("file", of: "north"), nil)
            try store.keep(own)
            try store.keep(others)
            var kept = own
            (kept.names, kept.scan, kept.entries) = (
                [.photo, .tags], .waiting, ["solar-roof", "open-ledger"]
            )
            try store.keep(kept)
            try store.keep(Holding("another", of: "north", bytes: 1, scan: .clean))
            try expect(store.holding("file", of: "north"), kept)
            try expect(store.holders(of: "file").count, 2)
            try expect(store.holdings(of: "north").map(\.file.text), ["another", "file"])
            try expect(store.holdings(of: nil).count, 3)
            try expect(store.letGo("file", of: "north"), false)
            try expect(store.letGo("file", of: "south"), true)
            try expect(store.holdings(of: nil).count, 1)
        case .erasesHoldings:
            try store.keep(Holding("draft", of: "ada", bytes: 7))
            try store.keep(Holding("handed-in", of: "ada", bytes: 7, entries: ["solar-roof"]))
            try store.keep(Holding("draft", of: "grace", bytes: 7))
            _ = try store.erase("ada")
            try expect(
                store.holdings(of: nil).map { "\($0.file) \($0.owner)" }, ["draft grace", "handed-in ada"])
        case .countsVersions:
            for version in 0..<5 {
                let saved = try await store.save([UInt8(version)], at: seat, expecting: version)
                try expect(saved, .saved(version: version + 1))
            }
            try expect(store.draft(at: seat), SeatDraft(version: 5, bytes: [4]))
            _ = try await store.save([1], at: Self.others[2], expecting: 0)
            try expect(store.count(), 2)
        case .refusesOtherVersions:
            try await expect(store.save([1], at: seat, expecting: 1), .otherVersion(expected: 1, kept: nil))
            _ = try await store.save([1], at: seat, expecting: 0)
            _ = try await store.save([2], at: seat, expecting: 1)
            let kept = SeatDraft(version: 2, bytes: [2])
            for version in [0, 1, 3, -1] {
                let saving = try await store.save([3], at: seat, expecting: version)
                try expect(saving, .otherVersion(expected: version, kept: kept))
            }
            try expect(store.draft(at: seat), kept)
        case .takesTheSameTwiceAsOne:
            _ = try await store.save([1], at: seat, expecting: 0)
            try await expect(store.save([1], at: seat, expecting: 0), .saved(version: 1))
            try expect(store.draft(at: seat), SeatDraft(version: 1, bytes: [1]))
        case .takesOneOfManyAtOnce:
            let stores = [store, try open()]
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for asker in 0..<16 {
                    group.addTask {
                        let saving = try await stores[asker % 2].save([UInt8(asker)], at: seat, expecting: 0)
                        return saving == .saved(version: 1)
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try expect(taken, 1)
        case .refusesWhatIsTooLong:
            let longest = [UInt8](repeating: 0x20, count: SeatDraft.bytesMax)
            try await expect(store.save(longest, at: seat, expecting: 0), .saved(version: 1))
            do {
                _ = try await store.save(longest + [0x20], at: seat, expecting: 1)
            } catch DraftFault.tooLong(bytes: SeatDraft.bytesMax + 1) {
                return try expect(store.draft(at: seat), SeatDraft(version: 1, bytes: longest))
            }
            throw StoreContract.Breach(description: "took a draft that is too long")
        case .givesAJurorsOwn:
            try await saveAll(store)
            try expect(store.drafts(of: "ada"), Dictionary(uniqueKeysWithValues: Self.all.prefix(3)))
            try expect(store.drafts(of: "grace"), Dictionary(uniqueKeysWithValues: Self.all.suffix(1)))
        case .tellsSeats:
            try expect(store.seats(), [])
            try await saveAll(store)
            try expect(store.seats(), Set(Self.all.map(\.0)))
            // What was emptied again is nothing begun.
            _ = try await store.save([], at: seat, expecting: 1)
            try expect(store.seats(), Set(Self.others))
        case .keepsEntries:
            try expect(store.draft(of: "roof"), nil)
            for version in 0..<2 {
                let saved = try await store.save(
                    [UInt8(version)], of: "roof", by: "north", expecting: version, at: 10 + version)
                try expect(saved, .saved(version: version + 1))
            }
            _ = try await store.save([9], of: "lamp", by: "north", expecting: 0, at: 5)
            let roof = EntryDraft(entry: "roof", owner: "north", version: 2, bytes: [1], changed: 11)
            let lamp = EntryDraft(entry: "lamp", owner: "north", version: 1, bytes: [9], changed: 5)
            try expect(store.draft(of: "roof"), roof)
            try expect(store.entryDrafts(of: "north"), [roof, lamp])
            let other = try await store.save([7], of: "roof", by: "north", expecting: 1, at: 20)
            try expect(other, .otherVersion(expected: 1, kept: SeatDraft(version: 2, bytes: [1])))
            let large = [UInt8](repeating: 0, count: EntryDraft.bytesMax + 1)
            do {
                _ = try await store.save(large, of: "roof", by: "north", expecting: 2, at: 30)
                try expect(true, false)
            } catch let fault as DraftFault {
                try expect(fault, .tooLong(bytes: large.count))
            }
            try expect(store.draft(of: "roof"), roof)
        case .keepsAnothersEntry:
            _ = try await store.save([1], of: "roof", by: "north", expecting: 0, at: 1)
            // What another has is not shown, whichever version is named.
            for version in [0, 1] {
                let saving = try await store.save([2], of: "roof", by: "south", expecting: version, at: 2)
                try expect(saving, .otherVersion(expected: version, kept: nil))
            }
            try expect(store.entryDrafts(of: "south"), [])
            try expect(store.remove("roof", of: "south"), false)
            try expect(store.draft(of: "roof")?.bytes, [1])
        case .removesEntries:
            _ = try await store.save([1], of: "roof", by: "north", expecting: 0, at: 1)
            _ = try await store.save([2], of: "lamp", by: "north", expecting: 0, at: 1)
            try expect(store.remove("roof", of: "north"), true)
            try expect(store.remove("roof", of: "north"), false)
            try expect(store.entryDrafts(of: "north").map(\.entry), ["lamp"])
            // Whoever is erased is so as one who writes entries, too.
            try expect(store.erase("north"), true)
            try expect(store.entryDrafts(of: "north"), [])
        case .erases:
            try await saveAll(store)
            try expect(store.erase("ada"), true)
            try expect(store.erase("ada"), false)
            try expect(store.drafts(of: "ada"), [:])
            try expect(store.drafts(of: "grace").count, 1)
        case .isThereAgain:
            try await saveAll(store)
            try expect(open().drafts(of: "ada").count, 3)
        }
    }

    private static let all = ([seat] + others).enumerated().map { number, seat in
        (seat, SeatDraft(version: 1, bytes: [UInt8(number)]))
    }

    private func saveAll(_ store: any DraftStore) async throws {
        for (seat, draft) in Self.all {
            try await expect(store.save(draft.bytes, at: seat, expecting: 0), .saved(version: 1))
        }
    }

    private func expect<Value: Equatable>(_ found: Value, _ expected: Value) throws {
        if found == expected { return }
        throw StoreContract.Breach(description: "\(self): \(found), not \(expected)")
    }
}
