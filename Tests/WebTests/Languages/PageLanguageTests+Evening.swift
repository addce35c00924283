import Foundation
import Intake
import Jury
import Ledger
import Records
import RecordsTestSupport
import Reports
import Synchronization
import Testing

@testable import Web

extension PageLanguageTests {
    /// The sample edition on an evening: ada may judge all of it, carl is its chair.
    struct Evening {
        let site: Site
        let clock = Clock(now)
        let post = PostBox()
        /// Where what people bring is kept.
        private let folder: Folder
        /// Everything that entrants and organisers wrote, white space as one blank.
        var written: String { Self.sample.written }
        let ada: Secret
        let carl: Secret

        static let now = 1_795_543_200_000
        static let hour = 3_600_000

        /// Read once for all tests.
        private static let sample: (loaded: LoadedEdition, written: String) = {
            let files = Files()
            let loaded = EditionLoader(taxonomy: .builtIn) { path, _ in files.read(path) }.load()
            return (loaded, files.all)
        }()

        /// - Parameter isOpen: whether the round is, in which ada has her seats.
        init(isOpen: Bool = true) async throws {
            let loaded = Self.sample.loaded
            folder = try Folder()
            let chance = Chance()
            let key = try #require(Ed25519.SecretKey([UInt8](repeating: 7, count: 32)))
            let signer = try #require(NoteSigner(name: "sample.example/2026", secretKey: key))
            let room = try JuryRoom.begin(store: MemoryStore(), pin: MemoryPin(), signer: signer)
            let acts = (Self.acts(loaded) + (isOpen ? Self.opening(loaded) : [])).map {
                (chance.actID(), $0)
            }
            try await room.take(acts, by: "olga", at: Self.now) { chance.salt() }
            let signIns = MemorySignIns()
            // By a name, so that it has passkeys.
            let origin = try #require(Origin("http://localhost:8080"))
            (ada, carl) = (chance.secret(), chance.secret())
            for (person, secret) in [("ada" as Identifier<Person>, ada), ("carl", carl)] {
                let ends = Self.now + 24 * Self.hour
                try signIns.keep(
                    SignInSession(
                        person: person, device: "Firefox", made: Self.now, idleEnds: ends, ends: ends,
                        roles: [.juror, .chair]),
                    under: secret.digest)
            }
            site = Site(
                room: room,
                stores: Site.Stores(
                    people: MemoryPeople(), texts: MemoryFreeTexts(), signIns: signIns,
                    drafts: MemoryDrafts(), files: FileStore(folder: folder.path("files")),
                    enclosures: FileStore(folder: "/nowhere"),
                    uploads: FileStore(folder: folder.path("uploads")),
                    arrivals: Arrivals(folder: folder.path("arrivals"))),
                key: [UInt8](repeating: 9, count: 32), origin: origin,
                shelf: EditionShelf(terms: Terms(.builtIn)) { loaded },
                outside: Site.Outside(
                    now: { [clock] in clock.now }, secret: { chance.secret() },
                    salt: { chance.salt() }, receipt: { _ in nil }, post: { [post] in post.take($0) }),
                uploads: .small)
        }

        /// Somebody who signed in and has a role, or gets it.
        func enter(_ person: Identifier<Person>, _ role: Role) async throws -> Secret {
            if try await site.look({ $0.people[person] == nil }) {
                try await act(Acts.Appoint(person: person, roles: [role]))
            }
            let (secret, ends) = (site.outside.secret(), clock.now + 100 * 24 * Self.hour)
            try site.signIns.keep(
                SignInSession(
                    person: person, device: "Firefox", made: clock.now, idleEnds: ends, ends: ends,
                    roles: [role]),
                under: secret.digest)
            return secret
        }

        private static func acts(_ loaded: LoadedEdition) -> [any Act] {
            var acts: [any Act] = [
                Acts.Begin(edition: "sample"), Acts.Appoint(person: "ada", roles: [.juror]),
                Acts.Appoint(person: "carl", roles: [.chair]),
            ]
            let rubrics = Dictionary(loaded.contests.map { ($0.rubric.id, $0.rubric) }) { first, _ in first }
            for rubric in rubrics.values.sorted(by: { $0.id < $1.id }) {
                acts.append(Acts.SetRubric(rubric))
            }
            for contest in loaded.contests {
                acts.append(
                    Acts.SetCategory(
                        category: contest.category.id, rubric: contest.rubric.id, needed: 1))
                for entry in contest.entries {
                    let file = FileStore.name(of: Array(entry.id.text.utf8))
                    acts.append(Acts.Enter(entry: entry.id, category: contest.category.id, file: file))
                }
            }
            return acts
        }

        private static func opening(_ loaded: LoadedEdition) -> [any Act] {
            let seats = loaded.contests.flatMap(\.entries).map { Pairing($0.id, "ada") }
            return [
                Acts.Plan(
                    round: "evening", categories: loaded.contests.map(\.category.id),
                    deadline: now + 100 * hour),
                Acts.Seat(round: "evening", seats: seats), Acts.Open(round: "evening"),
            ]
        }

        func act(_ act: any Act, by person: Identifier<Person> = "olga") async throws {
            try await site.room.take([(site.actID(), act)], by: person, at: clock.now) { [site] in
                site.outside.salt()
            }
        }

        /// Asks as a browser that is signed in, in a language.
        func ask(
            _ method: Question.Method = .get, _ address: String, _ fields: [(String, String)] = [],
            as person: Secret?, in language: String
        ) async -> Answer {
            var headers = ["accept-language": language]
            var fields: [(name: String, value: String)] = fields.map { (name: $0.0, value: $0.1) }
            if let person {
                headers["cookie"] = "\(Cookie.session)=\(person.text)"
                let token = site.keyed.digest("form", person.digest.base64).base64
                if method != .get { fields.append((name: "token", value: token)) }
            }
            if method != .get { headers["content-type"] = "application/x-www-form-urlencoded" }
            let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
            return await site.answer(
                Question(
                    method, parts[0], query: parts.count > 1 ? parts[1] : "", headers: headers,
                    body: method == .get ? [] : Form(fields).bytes))
        }
    }

    /// The repository's own, each once.
    private final class Files: Sendable {
        // A class, because the loader's closure and the test hold the same.
        private let texts = Mutex<[String: String]>([:])

        func read(_ path: String) -> Result<[UInt8], FileFault> {
            guard let data = FileManager.default.contents(atPath: path) else { return .failure(.missing) }
            let text = String(decoding: data, as: UTF8.self)
            texts.withLock { $0[path] = text }
            return .success(Array(data))
        }

        var all: String {
            let all = texts.withLock { $0.values.joined(separator: " ") }
            return PageLanguageTests.plain(all)
        }
    }

    /// Secrets and names that differ; the seed is always the same.
    private final class Chance: Sendable {
        // A class, because all draw from one.
        private let generator = Mutex(SplitMix64(seed: 6))

        func secret() -> Secret { generator.withLock { Secret(using: &$0) } }
        func salt() -> Salt { generator.withLock { Salt(using: &$0) } }
        func actID() -> ActID {
            generator.withLock { generator in
                ActID(
                    high: generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000,
                    low: generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 1 << 63)
            }
        }
    }
}
