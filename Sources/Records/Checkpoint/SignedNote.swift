internal import Wire

/// A text with signatures below it (C2SP signed-note, https://c2sp.org/signed-note).
public struct SignedNote: Hashable, Sendable {
    /// One line below the text.
    public struct Signature: Hashable, Sendable {
        public let name: String
        /// Four bytes.
        public let keyID: [UInt8]
        public let bytes: [UInt8]
    }

    /// Why bytes are not a note.
    public enum Fault: Error, Hashable, Sendable {
        case tooLong(limitBytes: Int)
        case notUTF8
        case controlCharacter
        /// No empty line stands between a text and signatures, or the last line does not end.
        case noSignatures
        case malformedSignature(line: Int)
        case tooManySignatures(limit: Int)
    }

    /// How a note stands to a key.
    public enum Verdict: Hashable, Sendable {
        case signed
        /// There is a signature that claims to be the key's and is not.
        case forged
        /// The key's signature is not there.
        case unsigned
    }

    /// With the line feed at its end.
    public let text: String
    public let signatures: [Signature]

    public init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Signatures in one note, as much as witnesses could ever add; and bytes.
    static let signaturesMax = 100
    static let bytesMax = 64 << 10

    private static let dash = "\u{2014} "

    public var bytes: [UInt8] {
        var lines = text + "\n"
        for signature in signatures {
            let value = Base64.text(signature.keyID + signature.bytes)
            lines += Self.dash + signature.name + " " + value + "\n"
        }
        return Array(lines.utf8)
    }

    public init(_ bytes: [UInt8]) throws(Fault) {
        if bytes.count > Self.bytesMax { throw .tooLong(limitBytes: Self.bytesMax) }
        guard bytes.withUnsafeBufferPointer({ UTF8Check.firstFault(in: $0) }) == nil else { throw .notUTF8 }
        if bytes.contains(where: { $0 < 0x20 && $0 != 0x0A }) { throw .controlCharacter }
        // The last empty line parts text and signatures; the text may have others.
        let ends = bytes.indices.dropFirst().filter { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
        guard let end = ends.last, end + 1 < bytes.count, bytes.last == 0x0A else { throw .noSignatures }
        text = String(decoding: bytes[..<end], as: UTF8.self)
        let lines = bytes[(end + 1)...].dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.count > Self.signaturesMax { throw .tooManySignatures(limit: Self.signaturesMax) }
        var signatures: [Signature] = []
        for (number, line) in lines.enumerated() {
            guard let signature = Signature(line: line) else { throw .malformedSignature(line: number + 1) }
            signatures.append(signature)
        }
        self.signatures = signatures
    }

    /// Signatures of other keys say nothing, as the format wants it.
    public func verdict(of key: NoteKey) -> Verdict {
        let id = key.id
        let claimed = signatures.filter { $0.name.utf8.elementsEqual(key.name.utf8) && $0.keyID == id }
        if claimed.isEmpty { return .unsigned }
        let message = Array(text.utf8)
        let isSigned = claimed.allSatisfy { key.publicKey.isSignature($0.bytes, of: message) }
        return isSigned ? .signed : .forged
    }
}

extension SignedNote.Signature {
    fileprivate init?(line: ArraySlice<UInt8>) {
        let dash = Array("\u{2014} ".utf8)
        guard line.starts(with: dash) else { return nil }
        let words = line.dropFirst(dash.count).split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count == 2, let bytes = Base64.bytes(of: String(decoding: words[1], as: UTF8.self)),
            bytes.count > 4
        else { return nil }
        let name = String(decoding: words[0], as: UTF8.self)
        guard NoteKey.isName(name) else { return nil }
        self.init(name: name, keyID: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
    }
}
