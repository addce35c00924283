internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// Files of an agency, from a plain form and from a script or a program that goes on where it stopped.
///
/// The fields `Upload-Offset`, `Upload-Length` and `Upload-Complete` are those of the IETF's draft for
/// resumable uploads (draft-ietf-httpbis-resumable-upload).
enum UploadSending {
    // MARK: By a form

    /// A file beside a piece of evidence, or taken away from it.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let mine = try await person.myEntry()
        let receiving = Receiving(person: person, mine: mine)
        let form = try person.form()
        do {
            switch form["do"] {
            case "remove": try await receiving.remove(from: form["evidence"] ?? "")
            case "put": try await put(form, receiving, person)
            default: throw Trouble.badForm
            }
        } catch let refused as FileRefused {
            return try await MyEntryPage.answer(
                person, notice: refused.sentence(person.words), refused.status)
        }
        return .see(Address(.myEntry, mine.id.text))
    }

    private static func put(_ form: Form, _ receiving: Receiving, _ person: PersonVisit) async throws {
        guard let sent = person.visit.question.sentFile else { throw FileRefused(.none) }
        _ = try await receiving.finish(
            try await receiving.receive(sent, beside: form["evidence"] ?? ""))
    }

    // MARK: Piece by piece

    /// What is on its way, and how much of it is here.
    struct State: Sendable {
        let id: String
        let offset: Int
        let length: Int
        /// Beside which it lies; `nil` before it is whole.
        let evidence: Identifier<Evidence>?

        func answer(_ bytes: [UInt8]) -> Answer {
            Answer.json(bytes).with("Upload-Offset", String(offset)).with("Upload-Length", String(length))
                .with("Upload-Complete", evidence == nil ? "?0" : "?1")
        }
    }

    /// Begins a file, or finds what came of it before.
    static func begin(_ person: PersonVisit) async throws -> State {
        let body = try person.visit.body()
        try person.visit.requireMembers(of: body, among: ["evidence", "name", "length", "sha256"])
        guard let evidence = body["evidence"]?.text, let name = body["name"]?.text,
            let length = body["length"]?.integer, length >= 0
        else {
            throw Problem(.badBody, "The members \"evidence\", \"name\" and \"length\" are needed.")
        }
        let digest = body["sha256"]?.text
        if let digest, !digest.isDigest {
            throw Problem(.badValue, "\"sha256\" is 64 hexadecimal digits in small letters.")
        }
        let mine = try await person.myEntry()
        let receiving = Receiving(person: person, mine: mine)
        let id = person.site.keyed.digest(
            "upload", person.person.text, mine.id.text, evidence, name, String(length), digest ?? ""
        ).hex(bytes: 16)
        // It was whole before, and the answer got lost.
        let there = mine.entry.evidence.first {
            $0.id.text == evidence && $0.file?.words == name && $0.digest == digest
        }
        if let there, let digest, try person.site.drafts.holding(Identifier(digest), of: person.person) != nil
        {
            return State(id: id, offset: length, length: length, evidence: there.id)
        }
        let arrival = try receiving.arrival(
            id: id, beside: evidence, named: name, length: length,
            digest: digest.map { Identifier($0) })
        return State(id: id, offset: try receiving.begin(arrival), length: length, evidence: nil)
    }

    /// Where it goes on.
    static func state(_ person: PersonVisit) async throws -> State {
        let (arrival, length) = try await own(person)
        let size = person.site.stores.arrivals.size(of: arrival.id) ?? 0
        return State(id: arrival.id, offset: size, length: length, evidence: nil)
    }

    /// Goes on with it; with its last byte it is looked at, and lies beside its evidence.
    static func append(_ person: PersonVisit) async throws -> State {
        let (arrival, length) = try await own(person)
        let question = person.visit.question
        guard let offset = question.headers["upload-offset"].flatMap({ Int($0) }), offset >= 0 else {
            throw Problem(.badBody, "The field Upload-Offset says from which byte on this is.")
        }
        let receiving = Receiving(person: person, mine: try await person.myEntry())
        let stream = question.stream ?? BodyStream([question.body])
        do {
            let size = try await receiving.append({ try await stream.next() }, to: arrival, at: offset)
            if size < length { return State(id: arrival.id, offset: size, length: length, evidence: nil) }
        } catch let refused as FileRefused {
            // More than was said, or no room: it goes on nowhere.
            try? person.site.stores.arrivals.remove(arrival.id)
            throw refused
        } catch {
            if let refused = error.ofFile as? FileRefused, refused.fault == .noRoom {
                try? person.site.stores.arrivals.remove(arrival.id)
            }
            throw error.ofFile
        }
        let evidence = try await receiving.finish(arrival)
        return State(id: arrival.id, offset: length, length: length, evidence: evidence)
    }

    /// Gives it up.
    static func cancel(_ person: PersonVisit) async throws {
        try person.site.stores.arrivals.remove(try await own(person).arrival.id)
    }

    /// What is not hers, or another entry's, is not there.
    private static func own(_ person: PersonVisit) async throws -> (arrival: Arrival, length: Int) {
        let mine = try await person.myEntry()
        guard let arrival = try person.site.stores.arrivals.arrival(person.visit.value("upload")),
            arrival.owner == person.person, arrival.entry == mine.id, let length = arrival.length
        else { throw Trouble.notFound }
        return (arrival, length)
    }

    // MARK: For the page's script

    static func ofScript(
        _ person: PersonVisit, _ work: (PersonVisit) async throws -> State
    ) async throws -> Answer {
        do {
            let state = try await work(person)
            return state.answer(UploadResource.shape.bytes(state))
        } catch let refused as FileRefused {
            return told(refused.sentence(person.words), refused.status)
        } catch is Receiving.OtherOffset {
            return told(person.words.fileFault(.broken), .conflict)
        } catch let problem as Problem {
            return told(problem.detail, problem.code.status)
        }
    }

    private static func told(_ sentence: String, _ status: Answer.Status) -> Answer {
        var json = JSONWriter()
        json.object { $0.member("message", sentence) }
        return .json(json.bytes, status)
    }
}

extension String {
    /// Whether it is a SHA-256 as entries write it.
    fileprivate var isDigest: Bool {
        utf8.count == 64
            && utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
