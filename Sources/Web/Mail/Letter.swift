/// A mail of plain text to one person. Who sends it adds date and message id, as `sendmail` does.
public struct Letter: Hashable, Sendable {
    /// Where it goes.
    public let address: String
    public let subject: String
    public let body: String

    /// `nil` where the address is none that may stand in a header.
    public init?(to address: String, subject: String, body: String) {
        guard Self.isAddress(address) else { return nil }
        (self.address, self.subject, self.body) = (address, subject, body)
    }

    /// As RFC 5322 has it, with the subject encoded (RFC 2047) and the body in UTF-8 as it is (8bit, RFC
    /// 2045).
    ///
    /// - Parameter sender: what stands in From; `nil` leaves it to who sends it.
    public func bytes(from sender: String?) -> [UInt8] {
        var headers = ["To: \(address)"]
        if let sender { headers.append("From: \(sender)") }
        headers += [
            "Subject: \(Self.encoded(subject))", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit",
            // Nobody's absence answers it (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        return Array((headers.joined(separator: "\n") + "\n\n" + body + "\n").utf8)
    }

    /// Whether a text is an address of the plain kind: nothing in it ends a header, begins an option or
    /// names a second address.
    public static func isAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && !Array("()<>[]:;,\\\"".utf8).contains(byte)
        }
        return isPlain && parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.hasPrefix("-")
            && text.utf8.count <= 254
    }

    /// Words of at most 75 signs, each whole in UTF-8.
    private static func encoded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var words = [""]
        for scalar in text.unicodeScalars {
            let signs = String(scalar).utf8.map(Self.quoted).joined()
            if words[words.count - 1].utf8.count + signs.utf8.count > 63 { words.append("") }
            words[words.count - 1] += signs
        }
        return words.map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\n ")
    }

    private static func quoted(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: " "): "_"
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            String(Unicode.Scalar(byte))
        default: "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
}
