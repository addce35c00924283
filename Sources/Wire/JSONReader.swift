/// The one JSON reader: strict RFC 8259, UTF-8 only.
///
/// Beyond the grammar it refuses what readers understand differently (RFC 7493, I-JSON): keys that occur
/// twice in an object, lone surrogates, integers outside ±2^53, powers of ten outside ±308. A byte-order mark
/// is skipped. One pass, O(bytes); the first fault ends it.
public enum JSONReader {
    /// Reads a whole text and hands its values over in order.
    public static func read(
        _ bytes: [UInt8], limits: JSONLimits, into handler: inout some JSONHandler
    ) throws(JSONFault) {
        let result: Result<Void, JSONFault> = bytes.withUnsafeBufferPointer { buffer in
            // What is unescaped is never longer than what was escaped.
            let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count)
            defer { scratch.deallocate() }
            var cursor = JSONCursor(bytes: buffer, limits: limits, scratch: scratch)
            do throws(JSONFault) {
                try cursor.readDocument(into: &handler)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }
}

struct JSONCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    /// Room for the unescaped text of the string being read, where it holds escapes.
    let scratch: UnsafeMutableBufferPointer<UInt8>
    /// Bytes of it in use.
    var unescaped = 0
    var position = 0
    var depth = 0
    var values = 0
    var keys = JSONKeys()

    init(
        bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits, scratch: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.bytes = bytes
        self.limits = limits
        self.scratch = scratch
    }

    mutating func readDocument(into handler: inout some JSONHandler) throws(JSONFault) {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        if let fault = UTF8Check.firstFault(in: bytes) { throw JSONFault(.notUTF8, at: fault) }
        // UTF-16 without a mark is well-formed UTF-8 as far as ASCII goes; its zeros give it away.
        if bytes.count >= 2, bytes[0] == 0 || bytes[1] == 0 { throw JSONFault(.notUTF8, at: 0) }
        skipSpace()
        try readValue(into: &handler)
        skipSpace()
        if position < bytes.count { throw JSONFault(.trailingContent, at: position) }
    }

    private mutating func readValue(into handler: inout some JSONHandler) throws(JSONFault) {
        try countValue()
        guard position < bytes.count else { throw JSONFault(.unexpectedEnd, at: position) }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "{"): try readObject(into: &handler)
        case UInt8(ascii: "["): try readArray(into: &handler)
        case UInt8(ascii: "\""):
            let range = try readString()
            handler.string(range, at: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let range = try readNumber()
            handler.number(UnsafeBufferPointer(rebasing: bytes[range]), at: start)
        case UInt8(ascii: "t"):
            try readWord("true")
            handler.truth(true, at: start)
        case UInt8(ascii: "f"):
            try readWord("false")
            handler.truth(false, at: start)
        case UInt8(ascii: "n"):
            try readWord("null")
            handler.null(at: start)
        default: throw unexpected("a value")
        }
    }

    private mutating func readObject(into handler: inout some JSONHandler) throws(JSONFault) {
        try descend()
        handler.beginObject(at: position)
        position += 1
        keys.open()
        skipSpace()
        if peek() == UInt8(ascii: "}") {
            position += 1
        } else {
            while true {
                skipSpace()
                let start = position
                guard peek() == UInt8(ascii: "\"") else { throw unexpected("a name in double quotes") }
                try countValue()
                let name = try readString()
                if !keys.add(name) {
                    throw JSONFault(.duplicateKey(String(decoding: name, as: UTF8.self)), at: start)
                }
                handler.key(name, at: start)
                skipSpace()
                guard peek() == UInt8(ascii: ":") else { throw unexpected("a colon") }
                position += 1
                skipSpace()
                try readValue(into: &handler)
                if try !readComma(orEnd: UInt8(ascii: "}"), "a comma or a closing brace") { break }
            }
        }
        keys.close()
        depth -= 1
        handler.endObject()
    }

    private mutating func readArray(into handler: inout some JSONHandler) throws(JSONFault) {
        try descend()
        handler.beginArray(at: position)
        position += 1
        skipSpace()
        if peek() == UInt8(ascii: "]") {
            position += 1
        } else {
            while true {
                skipSpace()
                try readValue(into: &handler)
                if try !readComma(orEnd: UInt8(ascii: "]"), "a comma or a closing bracket") { break }
            }
        }
        depth -= 1
        handler.endArray()
    }

    /// Whether another member or item follows.
    private mutating func readComma(orEnd end: UInt8, _ expected: String) throws(JSONFault) -> Bool {
        skipSpace()
        if peek() == UInt8(ascii: ",") {
            position += 1
            return true
        }
        guard peek() == end else { throw unexpected(expected) }
        position += 1
        return false
    }

    private mutating func readWord(_ word: StaticString) throws(JSONFault) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard position + offset < bytes.count else { throw JSONFault(.unexpectedEnd, at: bytes.count) }
            guard bytes[position + offset] == word.utf8Start[offset] else {
                throw JSONFault(
                    .unexpected(character(at: position), expected: "a value"), at: position)
            }
        }
        position += word.utf8CodeUnitCount
    }

    private mutating func descend() throws(JSONFault) {
        depth += 1
        if depth > limits.depth { throw JSONFault(.tooDeep(limit: limits.depth), at: position) }
    }

    private mutating func countValue() throws(JSONFault) {
        values += 1
        if values > limits.values { throw JSONFault(.tooManyValues(limit: limits.values), at: position) }
    }

    func peek() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    func unexpected(_ expected: String) -> JSONFault {
        guard position < bytes.count else { return JSONFault(.unexpectedEnd, at: position) }
        return JSONFault(.unexpected(character(at: position), expected: expected), at: position)
    }

    /// The character at an offset as people see it; control characters by their number.
    func character(at offset: Int) -> String {
        let length = max(1, UTF8Check.sequenceLength(at: offset, in: bytes))
        let first = bytes[offset]
        if first < 0x20 || first == 0x7F { return "U+" + hexadecimal(UInt32(first)) }
        return String(decoding: bytes[offset..<min(offset + length, bytes.count)], as: UTF8.self)
    }
}

/// Four digits or more, in capitals: `00E9`.
func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
