internal import Records

/// The segments of a JPEG file (ITU-T T.81, annex B): what is the picture's, and what was noted beside it.
///
/// Kept are the picture, its colours (ICC, Adobe) and how it is turned; dropped are Exif, XMP, IPTC,
/// comments, makers' own segments, small copies and whatever lies behind the end.
enum JPEGSegments {
    static func walk(_ part: FileStore.Part, into parts: inout PictureParts) throws {
        var place = 2
        parts.keep(0..<min(2, part.size))
        for _ in 0..<PictureParts.partsMax {
            let head = try part.bytes(from: place, count: 16)
            guard head.count >= 2, head[0] == 0xFF else { return }
            switch head[1] {
            case 0xFF:
                // Filling.
                parts.keep(place..<place + 1)
                place += 1
            case 0xD9:
                parts.keep(place..<place + 2)
                parts.drop(place + 2..<part.size)
                parts.isWhole = true
                return
            case 0x01, 0xD0...0xD8:
                parts.keep(place..<place + 2)
                place += 2
            default:
                guard let length = head.number(at: 2, bytes: 2), length >= 2,
                    place + 2 + length <= part.size
                else { return }
                let segment = place..<place + 2 + length
                try take(segment, head, of: part, into: &parts)
                place = segment.upperBound
                if head[1] == 0xDA {
                    let end = try endOfScan(from: place, of: part)
                    parts.keep(place..<end)
                    place = end
                }
            }
        }
    }

    private static func take(
        _ segment: Range<Int>, _ head: [UInt8], of part: FileStore.Part, into parts: inout PictureParts
    ) throws {
        let content = head.dropFirst(4)
        switch head[1] {
        case 0xE0 where content.starts(with: "JFIF\0".utf8),
            0xE2 where content.starts(with: "ICC_PROFILE".utf8),
            0xEE where content.starts(with: "Adobe".utf8):
            parts.keep(segment)
        case 0xE1 where content.starts(with: "Exif\0".utf8):
            let bytes = try part.bytes(from: segment.lowerBound, count: segment.count)
            let turned = Exif.turning(in: Array(bytes.dropFirst(10))).map(Exif.segment)
            if turned == bytes { return parts.keep(segment) }
            parts.drop(segment)
            if let turned { parts.keep(turned) }
        case 0xE0...0xEF, 0xFE: parts.drop(segment)
        case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(head[1]):
            if let height = head.number(at: 5, bytes: 2), let width = head.number(at: 7, bytes: 2) {
                parts.pixels = max(parts.pixels ?? 0, height * width)
            }
            parts.keep(segment)
        default: parts.keep(segment)
        }
    }

    /// Where the next marker stands behind coded pixels: in them each 0xFF is followed by 0 or by a restart.
    private static func endOfScan(from start: Int, of part: FileStore.Part) throws -> Int {
        var place = start
        while place < part.size {
            let piece = try part.bytes(from: place, count: 256 << 10)
            if piece.isEmpty { break }
            for index in 0..<piece.count - 1
            where piece[index] == 0xFF && piece[index + 1] != 0 && !(0xD0...0xD7).contains(piece[index + 1])
                && piece[index + 1] != 0xFF
            { return place + index }
            // The last byte is looked at again with the one behind it.
            place += max(1, piece.count - 1)
        }
        return part.size
    }
}

/// Exif (CIPA DC-008) as far as it says how a picture is turned.
enum Exif {
    /// 2 to 8; `nil` where it is upright or not said.
    ///
    /// - Parameter tiff: from its own head on.
    static func turning(in tiff: [UInt8]) -> Int? {
        let isLow = tiff.starts(with: "II".utf8)
        func number(_ place: Int, _ count: Int) -> Int? {
            isLow ? tiff.lowNumber(at: place, bytes: count) : tiff.number(at: place, bytes: count)
        }
        guard isLow || tiff.starts(with: "MM".utf8), number(2, 2) == 42, let list = number(4, 4),
            let count = number(list, 2)
        else { return nil }
        for index in 0..<min(count, 512) {
            let item = list + 2 + 12 * index
            guard let tag = number(item, 2) else { return nil }
            if tag != 0x112 { continue }
            return number(item + 8, 2).flatMap { (2...8).contains($0) ? $0 : nil }
        }
        return nil
    }

    /// A whole segment that says this alone.
    static func segment(_ turning: Int) -> [UInt8] {
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(turning), 0, 0, 0, 0, 0, 0]
    }
}
