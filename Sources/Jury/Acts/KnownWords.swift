/// Words that were read before. One that comes again is the same text in memory: it need not be made anew,
/// and its likeness to a key is seen without a look at either.
///
/// Of those that would lie in the same place the last one stays, so that no more memory is taken than at
/// first.
public struct KnownWords: Sendable {
    // Nothing is kept where there are no places.
    private var places: [String]

    private static let placeBits: UInt64 = 13

    private init(places: [String]) {
        self.places = places
    }

    public init() {
        self.init(places: Array(repeating: "", count: 1 << Self.placeBits))
    }

    static let none = KnownWords(places: [])

    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Shorter ones are no text in memory: they lie in the value itself.
        if bytes.count < 16 || places.isEmpty { return String(decoding: bytes, as: UTF8.self) }
        var hash = UInt64(bytes.count)
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
        let place = Int(hash >> (64 - Self.placeBits))
        let isKnown = places[place].utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) }
        if isKnown != true { places[place] = String(decoding: bytes, as: UTF8.self) }
        return places[place]
    }
}
