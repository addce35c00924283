internal import Records

/// The chunks of a PNG file (W3C PNG, third edition, 11): what is the picture's, and what was noted beside
/// it.
enum PNGChunks {
    /// Colours, transparency, size and movement. What the standard does not know may hold anything.
    private static let ofPicture: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
        "cLLI",
        "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    ]

    static func walk(_ part: FileStore.Part, into parts: inout PictureParts) throws {
        var place = 8
        parts.keep(0..<min(8, part.size))
        for _ in 0..<PictureParts.partsMax {
            let head = try part.bytes(from: place, count: 24)
            guard let length = head.number(at: 0, bytes: 4), head.count >= 12,
                place + 12 + length <= part.size
            else { return }
            let chunk = place..<place + 12 + length
            let name = String(decoding: head[4..<8], as: UTF8.self)
            if name == "IHDR", let width = head.number(at: 8, bytes: 4),
                let height = head.number(at: 12, bytes: 4)
            {
                // The standard's own limit.
                if max(width, height) > Int(Int32.max) { return }
                parts.pixels = width * height
            }
            if ofPicture.contains(name) { parts.keep(chunk) } else { parts.drop(chunk) }
            place = chunk.upperBound
            if name == "IEND" {
                parts.drop(place..<part.size)
                parts.isWhole = parts.pixels != nil
                return
            }
        }
    }
}
