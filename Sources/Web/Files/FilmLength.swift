internal import Records

/// How long a film is, by its own movie header (ISO/IEC 14496-12, 4.2, 8.2.1 and 8.2.2).
///
/// A file is a row of boxes: four bytes of length, four of a name, and what is in it. Only the heads of boxes
/// are read, so that a film of 500 MB costs as little as one of 5.
enum FilmLength {
    /// Boxes that are looked at; real films have a handful.
    private static let boxesMax = 64

    /// `nil` where the file does not say.
    static func seconds(of part: FileStore.Part) -> Int? {
        guard let movie = box("moov", in: 0..<part.size, of: part),
            let header = box("mvhd", in: movie, of: part),
            let bytes = try? part.bytes(from: header.lowerBound, count: min(32, header.count))
        else { return nil }
        // Version 1 has longer times.
        let isLong = bytes.first == 1
        let place = isLong ? 20 : 12
        guard let scale = number(bytes, at: place, bytes: 4), scale > 0,
            let length = number(bytes, at: place + 4, bytes: isLong ? 8 : 4),
            length / scale < 24 * 60 * 60
        else { return nil }
        return (length + scale / 2) / scale
    }

    /// What is in the first box of that name.
    static func box(_ name: String, in range: Range<Int>, of part: FileStore.Part) -> Range<Int>? {
        var place = range.lowerBound
        for _ in 0..<boxesMax {
            guard place + 8 <= range.upperBound, let head = try? part.bytes(from: place, count: 16),
                var length = number(head, at: 0, bytes: 4)
            else { return nil }
            var start = place + 8
            if length == 1 {
                guard let long = number(head, at: 8, bytes: 8) else { return nil }
                (length, start) = (long, place + 16)
            }
            // 0: to the end of the file.
            let end = length == 0 ? range.upperBound : place + length
            guard end > place, start <= end, end <= range.upperBound else { return nil }
            if head[4..<8].elementsEqual(name.utf8) { return start..<end }
            place = end
        }
        return nil
    }

    /// `nil` where the bytes are not there, or say more than any film has.
    private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> Int? {
        guard place + count <= bytes.count else { return nil }
        let number = bytes[place..<place + count].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return number < 1 << 50 ? Int(number) : nil
    }
}
