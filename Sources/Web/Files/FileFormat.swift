internal import Phrases

/// The formats that a juror's browser is given. What is none of them is not served, and neither is a file
/// whose first bytes are not what its name says: a page that calls itself an image stays where it is.
enum FileFormat: CaseIterable {
    case mp4, webm, mp3, png, jpeg, webp, pdf, csv, text

    /// So many bytes tell any of them.
    static let beginning = 512

    /// - Parameter bytes: the first of the file.
    init?(name: String, _ bytes: [UInt8]) {
        guard let ending = Self.ending(of: name),
            let format = Self.allCases.first(where: { $0.endings.contains(ending) && $0.begins(bytes) })
        else { return nil }
        self = format
    }

    /// Whether agencies may bring it: all but one that organisers bring alone.
    var isTaken: Bool { self != .webm }

    /// Whether a file is of such a format by its name.
    static func isTaken(_ name: String) -> Bool {
        guard let ending = ending(of: name) else { return false }
        return allCases.contains { $0.isTaken && $0.endings.contains(ending) }
    }

    var type: String {
        switch self {
        case .mp4: "video/mp4"
        case .webm: "video/webm"
        case .mp3: "audio/mpeg"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        case .csv: "text/csv; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        }
    }

    var kind: FileKind {
        switch self {
        case .mp4, .webm: .film
        case .mp3: .sound
        case .png, .jpeg, .webp: .image
        case .pdf: .document
        case .csv, .text: .text
        }
    }

    private static func ending(of name: String) -> String? {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    private var endings: [String] {
        switch self {
        case .mp4: ["mp4", "m4v"]
        case .webm: ["webm"]
        case .mp3: ["mp3"]
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        case .webp: ["webp"]
        case .pdf: ["pdf"]
        case .csv: ["csv"]
        case .text: ["txt"]
        }
    }

    /// Whether the file begins as the format does (WHATWG MIME Sniffing, 6.1 and 6.2, where it has it).
    private func begins(_ bytes: [UInt8]) -> Bool {
        func has(_ sign: String, at place: Int = 0) -> Bool {
            bytes.dropFirst(place).starts(with: sign.utf8)
        }
        switch self {
        case .mp4: return has("ftyp", at: 4)
        case .webm: return bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
        case .mp3: return has("ID3") || bytes.count > 1 && bytes[0] == 0xFF && bytes[1] & 0xE0 == 0xE0
        case .png: return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpeg: return bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .webp: return has("RIFF") && has("WEBP", at: 8)
        case .pdf: return has("%PDF-")
        case .csv, .text: return !bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
        }
    }
}
