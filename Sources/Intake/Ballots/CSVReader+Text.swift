import Jury

extension CSVReader.Field {
    var isEmpty: Bool { start == end }

    /// Without spaces and tabs around it.
    func trimmed(in bytes: Span<UInt8>) -> Self {
        var copy = self
        while copy.start < copy.end, Self.isBlank(bytes[copy.start]) { copy.start += 1 }
        while copy.start < copy.end, Self.isBlank(bytes[copy.end - 1]) { copy.end -= 1 }
        return copy
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == .tab }

    /// The text, or what keeps the bytes from being text and where.
    func text(in bytes: Span<UInt8>) -> Result<String, FieldFault> {
        let own = bytes.extracting(start..<end)
        do {
            _ = try UTF8Span(validating: own)
        } catch {
            let offset = start + error.byteOffsets.lowerBound
            return .failure(FieldFault(fault: .encoding(Self.hexadecimal(bytes[offset])), offset: offset))
        }
        let look = own.withUnsafeBufferPointer { TextLook($0, isMultiline: true) }
        if let fault = look.fault {
            return .failure(FieldFault(fault: fault, offset: start + look.faultOffset))
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(own.count)
        var at = start
        while at < end {
            let byte = bytes[at]
            kept.append(byte)
            at += hasDoubledQuotes && byte == .quotationMark ? 2 : 1
        }
        return .success(String(decoding: kept, as: UTF8.self))
    }

    /// The text whatever it is, for a finding that quotes it: at most 64 bytes.
    func quoted(in bytes: Span<UInt8>) -> String {
        var kept: [UInt8] = []
        for at in start..<Swift.min(end, start + 64) { kept.append(bytes[at]) }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count < 2 ? "0" : "") + digits
    }
}

/// What is wrong inside one field, and at which byte.
struct FieldFault: Error {
    let fault: Fault
    let offset: Int
}
