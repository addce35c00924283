import Intake
import Jury
import Ledger
import Records
import RecordsTestSupport
import Synchronization
import Testing

@testable import Web

/// A site in memory with everybody whom it knows. Olga organises and Carl is the chair. Ada and Grace
/// judge: Ada has sent her ballot on the taps and has a draft on the roof, is in conflict before the boots,
/// and has no seat before the lamp. North is an agency, and Noel had a role once.
struct House {
    let site: Site
    let room: JuryRoom
    let clock = Clock()
    let signIns = MemorySignIns()
    let drafts = MemoryDrafts()
    let texts = MemoryFreeTexts()
    let people = MemoryPeople()
    let post = PostBox()
    /// Where lists are kept.
    let files: Folder
    /// Where what lies beside the entries is kept.
    let enclosures: Folder
    /// Where agencies' files are kept, and where they arrive.
    let uploads: Folder

    static let origin = "https://jury.example"
    static let ada: Identifier<Person> = "ada"

    /// - Parameters:
    ///   - files: in place of those of the small edition.
    ///   - enclosures: bytes of what lies beside entries.
    ///   - reference: the entry with which all begin who judge towns.
    ///   - isMarked: whether Ada has sent a ballot and has a draft.
    ///   - rules: how much agencies may bring.
    ///   - scan: looks for viruses.
    ///   - print: makes PDF.
    ///   - reading: told each time they are read.
    init(
        files: [String: String] = [:], enclosures: [[UInt8]] = [SmallEdition.picture],
        reference: Identifier<Entry>? = nil, isMarked: Bool = true, origin: String = Self.origin,
        watcher: String? = nil,
        sendsMail: Bool = true, rules: UploadRules = .small,
        scan: (@Sendable (FileStore.Part) async -> VirusScan)? = nil,
        print: (@Sendable ([UInt8]) async -> [UInt8]?)? = nil,
        reading: @escaping @Sendable () -> Void = {}
    ) async throws {
        self.enclosures = try Folder()
        self.files = try Folder()
        self.uploads = try Folder()
        let store = FileStore(folder: self.enclosures.path)
        for bytes in enclosures { try store.keep(bytes) }
        let signer = try #require(Sample.signer())
        room = try JuryRoom.begin(store: MemoryStore(), pin: MemoryPin(), signer: signer)
        let chance = Chance()
        let loaded = SmallEdition.load(files)
        try #require(loaded.findings.filter { $0.severity == .error } == [])
        let sending: @Sendable (Letter) -> Void = { [post] in post.take($0) }
        site = Site(
            room: room,
            stores: Site.Stores(
                people: people, texts: texts, signIns: signIns, drafts: drafts,
                files: FileStore(folder: self.files.path), enclosures: store,
                uploads: FileStore(folder: self.uploads.path + "/kept"),
                arrivals: Arrivals(folder: self.uploads.path + "/arrivals")),
            key: [UInt8](repeating: 7, count: 32), origin: try #require(Origin(origin)),
            shelf: EditionShelf(terms: SmallEdition.terms) {
                reading()
                return loaded
            },
            outside: Site.Outside(
                now: { [clock] in clock.now }, secret: { chance.secret() }, salt: { chance.salt() },
                receipt: { Receipt($0, by: signer) },
                post: sendsMail ? sending : nil, scan: scan, print: print),
            uploads: rules, watcher: watcher)
        let whole = SmallEdition.files.merging(files) { $1 }.mapValues { Array($0.utf8) }
        try await furnish(try #require(loaded.contests.first?.rubric), reference, whole)
        if isMarked { try await judge() }
    }

    private func furnish(
        _ rubric: Rubric, _ reference: Identifier<Entry>?, _ files: [String: [UInt8]]
    ) async throws {
        let list = FileManifest(try files.mapValues { try site.stores.files.keep($0) })
        let addresses: [(Identifier<Person>, String)] = [
            ("ada", "ada@jury.example"), ("carl", "shared@jury.example"), ("grace", "Shared@jury.example"),
            ("noel", "noel@jury.example"), ("erased", "stranger@else.example"),
        ]
        for (person, address) in addresses {
            people.keep(PersonDetails(name: "\(person) (invented)", address: address), of: person)
        }
        try await take(Acts.Begin(edition: "one"), by: "olga")
        try await take(Acts.Define(files: try site.stores.files.keep(list.bytes)), by: "olga")
        let people: [(Identifier<Person>, Set<Role>)] = [
            ("carl", [.chair]), ("ada", [.juror]), ("grace", [.juror]), ("north", [.agency]), ("noel", []),
        ]
        for (person, roles) in people {
            try await take(Acts.Appoint(person: person, roles: roles), by: "olga")
        }
        try await take(Acts.SetRubric(rubric), by: "olga")
        for category: Identifier<Category> in ["towns", "health"] {
            try await take(
                Acts.SetCategory(category: category, rubric: rubric.id, rule: .mean, needed: 1), by: "olga")
        }
        for entry: Identifier<Entry> in ["roof", "boots", "taps", "lamp"] {
            let file = try #require(list.files["\(entry).json"])
            try await take(Acts.Enter(entry: entry, category: "towns", file: file, agency: nil), by: "olga")
        }
        let heart = try #require(list.files["heart.json"])
        try await take(Acts.Enter(entry: "heart", category: "health", file: heart, agency: nil), by: "olga")
        try await take(Acts.Plan(round: "first", categories: ["towns"]), by: "olga")
        try await take(Acts.Plan(round: "second", categories: ["health"]), by: "olga")
        let seats: [Pairing] = [
            Pairing("roof", "ada"), Pairing("boots", "ada"), Pairing("taps", "ada"),
            Pairing("roof", "grace"), Pairing("taps", "grace"), Pairing("lamp", "grace"),
        ]
        try await take(Acts.Seat(round: "first", seats: seats), by: "olga")
        try await take(Acts.Seat(round: "second", seats: [Pairing("heart", "grace")]), by: "olga")
        try await take(
            Acts.StateConflict(juror: "ada", entry: "boots", tie: .client, treatment: .block), by: "olga")
        if let reference {
            try await take(Acts.Calibrate(category: "towns", entry: reference), by: "olga")
        }
        try await take(Acts.Open(round: "first"), by: "olga")
    }

    private func judge() async throws {
        try await send("taps", by: "ada")
        let draft = Form([("mark.results", "7.5"), ("notes", "Ask about the list.")]).bytes
        _ = try drafts.save(
            draft, at: SeatAddress(round: "first", entry: "roof", juror: "ada"), expecting: 0)
    }

    func take(_ act: some Act, by actor: Identifier<Person>) async throws {
        _ = try await room.take(
            act, id: site.actID(), by: actor, at: clock.now, salt: site.outside.salt())
    }

    /// Marks on both criteria, and the ballot sealed.
    func send(_ entry: Identifier<Entry>, by juror: Identifier<Person>, points: Thousandths = 7_000)
        async throws
    {
        for criterion: Identifier<Criterion> in ["results", "idea"] {
            try await take(
                Acts.Mark(round: "first", entry: entry, criterion: criterion, points: points), by: juror)
        }
        try await take(Acts.Seal(round: "first", entry: entry), by: juror)
    }

    /// Two live rounds, open: in the evening Ada and Grace judge the roof and Grace the boots; late
    /// Grace judges the lamp.
    func stage() async throws {
        if try await room.look({ $0.rounds["evening"] != nil }) { return }
        let seats: [Identifier<Round>: [Pairing]] = [
            "evening": [
                Pairing("roof", "ada"), Pairing("roof", "grace"), Pairing("boots", "grace"),
            ],
            "late": [Pairing("lamp", "grace")],
        ]
        for round: Identifier<Round> in ["evening", "late"] {
            try await take(Acts.Plan(round: round, sort: .live, categories: ["towns"]), by: "olga")
            try await take(Acts.Seat(round: round, seats: seats[round] ?? []), by: "olga")
            try await take(Acts.Open(round: round), by: "olga")
        }
    }

    /// Somebody asks about the roof; the line that keeps it.
    func ask(_ words: String = "How many homes?", by juror: Identifier<Person> = "ada") async throws -> Int {
        try await take(
            Acts.Ask(round: "first", entry: "roof", about: .question, text: try await keep(words)), by: juror)
        return try #require(try await room.look { $0.inquiries.keys.max() })
    }

    /// Keeps what somebody wrote, under its digest.
    func keep(_ words: String) async throws -> Identifier<WrittenText> {
        let text = try #require(FreeText(words, salt: site.outside.salt()))
        try await texts.keep(text)
        return Identifier(text.digest.base64)
    }

    /// The line that sealed a ballot.
    func sealed(_ entry: Identifier<Entry>, by juror: Identifier<Juror>) async throws -> Int? {
        try await room.look { $0.rounds["first"]?.ballots[Pairing(entry, juror)]?.sealed }
    }

    func name(_ entry: Identifier<Entry>) -> String { site.publicName(of: entry) }

    /// A fresh link for somebody; what leads to it.
    func link(_ person: Identifier<Person>, lasting: Int = 60_000) throws -> Secret {
        let secret = site.outside.secret()
        try signIns.keep(
            SignInLink(person: person, browser: nil, made: clock.now, ends: clock.now + lasting),
            under: secret.digest)
        return secret
    }
}

extension UploadRules {
    /// Small enough to be passed in a test: 100 kB a file, 200 an entry, 500 an agency.
    static let small: UploadRules = {
        var rules = UploadRules()
        (rules.fileBytes, rules.entryBytes, rules.agencyBytes) = (100_000, 200_000, 500_000)
        rules.freeBytes = 0
        return rules
    }()
}

/// A clock that stands until it is moved. A class, because the site and the test hold the same.
final class Clock: Sendable {
    private let time: Mutex<Int>

    init(_ start: Int = Sample.start) { time = Mutex(start) }

    var now: Int { time.withLock { $0 } }

    func pass(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }
}

/// Chance that is the same each time. A class, because every draw moves it on.
private final class Chance: Sendable {
    private let generator = Mutex(SplitMix64(seed: 20_260_101))

    func secret() -> Secret { generator.withLock { Secret(using: &$0) } }

    func salt() -> Salt { generator.withLock { Salt(using: &$0) } }
}
