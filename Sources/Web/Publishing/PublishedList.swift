internal import Intake
internal import Jury
internal import Records
internal import Scoring

/// A published list as its bundle has it, without the record in it.
struct PublishedList: Sendable {
    let isOpen: Bool
    let key: String
    let notice: String?
    let contests: [Contest]
    let notes: Bundle.Notes
    /// Agencies by their awards; `nil` where that is not told.
    let agencies: (levels: [Identifier<AwardLevel>], table: MedalTable)?

    struct Contest: Sendable {
        let category: Identifier<Category>
        let name: String
        let rule: Rule
        let needed: Int
        let ballots: ClosedRange<Int>?
        let places: [Bundle.Place]
    }

    /// `nil` where the bytes are no bundle.
    init?(_ bytes: [UInt8]) {
        guard let bundle = try? BundleReader.read(bytes) else { return nil }
        self.init(bundle)
    }

    init(_ bundle: Bundle) {
        (isOpen, key, notice, notes) = (!bundle.isSealed, bundle.key, bundle.notice, bundle.notes)
        contests = bundle.contests.map { contest in
            let counts = contest.ballotCounts
            let range = counts.min().map { $0...(counts.max() ?? $0) }
            return Contest(
                category: contest.category, name: contest.name, rule: contest.rule,
                needed: contest.ballotsMin, ballots: range, places: contest.places)
        }
        agencies = bundle.notes.showsAgencies ? Self.agencies(bundle) : nil
    }

    /// A level stands where the first category that has it has it.
    private static func agencies(
        _ bundle: Bundle
    ) -> (levels: [Identifier<AwardLevel>], table: MedalTable) {
        var levels: [Identifier<AwardLevel>] = []
        for contest in bundle.contests {
            var next = 0
            for level in contest.levels {
                if let known = levels.firstIndex(of: level.id) {
                    next = max(next, known + 1)
                } else {
                    levels.insert(level.id, at: next)
                    next += 1
                }
            }
        }
        let won = bundle.contests.flatMap(\.places).compactMap { place -> (winner: String, level: Int)? in
            guard let level = place.level.flatMap(levels.firstIndex(of:)),
                let agency = bundle.notes.entrants[place.entry]?.agency
            else { return nil }
            return (agency, level)
        }
        return (levels, MedalTable(won, levels: levels.count))
    }
}

/// Published lists, each read once.
actor PublishedLists {
    private var kept: [Identifier<StoredFile>: PublishedList] = [:]

    /// `nil` where the file is not there or is no bundle.
    func list(_ file: Identifier<StoredFile>, in files: FileStore) throws -> PublishedList? {
        if let list = kept[file] { return list }
        guard let list = try files.bytes(of: file).flatMap(PublishedList.init) else { return nil }
        kept[file] = list
        return list
    }
}
