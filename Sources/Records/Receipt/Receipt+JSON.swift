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

    private static let limits = JSONLimits(depth: 2, values: 256, stringBytes: 32 << 10, numberBytes: 32)

    init(_ bytes: [UInt8]) throws(Receipt.Fault) {
        var members = Members()
        do {
            try JSONReader.read(bytes, limits: Self.limits, into: &members)
        } catch {
            throw .notJSON(error)
        }
        guard members.strings["format"] == Receipt.format, let key = members.strings["key"],
            let seq = members.numbers["seq"], seq >= 0, let at = members.numbers["at"],
            let leaf = members.strings["leaf"].flatMap(Digest.init(base64:)),
            let checkpoint = members.strings["checkpoint"]
        else { throw .otherForm }
        let proof = members.items.compactMap(Digest.init(base64:))
        guard proof.count == members.items.count else { throw .otherForm }
        self.key = key
        self.seq = seq
        self.at = at
        self.leaf = leaf
        self.proof = proof
        self.checkpoint = checkpoint
    }

    /// Members of the object, and the items of its only list.
    private struct Members: JSONHandler {
        var strings: [String: String] = [:]
        var numbers: [String: Int] = [:]
        var items: [String] = []
        private var name = ""
        private var isInList = false

        mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int) {
            self.name = String(decoding: name, as: UTF8.self)
        }

        mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
            let text = String(decoding: text, as: UTF8.self)
            if isInList { items.append(text) } else { strings[name] = text }
        }

        mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
            numbers[name] = Int(String(decoding: text, as: UTF8.self))
        }

        mutating func beginArray(at offset: Int) { isInList = true }
        mutating func endArray() { isInList = false }
        // What is not a receipt's is not kept, and so is missed when the receipt is written anew.
        mutating func beginObject(at offset: Int) {}
        mutating func endObject() {}
        mutating func truth(_ value: Bool, at offset: Int) {}
        mutating func null(at offset: Int) {}
    }
}
