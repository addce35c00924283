/// Where browsers reach the site: `https://jury.example`, or over plain HTTP on this machine only.
public struct Origin: Hashable, Sendable {
    public let text: String

    /// This machine, at the port that Hummingbird takes by itself.
    public static let loopback = Origin(known: "http://127.0.0.1:8080")

    private init(known text: String) {
        self.text = text
    }

    /// `nil` unless it is a scheme and a host, with a port or without; plain HTTP is for loopback.
    public init?(_ text: String) {
        let host: Substring
        if text.hasPrefix("https://") {
            host = text.dropFirst(8)
        } else if text.hasPrefix("http://") {
            host = text.dropFirst(7)
            let name = host.prefix { $0 != ":" }
            guard name == "localhost" || name == "127.0.0.1" else { return nil }
        } else {
            return nil
        }
        let isHost = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
                true
            default: false
            }
        }
        guard !host.isEmpty, isHost else { return nil }
        self.text = text
    }

    /// Without scheme and port.
    var host: String {
        let start = text.dropFirst(isEncrypted ? 8 : 7)
        return String(start.prefix { $0 != ":" })
    }

    /// Whether the host is a number in the network and no name. The last part of a name has a letter in it
    /// (WHATWG URL, "ends in a number").
    var isNumbered: Bool {
        let last = host.split(separator: ".").last ?? ""
        return last.allSatisfy(\.isNumber) || last.hasPrefix("0x")
    }

    /// Whether browsers reach it over TLS.
    public var isEncrypted: Bool { text.hasPrefix("https://") }

    /// Whether a question that may change something comes from a page of this site, as browsers tell it.
    func isFromHere(_ question: Question) -> Bool {
        if let site = question.headers["sec-fetch-site"] { return site == "same-origin" || site == "none" }
        if let origin = question.headers["origin"] { return origin == text }
        // Neither: no browser of the last years. The form's token decides.
        return true
    }
}
