/// A form with files in it, as browsers send it (RFC 7578).
struct Multipart: Hashable, Sendable {
    /// Without the files.
    private(set) var form = Form()
    /// In their order.
    private(set) var files: [File] = []

    struct File: Hashable, Sendable {
        /// Of the field.
        let field: String
        /// As its owner calls it, without folders.
        let name: String
        let bytes: [UInt8]
    }

    /// `nil` where the body is no such form.
    ///
    /// - Parameter type: the whole of the header `Content-Type`.
    init?(_ body: [UInt8], type: String) {
        guard let boundary = Self.boundary(type) else { return nil }
        let mark = Array("\r\n--\(boundary)".utf8)
        // The first mark has no line before it.
        guard body.starts(with: mark.dropFirst(2)) else { return nil }
        var fields: [(name: String, value: String)] = []
        var start = mark.count - 2
        while !body[start...].starts(with: Array("--".utf8)) {
            guard body[start...].starts(with: Array("\r\n".utf8)),
                let end = Self.place(of: mark, in: body, from: start),
                fields.count + files.count < Form.fieldsMax,
                let part = Part(body[(start + 2)..<max(end, start + 2)])
            else { return nil }
            if let file = part.file {
                // A field in which nothing was chosen comes as a file without a name.
                if !file.isEmpty {
                    files.append(File(field: part.name, name: file, bytes: Array(part.content)))
                }
            } else {
                guard let text = String(validating: part.content, as: UTF8.self) else { return nil }
                fields.append((part.name, text))
            }
            start = end + mark.count
        }
        form = Form(fields)
    }

    static func boundary(_ type: String) -> String? {
        guard type.hasPrefix("multipart/form-data;"), let sign = type.split(separator: "boundary=").last,
            type.contains("boundary=")
        else { return nil }
        let plain = sign.hasPrefix("\"") ? sign.dropFirst().prefix { $0 != "\"" } : sign.prefix { $0 != ";" }
        return (1...70).contains(plain.utf8.count) ? String(plain) : nil
    }

    /// Where bytes begin in others; `nil` where they do not.
    static func place(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            mark.withUnsafeBufferPointer { mark in
                guard let first = mark.first else { return nil }
                var place = start
                while place + mark.count <= bytes.count {
                    if bytes[place] == first {
                        var same = 1
                        while same < mark.count, bytes[place + same] == mark[same] { same += 1 }
                        if same == mark.count { return place }
                    }
                    place += 1
                }
                return nil
            }
        }
    }
}

/// One field with what it says of itself.
struct Part {
    let name: String
    /// `nil` where it is no file.
    let file: String?
    let content: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
        let whole = Array(bytes)
        guard let end = Multipart.place(of: Array("\r\n\r\n".utf8), in: whole, from: 0),
            let head = String(validating: whole[..<end], as: UTF8.self)
        else { return nil }
        content = whole[(end + 4)...]
        let line = head.split(separator: "\r\n").first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let line, let name = Self.value("name", in: line) else { return nil }
        self.name = name
        file = Self.value("filename", in: line).map {
            String($0.split { $0 == "/" || $0 == "\\" }.last ?? "")
        }
    }

    /// What stands in quotes after a word; browsers write a quote in it as `%22`.
    private static func value(_ word: String, in line: Substring) -> String? {
        for part in line.split(separator: ";") {
            let plain = part.drop { $0 == " " }
            guard plain.hasPrefix("\(word)=\"") else { continue }
            return String(plain.dropFirst(word.count + 2).prefix { $0 != "\"" })
        }
        return nil
    }
}
