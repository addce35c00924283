public import Jury
internal import Wire

/// One act as the journal keeps it: all of it or none of it.
///
/// Its bytes are written once, and stay. Documentation/formats/journal.md is the form.
public struct Line: Hashable, Sendable {
    /// What is to be kept, before it has its place.
    public struct Draft: Hashable, Sendable {
        public let id: ActID
        public let actor: Identifier<Person>
        /// The verb, `[a-z0-9-]{1,64}`. Who folds the journal knows by it what the body holds.
        public let kind: String
        /// A JSON object in `LineForm`. Ids and numbers only: texts that people write stand beside the
        /// journal.
        public let body: [UInt8]

        public init(id: ActID, actor: Identifier<Person>, kind: String, body: [UInt8]) {
            self.id = id
            self.actor = actor
            self.kind = kind
            self.body = body
        }
    }

    /// How many lines stand before it.
    public let seq: Int
    /// Milliseconds since 1970 in UTC, by the server's clock; never less than the line's before.
    public let at: Int
    public let draft: Draft
    public let salt: Salt
    /// The leaf of the line before; for the first one, SHA-256 of the journal's name.
    public let previous: Digest

    public init(seq: Int, at: Int, draft: Draft, salt: Salt, previous: Digest) {
        self.seq = seq
        self.at = at
        self.draft = draft
        self.salt = salt
        self.previous = previous
    }

    /// What the first line of a journal has for `previous`: so it is no other journal's first line.
    public static func start(of origin: String) -> Digest {
        SHA256.digest(of: Array(origin.utf8))
    }

    /// The leaf of a line in the tree.
    public static func leaf(_ bytes: [UInt8]) -> Digest { SHA256.leaf(bytes) }

    /// The line without its line feed. The members' order is the form's.
    public var bytes: [UInt8] {
        var writer = JSONWriter(.line)
        writer.object {
            $0.member("seq", seq)
            $0.member("at", at)
            $0.member("id", draft.id.text)
            $0.member("actor", draft.actor.text)
            $0.member("kind", draft.kind)
            $0.member("salt", Base64.text(salt.bytes))
            $0.member("prev", previous.base64)
            $0.key("body")
            $0.written(draft.body)
        }
        return writer.bytes
    }
}

extension Line {
    /// Why bytes are not a line.
    public enum Fault: Error, Hashable, Sendable {
        case tooLong(limitBytes: Int)
        /// The first byte that is not as the form has it.
        case malformed(at: Int)
    }

    /// Reads a line whole. What reads is exactly what `bytes` writes.
    public init(_ bytes: [UInt8]) throws(Fault) {
        let read: Result<Line, Fault> = bytes.withUnsafeBufferPointer { buffer in
            do throws(Fault) {
                let head = try LineHead(buffer)
                let draft = Draft(
                    id: head.id, actor: Identifier(String(decoding: buffer[head.actor], as: UTF8.self)),
                    kind: String(decoding: buffer[head.kind], as: UTF8.self), body: Array(buffer[head.body]))
                let salt = Salt(Base64.bytes(of: UnsafeBufferPointer(rebasing: buffer[head.salt])) ?? [])
                guard let salt else { throw Fault.malformed(at: head.salt.lowerBound) }
                return .success(
                    Line(seq: head.seq, at: head.at, draft: draft, salt: salt, previous: head.previous))
            } catch {
                return .failure(error)
            }
        }
        self = try read.get()
        do {
            try LineForm.check(draft.body, limits: JournalLimits.body)
        } catch {
            throw .malformed(at: bytes.count - 1 - draft.body.count + error.offset)
        }
    }
}

extension LineForm.Fault {
    /// Bytes from the start of the value.
    var offset: Int {
        switch self {
        case .notJSON(let fault): fault.offset
        case .otherForm(let offset): offset
        case .notAnObject: 0
        }
    }
}
