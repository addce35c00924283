internal import Records

/// Where documents, films and recordings may say of themselves who made them. They are not changed: only who
/// made them can say what is to stand there.
enum NamingMarks {
    static func places(in part: FileStore.Part, _ format: FileFormat) throws -> Set<NamingPlace> {
        switch format {
        case .pdf: try names(pdf: part) ? [.properties] : []
        case .mp4: try names(film: part) ? [.tags] : []
        case .mp3: try names(sound: part) ? [.tags] : []
        case .webm, .png, .jpeg, .webp, .csv, .text: []
        }
    }

    /// Its information dictionary (ISO 32000-2, 14.3.3) or XMP; where objects are packed or encrypted nobody
    /// sees from outside what they say.
    private static func names(pdf part: FileStore.Part) throws -> Bool {
        let signs = ["/Author", "/Company", "dc:creator", "/Encrypt", "/ObjStm"]
        return try has(signs.map { Array($0.utf8) }, in: part, 0..<part.size)
    }

    /// Tags of iTunes and QuickTime, places that telephones note, and boxes of programs' own.
    private static func names(film part: FileStore.Part) throws -> Bool {
        if FilmLength.box("uuid", in: 0..<part.size, of: part) != nil { return true }
        let sign: [[UInt8]] =
            ["ART", "aut", "cmt", "cpy", "dir", "mak", "nam", "prd", "wrt", "xyz"].map {
                [0xA9] + Array($0.utf8)
            }
            + ["aART", "cprt", "auth", "perf", "loci", "com.apple.quicktime"].map { Array($0.utf8) }
        for box in ["moov", "meta", "udta"] {
            guard let range = FilmLength.box(box, in: 0..<part.size, of: part) else { continue }
            if try has(sign, in: part, range) { return true }
        }
        return false
    }

    /// ID3 (2.3 and 2.4, section 4) at its beginning, or the older one at its end.
    private static func names(sound part: FileStore.Part) throws -> Bool {
        if part.size >= 128, try part.bytes(from: part.size - 128, count: 3) == Array("TAG".utf8) {
            return true
        }
        let head = try part.bytes(from: 0, count: 10)
        guard head.starts(with: "ID3".utf8), head.count == 10 else { return false }
        // Seven bits of each byte.
        let size = head[6...].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
        let frames = ["TPE", "TCOM", "TEXT", "TPUB", "TCOP", "TOWN", "COMM", "TXXX", "WXXX", "APIC", "PRIV"]
        return try has(frames.map { Array($0.utf8) }, in: part, 10..<min(part.size, 10 + size))
    }

    private static func has(
        _ signs: [[UInt8]], in part: FileStore.Part, _ range: Range<Int>
    ) throws -> Bool {
        // One may stand across the border of two pieces.
        let (piece, overlap) = (1 << 20, 32)
        var place = range.lowerBound
        while place < range.upperBound {
            let bytes = try part.bytes(from: place, count: min(piece, range.upperBound - place))
            if signs.contains(where: { Multipart.place(of: $0, in: bytes, from: 0) != nil }) { return true }
            if bytes.count < piece { return false }
            place += piece - overlap
        }
        return false
    }
}
