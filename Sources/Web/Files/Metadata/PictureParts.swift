internal import Records

/// What of a picture's file is the picture: all but what cameras and programs noted beside it, such as who
/// took it, where and when. The pixels stay as they are, byte by byte.
struct PictureParts {
    /// In their order: the whole of the cleaned file.
    private(set) var kept: [Kept] = []
    private(set) var dropsAny = false
    /// Whether the file ends as its format does; one that does not is no picture.
    var isWhole = false
    /// `nil` where its head does not say.
    var pixels: Int?

    enum Kept: Hashable {
        /// Of the file.
        case range(Range<Int>)
        /// In the place of what was dropped.
        case bytes([UInt8])
    }

    /// More parts than any picture has. Each costs a read.
    static let partsMax = 20_000

    /// `nil` where the format is no picture's.
    init?(_ part: FileStore.Part, _ format: FileFormat) throws {
        switch format {
        case .jpeg: try JPEGSegments.walk(part, into: &self)
        case .png: try PNGChunks.walk(part, into: &self)
        case .webp: try WebPChunks.walk(part, into: &self)
        case .mp4, .webm, .mp3, .pdf, .csv, .text: return nil
        }
    }

    mutating func keep(_ range: Range<Int>) {
        if case .range(let last) = kept.last, last.upperBound == range.lowerBound {
            kept[kept.count - 1] = .range(last.lowerBound..<range.upperBound)
        } else if !range.isEmpty {
            kept.append(.range(range))
        }
    }

    mutating func keep(_ bytes: [UInt8]) { kept.append(.bytes(bytes)) }

    mutating func drop(_ range: Range<Int>) {
        if !range.isEmpty { dropsAny = true }
    }

    /// Puts other bytes in the place of those that were kept first.
    mutating func begin(with bytes: [UInt8]) { kept.insert(.bytes(bytes), at: 0) }
}

extension Array<UInt8> {
    /// A number of some bytes, the highest first; `nil` where they are not there.
    func number(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place + count <= self.count else { return nil }
        return self[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The lowest first.
    func lowNumber(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place + count <= self.count else { return nil }
        return self[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
