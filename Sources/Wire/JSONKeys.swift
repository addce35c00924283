/// The keys of every open object, to find one that comes twice. Compared as bytes after unescaping.
///
/// Objects have few keys, so they are compared one by one; past `fewKeys` a set takes over, so that a hostile
/// object costs no more than its length.
struct JSONKeys {
    private static let fewKeys = 24

    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var objects: [Open] = []

    private struct Open {
        let firstByte: Int
        let firstKey: Int
        var many: Set<[UInt8]>?
    }

    mutating func open() {
        objects.append(Open(firstByte: bytes.count, firstKey: ends.count, many: nil))
    }

    mutating func close() {
        let object = objects.removeLast()
        bytes.removeSubrange(object.firstByte...)
        ends.removeSubrange(object.firstKey...)
    }

    /// Whether the key is new in the innermost open object.
    mutating func add(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let last = objects.count - 1
        if objects[last].many != nil {
            return objects[last].many?.insert(Array(key)).inserted ?? true
        }
        var start = objects[last].firstByte
        for end in ends[objects[last].firstKey...] {
            if end - start == key.count, bytes[start..<end].elementsEqual(key) { return false }
            start = end
        }
        bytes.append(contentsOf: key)
        ends.append(bytes.count)
        if ends.count - objects[last].firstKey > Self.fewKeys {
            var many: Set<[UInt8]> = []
            var start = objects[last].firstByte
            for end in ends[objects[last].firstKey...] {
                many.insert(Array(bytes[start..<end]))
                start = end
            }
            objects[last].many = many
        }
        return true
    }
}
