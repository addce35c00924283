internal import Records

/// The chunks of a WebP file (RFC 9649, 2): what is the picture's, and what was noted beside it.
enum WebPChunks {
    private static let ofPicture: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func walk(_ part: FileStore.Part, into parts: inout PictureParts) throws {
        let head = try part.bytes(from: 0, count: 12)
        guard let said = head.lowNumber(at: 4, bytes: 4), said >= 4, said + 8 <= part.size else { return }
        let end = 8 + said
        var (place, size) = (12, 4)
        for _ in 0..<PictureParts.partsMax where place < end {
            let head = try part.bytes(from: place, count: 18)
            guard let length = head.lowNumber(at: 4, bytes: 4) else { return }
            // An odd one is filled up.
            let chunk = place..<place + 8 + length + length % 2
            guard chunk.upperBound <= end else { return }
            let name = String(decoding: head[0..<4], as: UTF8.self)
            place = chunk.upperBound
            guard ofPicture.contains(name) else {
                parts.drop(chunk)
                continue
            }
            size += chunk.count
            parts.pixels = max(parts.pixels ?? 0, pixels(name, head))
            if name == "VP8X", head.count >= 9, head[8] & 0x0C != 0 {
                // It says that Exif and XMP follow.
                parts.drop(chunk)
                parts.keep(Array(head[..<8]) + [head[8] & 0xF3])
                parts.keep(chunk.lowerBound + 9..<chunk.upperBound)
            } else {
                parts.keep(chunk)
            }
        }
        guard place == end else { return }
        parts.drop(end..<part.size)
        parts.begin(
            with: Array("RIFF".utf8) + (0..<4).map { UInt8(size >> (8 * $0) & 0xFF) } + Array("WEBP".utf8))
        parts.isWhole = (parts.pixels ?? 0) > 0
    }

    private static func pixels(_ name: String, _ head: [UInt8]) -> Int {
        switch name {
        case "VP8X":
            guard let width = head.lowNumber(at: 12, bytes: 3), let height = head.lowNumber(at: 15, bytes: 3)
            else { return 0 }
            return (width + 1) * (height + 1)
        case "VP8 ":
            guard let width = head.lowNumber(at: 14, bytes: 2), let height = head.lowNumber(at: 16, bytes: 2)
            else { return 0 }
            return (width & 0x3FFF) * (height & 0x3FFF)
        case "VP8L":
            guard let bits = head.lowNumber(at: 9, bytes: 4) else { return 0 }
            return ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1)
        default: return 0
        }
    }
}
