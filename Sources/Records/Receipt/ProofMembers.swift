internal import Wire

/// What stands in a file that proves something: texts, numbers, and the items of its only list.
struct ProofMembers {
    private(set) var strings: [String: String] = [:]
    private(set) var numbers: [String: Int] = [:]
    private var items: [String] = []
    private var name = ""
    private var isInList = false

    private static let limits = JSONLimits(depth: 2, values: 256, stringBytes: 32 << 10, numberBytes: 32)

    init(_ bytes: [UInt8]) throws(JSONFault) {
        try JSONReader.read(bytes, limits: Self.limits, into: &self)
    }

    /// The list; `nil` where an item of it is no digest.
    var digests: [Digest]? {
        let digests = items.compactMap(Digest.init(base64:))
        return digests.count == items.count ? digests : nil
    }
}

extension ProofMembers: JSONHandler {
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
    // What has no place in the file is not kept, and so is missed when the file is written anew.
    mutating func beginObject(at offset: Int) {}
    mutating func endObject() {}
    mutating func truth(_ value: Bool, at offset: Int) {}
    mutating func null(at offset: Int) {}
}
