public import Wire

/// That the journal of a later checkpoint begins with that of an earlier one, shown without a line of it.
public struct Continuation: Hashable, Sendable {
    public let old: SignedCheckpoint
    public let new: SignedCheckpoint
    public let key: NoteKey
    public let proof: [Digest]

    /// Why bytes are not a continuation that holds.
    public enum Fault: Error, Hashable, Sendable {
        case notJSON(JSONFault)
        /// JSON, but not a continuation's members as they are written.
        case otherForm
        case badKey
        /// Signed by another key than the one that was expected.
        case otherKey(NoteKey)
        case checkpoint(SignedCheckpoint.Fault)
        /// The later journal does not begin with the earlier one, or this proof does not show that it does.
        case notContinued
    }

    public static let format = "palmares-continuation/1"

    public init(from old: SignedCheckpoint, to new: SignedCheckpoint, proof: [Digest], key: NoteKey) {
        self.old = old
        self.new = new
        self.proof = proof
        self.key = key
    }

    /// Reads a continuation and checks it. Without a key that the reader knows from elsewhere it is held
    /// against the one inside, and shows only that it is whole.
    public init(_ bytes: [UInt8], pinned: NoteKey?) throws(Fault) {
        let members: ProofMembers
        do {
            members = try ProofMembers(bytes)
        } catch {
            throw .notJSON(error)
        }
        guard members.strings["format"] == Self.format, let word = members.strings["key"],
            let old = members.strings["old"], let new = members.strings["new"], let proof = members.digests
        else { throw .otherForm }
        guard let key = NoteKey(text: word) else { throw .badKey }
        if let pinned, pinned != key { throw .otherKey(key) }
        do {
            self.old = try SignedCheckpoint(Array(old.utf8), key: key)
            self.new = try SignedCheckpoint(Array(new.utf8), key: key)
        } catch {
            throw .checkpoint(error)
        }
        self.key = key
        self.proof = proof
        guard JournalCheck.isContinued(self.old, by: self.new, proof: proof) else { throw .notContinued }
        if self.bytes != bytes { throw .otherForm }
    }

    /// The file, with a line feed at its end.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("format", Self.format)
            $0.member("key", key.text)
            $0.member("old", String(decoding: old.bytes, as: UTF8.self))
            $0.key("proof")
            $0.array { for hash in proof { $0.string(hash.base64) } }
            $0.member("new", String(decoding: new.bytes, as: UTF8.self))
        }
        writer.endLine()
        return writer.bytes
    }
}
