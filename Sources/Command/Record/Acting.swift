import Jury
import Phrases
import Records
import RecordsSQLite

#if canImport(Glibc)
    // Where Dispatch is loaded before the C library, as with Hummingbird, `timespec` is said to be of it.
    import CDispatch
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What an act needs from outside: the clock and chance.
enum Outside {
    /// Milliseconds since 1970 in UTC.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether there is something that this user may run.
    static func isProgram(_ path: String) -> Bool { access(path, X_OK) == 0 }

    static func salt() -> Salt {
        var chance = Chance(wordsAtOnce: 2)
        return Salt(using: &chance)
    }

    static func secret() -> Secret {
        var generator = SystemRandomNumberGenerator()
        return Secret(using: &generator)
    }

    /// A random UUID (RFC 9562, version 4).
    static func actID() -> ActID {
        var chance = Chance(wordsAtOnce: 2)
        return ActID(using: &chance)
    }
}

extension OpenRecord {
    /// Keeps an act's texts, then does it. What is refused is said in the words for it.
    func take(
        _ act: any Act, texts: [FreeText] = [], by person: Identifier<Person>, id: ActID = Outside.actID()
    ) async throws -> Acknowledgement {
        do {
            try await self.texts.keep(texts)
            return try await room.take(act, id: id, by: person, at: Outside.now(), salt: Outside.salt())
        } catch let failure as AppendFailure {
            throw Refused(failure)
        }
    }

    /// Removes what is known of all of whom the journal says that they were erased.
    func eraseWhoWasErased() async throws {
        do {
            for person in try await room.proceedings().erased { _ = try erase(person) }
        } catch {
            throw Refusal("what is known of her cannot be removed: \(error)")
        }
    }
}

/// An act that was not taken: told on standard error, and the program ends with 1.
struct Refused: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }

    init(_ failure: AppendFailure) {
        switch failure {
        case .declined(let refusal): sentence = RefusalPhrases.sentence(refusal)
        case .refused(let refusal): sentence = RecordPhrases.refusal(refusal)
        case .stopped(let stop): sentence = RecordPhrases.stop(stop)
        }
    }
}
