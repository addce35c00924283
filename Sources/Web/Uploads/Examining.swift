internal import Jury
internal import Phrases
internal import Records

/// What a file is that has come whole: as long and the same as was said, of a format that is taken, cleaned
/// of names where judging is blind, and looked through for viruses.
struct Examining {
    let site: Site
    let isBlind: Bool

    /// Throws `FileRefused` where it is not taken.
    func examine(_ arrival: Arrival) async throws -> Holding {
        let arrivals = site.stores.arrivals
        let work = Task.detached(priority: .utility) {
            try Self.look(at: arrival, in: arrivals, isBlind: isBlind)
        }
        var holding = try await work.value
        guard let scan = site.outside.scan, let part = arrivals.part(of: arrival.id) else { return holding }
        switch await scan(part) {
        case .clean: holding.scan = .clean
        case .found(let name): throw FileRefused(.virus(name))
        case .unknown: holding.scan = .waiting
        }
        return holding
    }

    /// - Complexity: O(bytes), in pieces: it costs as much memory for a film as for a page.
    private static func look(
        at arrival: Arrival, in arrivals: Arrivals, isBlind: Bool
    ) throws -> Holding {
        guard var part = arrivals.part(of: arrival.id), part.size > 0 else { throw FileRefused(.none) }
        var file = try FileStore.name(of: part)
        if let length = arrival.length, length != part.size { throw FileRefused(.otherBytes) }
        if let digest = arrival.digest, digest != file { throw FileRefused(.otherBytes) }
        let beginning = try part.bytes(from: 0, count: FileFormat.beginning)
        guard let format = FileFormat(name: arrival.name, beginning), format.isTaken else {
            throw FileRefused(.otherContent)
        }
        if format.kind == .text, try !PlainText.isText(part) { throw FileRefused(.otherContent) }
        let picture = try PictureParts(part, format)
        if let picture, !picture.isWhole { throw FileRefused(.otherContent) }
        if let pixels = picture?.pixels, pixels > UploadRules.pixelsMax { throw FileRefused(.tooManyPixels) }
        if isBlind, let picture, picture.dropsAny {
            var rest = picture.kept[...]
            try arrivals.replace(arrival.id) { try Self.piece(of: &rest, from: part) }
            guard let cleaned = arrivals.part(of: arrival.id) else { throw FileRefused(.none) }
            part = cleaned
            file = try FileStore.name(of: part)
        }
        let names: Set<NamingPlace> =
            if let picture {
                picture.dropsAny && !isBlind ? [.photo] : []
            } else {
                try NamingMarks.places(in: part, format)
            }
        return Holding(file, of: arrival.owner, bytes: part.size, names: names)
    }

    /// The next bytes of what is kept; `nil` at the end.
    private static func piece(
        of rest: inout ArraySlice<PictureParts.Kept>, from part: FileStore.Part
    ) throws -> [UInt8]? {
        switch rest.popFirst() {
        case nil: return nil
        case .bytes(let bytes): return bytes
        case .range(let range):
            let count = min(range.count, 1 << 20)
            if range.count > count { rest = [.range(range.lowerBound + count..<range.upperBound)] + rest }
            return try part.bytes(from: range.lowerBound, count: count)
        }
    }
}
