internal import Records

/// Whether a file that calls itself a text is one, to its last byte, and no page of the web.
enum PlainText {
    static func isText(_ part: FileStore.Part) throws -> Bool {
        var place = 0
        while place < part.size {
            let piece = try part.bytes(from: place, count: 1 << 20)
            if piece.isEmpty { return false }
            if place == 0, isPage(piece.prefix(1_024)) { return false }
            for byte in piece where byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
                return false
            }
            place += piece.count
        }
        return true
    }

    /// As browsers tell pages from texts (WHATWG MIME Sniffing, 7.1), in short.
    private static func isPage(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            .lowercased()
        return ["<!doctype", "<html", "<svg", "<script", "<?xml", "<head", "<body", "<iframe"].contains {
            text.hasPrefix($0)
        }
    }
}
