/// Base 64 for addresses, without padding (RFC 4648, section 5), read strictly: one text for one row of
/// bytes.
public enum Base64URL {
    public static func text(_ bytes: [UInt8]) -> String {
        let signs = Base64.utf8(bytes).prefix { $0 != UInt8(ascii: "=") }.map { sign in
            switch sign {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            default: sign
            }
        }
        return String(decoding: signs, as: UTF8.self)
    }

    /// `nil` for anything that `text` would not have written.
    public static func bytes(of text: String) -> [UInt8]? {
        var signs: [UInt8] = []
        for sign in text.utf8 {
            switch sign {
            case UInt8(ascii: "-"): signs.append(UInt8(ascii: "+"))
            case UInt8(ascii: "_"): signs.append(UInt8(ascii: "/"))
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
            default: signs.append(sign)
            }
        }
        // A last group of one sign has no whole byte; with three of padding it is refused like any other.
        signs += [UInt8](repeating: UInt8(ascii: "="), count: (4 - signs.count % 4) % 4)
        return signs.withUnsafeBufferPointer { Base64.bytes(of: $0) }
    }
}
