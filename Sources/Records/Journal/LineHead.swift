/// What stands before a line's body, read where it lies: the journal's order hangs on nothing else. 150 ns.
struct LineHead {
    let seq: Int
    let at: Int
    let id: ActID
    let actor: Range<Int>
    let kind: Range<Int>
    let salt: Range<Int>
    let previous: Digest
    /// Without the brace that ends the line; whether it is in the form is not looked at.
    let body: Range<Int>

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Line.Fault) {
        if bytes.count > JournalLimits.lineBytes { throw .tooLong(limitBytes: JournalLimits.lineBytes) }
        var cursor = Cursor(bytes: bytes)
        try cursor.pass("{\"seq\":")
        seq = try cursor.number()
        try cursor.pass(",\"at\":")
        let time = cursor.position
        at = try cursor.number()
        if at > JournalLimits.time { throw .malformed(at: time) }
        try cursor.pass(",\"id\":\"")
        let name = try cursor.next(ActID.textBytes)
        guard let id = ActID(UnsafeBufferPointer(rebasing: bytes[name])) else {
            throw .malformed(at: name.lowerBound)
        }
        self.id = id
        try cursor.pass("\",\"actor\":\"")
        actor = try cursor.word()
        try cursor.pass("\",\"kind\":\"")
        kind = try cursor.word()
        try cursor.pass("\",\"salt\":\"")
        salt = try cursor.next(24)
        try cursor.pass("\",\"prev\":\"")
        let previous = try cursor.next(44)
        guard let digest = Digest(base64: UnsafeBufferPointer(rebasing: bytes[previous])) else {
            throw .malformed(at: previous.lowerBound)
        }
        self.previous = digest
        try cursor.pass("\",\"body\":{")
        guard bytes.count >= cursor.position + 2, bytes[bytes.count - 1] == UInt8(ascii: "}"),
            bytes[bytes.count - 2] == UInt8(ascii: "}")
        else { throw .malformed(at: bytes.count) }
        body = (cursor.position - 1)..<(bytes.count - 1)
    }

    private struct Cursor {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        mutating func pass(_ text: StaticString) throws(Line.Fault) {
            let count = text.utf8CodeUnitCount
            for offset in 0..<count {
                guard position + offset < bytes.count, bytes[position + offset] == text.utf8Start[offset]
                else { throw .malformed(at: position + offset) }
            }
            position += count
        }

        mutating func next(_ count: Int) throws(Line.Fault) -> Range<Int> {
            guard position + count <= bytes.count else { throw .malformed(at: bytes.count) }
            defer { position += count }
            return position..<(position + count)
        }

        /// A whole number as it is written: no sign, no zero in front, at most 2^53.
        mutating func number() throws(Line.Fault) -> Int {
            let start = position
            var number = 0
            while position < bytes.count, position - start < 16, let digit = digit(bytes[position]) {
                number = number * 10 + digit
                position += 1
            }
            guard position > start, position == start + 1 || bytes[start] != UInt8(ascii: "0"),
                number <= 1 << 53
            else { throw .malformed(at: start) }
            return number
        }

        private func digit(_ byte: UInt8) -> Int? {
            let digit = Int(byte) - 0x30
            return digit >= 0 && digit < 10 ? digit : nil
        }

        mutating func word() throws(Line.Fault) -> Range<Int> {
            let start = position
            while position < bytes.count, LineHead.isWordByte(bytes[position]) { position += 1 }
            guard position > start, position - start <= JournalLimits.wordBytes else {
                throw .malformed(at: start)
            }
            return start..<position
        }
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Whether a text is `[a-z0-9-]{1,64}`.
    static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= JournalLimits.wordBytes && text.utf8.allSatisfy(isWordByte)
    }
}

extension Digest {
    /// `nil` unless the text is 32 bytes in strict base 64.
    init?(base64 text: UnsafeBufferPointer<UInt8>) {
        self.init()
        guard text.count == 44, text[43] == UInt8(ascii: "="), text[42] != UInt8(ascii: "=") else {
            return nil
        }
        // 44 characters with one sign of padding are 32 bytes; the room is for what padding leaves out.
        let written = withUnsafeMutableBytes(of: &self) { Base64.decode(text, into: $0) }
        guard written == Self.byteCount else { return nil }
    }
}
