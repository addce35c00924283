internal import Jury
internal import Phrases
internal import Records

/// A file beside an entry that a juror may open.
struct EntryFile {
    /// By which its address names it: which piece of evidence it is, from 1.
    let number: Int
    /// What a browser saves it as.
    let name: String
    let format: FileFormat
    let part: FileStore.Part
    /// The name of its bytes, by the site's key: who sees it cannot look for the same file elsewhere.
    let tag: String
    /// `nil` where it has no length, or does not tell.
    let seconds: Int?
}

extension EntryFile {
    /// The files that the entry's evidence names by digest, that are in the store and that are what they say.
    ///
    /// - Parameter entry: as the reader may see it.
    /// - Complexity: O(files), each with some reads of a few bytes.
    static func all(of entry: Entry, on site: Site) -> [EntryFile] {
        entry.evidence.enumerated().compactMap { index, evidence in
            EntryFile(evidence, number: index + 1, of: entry.id, on: site)
        }
    }

    /// The one of them that an address names; nothing is read of the others.
    static func named(_ name: String, of entry: Entry, on site: Site) -> EntryFile? {
        guard let number = entry.evidence.indices.first(where: { String($0 + 1) == name }) else { return nil }
        return EntryFile(entry.evidence[number], number: number + 1, of: entry.id, on: site)
    }

    private init?(_ evidence: Evidence, number: Int, of entry: Identifier<Entry>, on site: Site) {
        guard evidence.visible != .organiser, let digest = evidence.digest,
            let part = site.part(of: Identifier(digest), beside: entry)
        else { return nil }
        self.init(evidence, part, number: number, on: site)
    }

    /// Whoever may see it.
    init?(_ evidence: Evidence, _ part: FileStore.Part, number: Int, on site: Site) {
        guard let name = evidence.file?.words, let digest = evidence.digest,
            let beginning = try? part.bytes(from: 0, count: FileFormat.beginning),
            let format = FileFormat(name: name, beginning)
        else { return nil }
        (self.number, self.name, self.format, self.part) = (number, name, format, part)
        tag = "\"\(site.keyed.digest("file", digest).hex(bytes: 10))\""
        seconds = format == .mp4 ? FilmLength.seconds(of: part) : nil
    }

    func answer(to question: Question) -> Answer {
        var answer = Answer(headers: [
            ("ETag", tag), ("Accept-Ranges", "bytes"), ("Cache-Control", "private, no-cache"),
            // Wherever it ends up it is nobody's page: it runs nothing and fetches nothing.
            ("Content-Security-Policy", "sandbox; default-src 'none'"),
        ])
        if question.headers["if-none-match"] == tag {
            answer.status = .notModified
            return answer
        }
        answer.headers.append(("Content-Type", format.type))
        answer.headers.append(("Content-Disposition", disposition))
        let isSame = question.headers["if-range"].map { $0 == tag } ?? true
        let asked = isSame ? question.headers["range"] : nil
        switch ByteRange.read(asked, of: part.size) {
        case .whole: return sent(0..<part.size, answer)
        case .part(let range):
            answer.status = .partial
            return sent(range, answer)
                .with("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(part.size)")
        case .beyond:
            return Answer(.badRange, headers: answer.headers.map { ($0.name, $0.value) })
                .with("Content-Range", "bytes */\(part.size)")
        }
    }

    private func sent(_ range: Range<Int>, _ answer: Answer) -> Answer {
        var answer = answer.with("Content-Length", String(range.count))
        let pieces = Pieces(of: part, range)
        answer.body = .stream(AsyncStream { await pieces.next() })
        return answer
    }

    /// RFC 6266 with the encoding of RFC 8187: what else a name has is not for headers.
    private var disposition: String {
        let plain = String(
            name.unicodeScalars.map { scalar in
                scalar.isASCII && scalar.value > 0x20 && scalar != "\"" && scalar != "\\"
                    && scalar != "\u{7F}"
                    ? Character(scalar) : "_"
            })
        let encoded = Address.encoded(name)
        return "\(format.kind == .text ? "attachment" : "inline"); filename=\"\(plain)\"; "
            + "filename*=UTF-8''\(encoded)"
    }
}

/// A juror's browser asks for a file of an entry that she may read.
enum FilePage {
    static func answer(_ visit: JurorVisit) async throws -> Answer {
        let seat = try visit.seat()
        let contents = try await visit.site.shelf.contents(of: visit.site)
        let name = visit.visit.value("file")
        guard let entry = contents.exhibit(at: seat)?.entry,
            let file = EntryFile.named(name, of: entry, on: visit.site)
        else { throw Trouble.notFound }
        return file.answer(to: visit.visit.question)
    }
}

/// Part of a file, piece by piece: a film is larger than what one juror may take of the memory.
private actor Pieces {
    // An actor, because a browser's connection asks for one piece after another.
    private static let bytes = 256 << 10
    private let part: FileStore.Part
    private var rest: Range<Int>

    init(of part: FileStore.Part, _ range: Range<Int>) {
        (self.part, rest) = (part, range)
    }

    /// `nil` at the end. A disk that fails ends the answer early, which a browser sees by its length.
    func next() -> [UInt8]? {
        let count = min(Self.bytes, rest.count)
        guard count > 0, let piece = try? part.bytes(from: rest.lowerBound, count: count), !piece.isEmpty
        else { return nil }
        rest = (rest.lowerBound + piece.count)..<rest.upperBound
        return piece
    }
}
