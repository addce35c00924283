internal import Jury

extension Fault.Lexical {
    /// The form as a regular expression that XML Schema and JSON Schema (ECMA-262) read alike; it must match
    /// the whole value. `admits` is the same by hand: a test holds the two together.
    var pattern: String {
        switch self {
        case .identifier: "[a-z0-9-]{1,64}"
        case .metric: "[a-z0-9_-]{1,64}"
        case .language: "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}"
        case .country: "[A-Z]{2}"
        case .currency: "[A-Z]{3}"
        case .day: "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
        case .digest: "[0-9a-f]{64}"
        case .link: "https?://[!-~]{1,2000}"
        case .decimal: "-?[0-9]{1,15}(\\.[0-9]{1,3})?"
        case .integer: "[0-9]{1,9}"
        case .mark: "abstained|-?[0-9]{1,15}(\\.[0-9]{1,3})?"
        }
    }

    func admits(_ word: String) -> Bool {
        var word = word
        return word.withUTF8(admits)
    }

    private func admits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .identifier:
            return (1...64).contains(bytes.count)
                && bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == 0x2D }
        case .metric:
            return (1...64).contains(bytes.count)
                && bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == 0x2D || $0 == 0x5F }
        case .language: return isLanguage(bytes)
        case .country: return bytes.count == 2 && bytes.allSatisfy(isUpper)
        case .currency: return bytes.count == 3 && bytes.allSatisfy(isUpper)
        case .day: return isDay(bytes)
        case .digest:
            return bytes.count == 64 && bytes.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
        case .link: return isLink(bytes)
        case .decimal: return isDecimal(bytes)
        case .integer: return (1...9).contains(bytes.count) && bytes.allSatisfy(isDigit)
        case .mark: return bytes.elementsEqual("abstained".utf8) || isDecimal(bytes)
        }
    }

    private func isLanguage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let parts = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLower),
            parts.count <= 5
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count) && part.allSatisfy { isLower($0) || isUpper($0) || isDigit($0) }
        }
    }

    private func isDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            bytes.indices.allSatisfy({ $0 == 4 || $0 == 7 || isDigit(bytes[$0]) })
        else { return false }
        let month = Int(bytes[5] - 0x30) * 10 + Int(bytes[6] - 0x30)
        let day = Int(bytes[8] - 0x30) * 10 + Int(bytes[9] - 0x30)
        return (1...12).contains(month) && (1...31).contains(day)
    }

    private func isLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for scheme in ["http://", "https://"] where bytes.starts(with: scheme.utf8) {
            let rest = bytes.dropFirst(scheme.utf8.count)
            return (1...2000).contains(rest.count) && rest.allSatisfy { (0x21...0x7E).contains($0) }
        }
        return false
    }

    private func isDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = bytes.first == 0x2D ? bytes.dropFirst() : bytes[...]
        let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...15).contains(whole.count), whole.allSatisfy(isDigit),
            parts.count <= 2
        else { return false }
        return parts.count == 1 || (1...3).contains(parts[1].count) && parts[1].allSatisfy(isDigit)
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
private func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
