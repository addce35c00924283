/// Reads an act's fields from a body that `ActWriter` wrote, and nothing else: order and form are fixed, so
/// it never goes back.
public struct ActReader: ActCoder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 1
    private var isBroken: Bool
    private var words: KnownWords

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ words: KnownWords) {
        self.bytes = bytes
        self.words = words
        isBroken = bytes.first != UInt8(ascii: "{")
    }

    /// `nil` where the bytes are not exactly an act of this kind, or there is no such kind.
    public static func read(kind: String, _ bytes: UnsafeBufferPointer<UInt8>) -> (any Act)? {
        var words = KnownWords.none
        return read(kind: kind, bytes, &words)
    }

    static func read(
        kind: String, _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout KnownWords
    ) -> (any Act)? {
        guard let type = Acts.byKind[kind] else { return nil }
        return box(type, bytes, &words)
    }

    private static func box(
        _ type: (some Act).Type, _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout KnownWords
    ) -> (any Act)? {
        read(type, bytes, &words)
    }

    /// `nil` where the bytes are not exactly an act of this kind.
    static func read<Kind: Act>(
        _ type: Kind.Type, _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout KnownWords
    ) -> Kind? {
        var reader = ActReader(bytes, words)
        // Held once, lest it be copied when it changes.
        words = .none
        defer { words = reader.words }
        var act = type.init()
        act.code(with: &reader)
        guard !reader.isBroken, reader.pass(UInt8(ascii: "}")), reader.position == bytes.count else {
            return nil
        }
        return act
    }

    public mutating func word(_ name: StaticString, _ value: inout String) {
        guard key(name) else { return isBroken = true }
        value = word()
    }

    public mutating func word(_ name: StaticString, orNone value: inout String?) {
        value = key(name) ? word() : nil
    }

    public mutating func number(_ name: StaticString, _ value: inout Int) {
        guard key(name) else { return isBroken = true }
        value = number()
    }

    public mutating func number(_ name: StaticString, orNone value: inout Int?) {
        value = key(name) ? number() : nil
    }

    public mutating func rows(_ name: StaticString, _ value: inout [[String]]) {
        guard key(name) else { return isBroken = true }
        value = list { reader in
            guard reader.peek() == UInt8(ascii: "[") else { return [reader.word()] }
            let row = reader.list { $0.word() }
            // A row of one is written as the word alone.
            return row.count == 1 ? reader.broken(row) : row
        }
    }

    public mutating func act(_ value: inout any Act) {
        var kind = ""
        word("act", &kind)
        // What is proposed is no proposal itself: a line cannot nest deeper than this.
        guard kind != Acts.Propose.kind, key("body"), let end = endOfObject(),
            let act = Self.read(kind: kind, UnsafeBufferPointer(rebasing: bytes[position..<end]), &words)
        else { return isBroken = true }
        value = act
        position = end
    }

    public mutating func refuse() { isBroken = true }

    /// Passes the key if it stands here, with the comma before it.
    private mutating func key(_ name: StaticString) -> Bool {
        let start = position
        let count = name.utf8CodeUnitCount
        if position > 1, !pass(UInt8(ascii: ",")) { return false }
        if pass(UInt8(ascii: "\"")), position + count <= bytes.count,
            (0..<count).allSatisfy({ bytes[position + $0] == name.utf8Start[$0] })
        {
            position += count
            if pass(UInt8(ascii: "\"")), pass(UInt8(ascii: ":")) { return true }
        }
        position = start
        return false
    }

    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func pass(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func word() -> String {
        guard pass(UInt8(ascii: "\"")) else { return broken("") }
        let start = position
        while let byte = peek(), ActWriter.isPlain(byte) { position += 1 }
        let word = words.word(UnsafeBufferPointer(rebasing: bytes[start..<position]))
        return pass(UInt8(ascii: "\"")) ? word : broken("")
    }

    private mutating func number() -> Int {
        let isNegative = pass(UInt8(ascii: "-"))
        let start = position
        var number = 0
        while let byte = peek(), byte >= 0x30, byte < 0x3A, position - start < 16 {
            number = number * 10 + Int(byte - 0x30)
            position += 1
        }
        // Written as no other number is: no zero in front, and zero without a sign.
        let isShortest = position == start + 1 || bytes[start] != 0x30
        guard position > start, isShortest, !isNegative || number > 0, number <= 1 << 53 else {
            return broken(0)
        }
        return isNegative ? -number : number
    }

    private mutating func list<Item>(_ read: (inout Self) -> Item) -> [Item] {
        guard pass(UInt8(ascii: "[")) else { return broken([]) }
        if pass(UInt8(ascii: "]")) { return [] }
        var items: [Item] = []
        repeat { items.append(read(&self)) } while !isBroken && pass(UInt8(ascii: ","))
        return pass(UInt8(ascii: "]")) ? items : broken([])
    }

    /// Words hold no braces that matter: they are skipped.
    private func endOfObject() -> Int? {
        var depth = 0
        var isWord = false
        for index in position..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): isWord.toggle()
            case UInt8(ascii: "{") where !isWord: depth += 1
            case UInt8(ascii: "}") where !isWord:
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
        }
        return nil
    }

    private mutating func broken<Value>(_ value: Value) -> Value {
        isBroken = true
        return value
    }
}
