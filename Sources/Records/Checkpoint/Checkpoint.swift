/// What a journal was at some size: its name, how many lines, and the root of its tree (C2SP tlog-checkpoint,
/// https://c2sp.org/tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
    /// Why a note's text is not a checkpoint.
    public enum Fault: Error, Hashable, Sendable {
        /// Fewer than three lines, an empty one, or no line feed at the end.
        case malformed
        case badSize
        case badRoot
    }

    public let origin: String
    public let size: Int
    public let root: Digest
    /// Lines that the format leaves to whoever writes: for receipts the time.
    public let extensions: [String]

    public init(origin: String, size: Int, root: Digest, extensions: [String] = []) {
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    public var text: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }

    public init(text: String) throws(Fault) {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String($0) ?? ""
        }
        guard lines.count >= 4, lines.last == "", lines.dropLast().allSatisfy({ !$0.isEmpty })
        else { throw .malformed }
        // Past 2^53 other readers would take another number for it.
        guard let size = Int(lines[1]), String(size) == lines[1], size >= 0, size <= 1 << 53
        else { throw .badSize }
        guard let root = Digest(base64: lines[2]) else { throw .badRoot }
        self.init(origin: lines[0], size: size, root: root, extensions: Array(lines[3..<(lines.count - 1)]))
    }
}

/// A checkpoint and the note that signs it.
public struct SignedCheckpoint: Hashable, Sendable {
    /// Why bytes are not a checkpoint that a key signed.
    public enum Fault: Error, Hashable, Sendable {
        case note(SignedNote.Fault)
        case checkpoint(Checkpoint.Fault)
        case unsigned
        case forged
        /// Signed by the key, for a journal of another name.
        case otherOrigin(String)
    }

    public let checkpoint: Checkpoint
    public let note: SignedNote

    /// `nil` where libcrypto cannot sign, for want of memory. The journal bears the name of its key.
    init?(size: Int, root: Digest, extensions: [String] = [], by signer: NoteSigner) {
        checkpoint = Checkpoint(origin: signer.key.name, size: size, root: root, extensions: extensions)
        guard let signature = signer.sign(checkpoint.text) else { return nil }
        note = SignedNote(text: checkpoint.text, signatures: [signature])
    }

    /// Reads a checkpoint and holds it against the journal's key.
    public init(_ bytes: [UInt8], key: NoteKey) throws(Fault) {
        do {
            note = try SignedNote(bytes)
        } catch {
            throw .note(error)
        }
        switch note.verdict(of: key) {
        case .signed: break
        case .forged: throw .forged
        case .unsigned: throw .unsigned
        }
        do {
            checkpoint = try Checkpoint(text: note.text)
        } catch {
            throw .checkpoint(error)
        }
        guard checkpoint.origin.utf8.elementsEqual(key.name.utf8) else {
            throw .otherOrigin(checkpoint.origin)
        }
    }

    public var bytes: [UInt8] { note.bytes }
}
