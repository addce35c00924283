/// A form with a file at its end (RFC 7578), of which the file is read as it comes.
actor FormStream {
    // An actor, because what was read too far is kept for the next piece.
    /// The fields before the file.
    let form: Form
    /// As its owner calls it, without folders; empty where none was chosen.
    let fileName: String?
    private let mark: [UInt8]
    private let source: BodyStream
    private var rest: [UInt8]
    private var isAtEnd: Bool

    /// Bytes of all that may stand before the file.
    private static let headMax = 64 << 10

    /// Reads up to the file; `nil` where the body is no such form.
    ///
    /// - Parameter type: the whole of the header `Content-Type`.
    static func begin(_ source: BodyStream, type: String) async throws -> FormStream? {
        guard let boundary = Multipart.boundary(type) else { return nil }
        let mark = Array("\r\n--\(boundary)".utf8)
        var head = Array("\r\n".utf8)
        while true {
            switch Head.read(head, mark: mark) {
            case .more:
                guard head.count < headMax, let piece = try await source.next() else { return nil }
                head += piece
            case .bad: return nil
            case .whole(let found): return FormStream(found, head, mark: mark, source)
            }
        }
    }

    private init(_ head: Head, _ bytes: [UInt8], mark: [UInt8], _ source: BodyStream) {
        (form, fileName) = (Form(head.fields), head.file)
        (self.mark, self.source) = (mark, source)
        rest = Array(bytes[head.end...])
        isAtEnd = head.file == nil
    }

    /// The file's next bytes; `nil` at its end. Throws where the body ends before the file does.
    func next() async throws -> [UInt8]? {
        while !isAtEnd {
            if let end = Multipart.place(of: mark, in: rest, from: 0) {
                isAtEnd = true
                return Array(rest[..<end])
            }
            // The mark may begin at the end of what is here.
            let count = max(0, rest.count - mark.count)
            if count > 0 {
                let piece = Array(rest[..<count])
                rest.removeFirst(count)
                return piece
            }
            guard let piece = try await source.next() else { throw BodyStream.Broken() }
            rest += piece
        }
        return nil
    }
}

/// What stands before the file.
private struct Head {
    var fields: [(name: String, value: String)] = []
    /// `nil` where there is none.
    var file: String?
    /// Where the file's bytes begin.
    var end = 0

    enum Reading {
        case more, bad
        case whole(Head)
    }

    static func read(_ bytes: [UInt8], mark: [UInt8]) -> Reading {
        var (head, start) = (Head(), mark.count)
        guard bytes.count >= mark.count + 2 else { return .more }
        guard bytes.starts(with: mark) else { return .bad }
        while true {
            guard bytes.count >= start + 2 else { return .more }
            if bytes[start...].starts(with: "--".utf8) { return .whole(head) }
            guard let names = Multipart.place(of: Array("\r\n\r\n".utf8), in: bytes, from: start) else {
                return .more
            }
            guard bytes[start...].starts(with: "\r\n".utf8), head.fields.count < Form.fieldsMax,
                let part = Part(bytes[min(start + 2, names)..<names + 4])
            else { return .bad }
            if let file = part.file {
                (head.file, head.end) = (file, names + 4)
                return .whole(head)
            }
            guard let end = Multipart.place(of: mark, in: bytes, from: names + 2) else { return .more }
            guard let text = String(validating: bytes[names + 4..<max(end, names + 4)], as: UTF8.self) else {
                return .bad
            }
            head.fields.append((part.name, text))
            start = end + mark.count
        }
    }
}
