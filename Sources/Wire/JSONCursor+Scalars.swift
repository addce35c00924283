extension JSONCursor {
    /// At an opening quote; leaves the position behind the closing one. The text, unescaped, lives until the
    /// next string is read.
    mutating func readString() throws(JSONFault) -> UnsafeBufferPointer<UInt8> {
        let opening = position
        position += 1
        let start = position
        var copied = start
        unescaped = 0
        while true {
            guard position < bytes.count else { throw JSONFault(.unexpectedEnd, at: position) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                break
            } else if byte == UInt8(ascii: "\\") {
                copy(copied..<position)
                try readEscape()
                copied = position
            } else if byte < 0x20 {
                throw JSONFault(.controlCharacter(byte), at: position)
            } else {
                position += 1
            }
            if position - start > limits.stringBytes {
                throw JSONFault(.stringTooLong(limitBytes: limits.stringBytes), at: opening)
            }
        }
        let end = position
        position += 1
        // Without an escape nothing was copied.
        if copied == start { return UnsafeBufferPointer(rebasing: bytes[start..<end]) }
        copy(copied..<end)
        return UnsafeBufferPointer(rebasing: scratch[..<unescaped])
    }

    private mutating func copy(_ range: Range<Int>) {
        for index in range { append(bytes[index]) }
    }

    private mutating func append(_ byte: UInt8) {
        scratch[unescaped] = byte
        unescaped += 1
    }

    private mutating func readEscape() throws(JSONFault) {
        let start = position
        position += 1
        guard let letter = peek() else { throw JSONFault(.unexpectedEnd, at: position) }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(letter)
        case UInt8(ascii: "b"): append(0x08)
        case UInt8(ascii: "f"): append(0x0C)
        case UInt8(ascii: "n"): append(0x0A)
        case UInt8(ascii: "r"): append(0x0D)
        case UInt8(ascii: "t"): append(0x09)
        case UInt8(ascii: "u"):
            let unit = try readHexadecimal(from: start)
            var scalar = UInt32(unit)
            if unit & 0xFC00 == 0xD800 {
                guard peek() == UInt8(ascii: "\\"), position + 1 < bytes.count,
                    bytes[position + 1] == UInt8(ascii: "u")
                else { throw JSONFault(.loneSurrogate, at: start) }
                position += 2
                let low = try readHexadecimal(from: position - 2)
                guard low & 0xFC00 == 0xDC00 else { throw JSONFault(.loneSurrogate, at: start) }
                scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
            } else if unit & 0xFC00 == 0xDC00 {
                throw JSONFault(.loneSurrogate, at: start)
            }
            appendScalar(scalar)
        default: throw JSONFault(.badEscape("\\" + character(at: start + 1)), at: start)
        }
    }

    private mutating func readHexadecimal(from start: Int) throws(JSONFault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = peek() else { throw JSONFault(.unexpectedEnd, at: position) }
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
            default: throw JSONFault(.badEscape("\\u"), at: start)
            }
            unit = unit << 4 | UInt16(value)
            position += 1
        }
        return unit
    }

    private mutating func appendScalar(_ value: UInt32) {
        // A unit that is no surrogate, or a pair joined, is always a scalar.
        guard let scalar = Unicode.Scalar(value) else { return }
        for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    }

    /// At a digit or a minus; leaves the position behind the number.
    mutating func readNumber() throws(JSONFault) -> Range<Int> {
        let start = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        let whole = try readDigits(from: start)
        if bytes[whole.lowerBound] == UInt8(ascii: "0"), whole.count > 1 {
            throw JSONFault(.badNumber(numberText(start)), at: start)
        }
        var isInteger = true
        if peek() == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            _ = try readDigits(from: start)
        }
        var power = 0
        if let letter = peek(), letter | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            var sign = 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") {
                sign = peek() == UInt8(ascii: "-") ? -1 : 1
                position += 1
            }
            let digits = try readDigits(from: start)
            for digit in bytes[digits] where power < 100_000 {
                power = power * 10 + Int(digit - UInt8(ascii: "0"))
            }
            power *= sign
        }
        let range = start..<position
        if range.count > limits.numberBytes {
            throw JSONFault(.numberTooLong(limitBytes: limits.numberBytes), at: start)
        }
        if isInteger ? !isSafe(whole) : abs(power) + (power > 0 ? whole.count - 1 : 0) > 308 {
            throw JSONFault(.numberOutOfRange(numberText(start)), at: start)
        }
        return range
    }

    private mutating func readDigits(from start: Int) throws(JSONFault) -> Range<Int> {
        let first = position
        while let digit = peek(), digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") { position += 1 }
        if position == first {
            if position >= bytes.count { throw JSONFault(.unexpectedEnd, at: position) }
            throw JSONFault(.badNumber(numberText(start)), at: start)
        }
        return first..<position
    }

    /// Whether a whole number lies in ±2^53, where every reader agrees (RFC 7493, 2.2).
    private func isSafe(_ digits: Range<Int>) -> Bool {
        guard digits.count <= 16 else { return false }
        var value: UInt64 = 0
        for digit in bytes[digits] { value = value * 10 + UInt64(digit - UInt8(ascii: "0")) }
        return value <= 1 << 53
    }

    /// What stands there, up to the next sign that ends a value; for the message.
    private func numberText(_ start: Int) -> String {
        let rest = bytes[start..<min(bytes.count, start + 40)]
        let end =
            rest.firstIndex { byte in
                byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
                    || byte == UInt8(ascii: "}")
            } ?? rest.endIndex
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
