internal import Wire

extension Receipt {
    /// The file, with a line feed at its end.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("format", Self.format)
            $0.member("key", key.text)
            $0.member("seq", acknowledgement.seq)
            $0.member("at", acknowledgement.at)
            $0.member("leaf", acknowledgement.leaf.base64)
            $0.key("proof")
            $0.array { for hash in acknowledgement.proof { $0.string(hash.base64) } }
            $0.member("checkpoint", String(decoding: checkpoint.bytes, as: UTF8.self))
        }
        writer.endLine()
        return writer.bytes
    }
}

/// A receipt's members, before anything is held against anything.
struct ReceiptForm {
    let key: String
    let seq: Int
    let at: Int
    let leaf: Digest
    let proof: [Digest]
    let checkpoint: String

    init(_ bytes: [UInt8]) throws(Receipt.Fault) {
        let members: ProofMembers
        do {
            members = try ProofMembers(bytes)
        } catch {
            throw .notJSON(error)
        }
        guard members.strings["format"] == Receipt.format, let key = members.strings["key"],
            let seq = members.numbers["seq"], seq >= 0, seq < JournalLimits.lines,
            let at = members.numbers["at"], let leaf = members.strings["leaf"].flatMap(Digest.init(base64:)),
            let checkpoint = members.strings["checkpoint"], let proof = members.digests
        else { throw .otherForm }
        self.key = key
        self.seq = seq
        self.at = at
        self.leaf = leaf
        self.proof = proof
        self.checkpoint = checkpoint
    }
}
