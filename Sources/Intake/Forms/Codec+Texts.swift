internal import Jury

extension Reading {
    /// Words of a person: white space at the ends goes; in a one-line text each run of it becomes one space;
    /// lines end with LF.
    mutating func words(_ node: Document.Index, isMultiline: Bool, numbers: Bool = false) -> String? {
        guard let whole = text(node, numbers: numbers) else { return nil }
        let range = trimmed(whole)
        if range.isEmpty {
            note(.emptyText, at: node)
            return nil
        }
        let look = document.text.withUnsafeBufferPointer {
            TextLook(UnsafeBufferPointer(rebasing: $0[range]), isMultiline: isMultiline)
        }
        if let fault = look.fault { note(fault, at: node) }
        if look.isUntidy {
            return String(
                decoding: isMultiline ? withLineFeeds(range) : withSingleSpaces(range), as: UTF8.self)
        }
        return document.string(range)
    }

    private func withLineFeeds(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for index in range {
            let byte = document.text[index]
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || index == range.lowerBound || document.text[index - 1] != 0x0D {
                result.append(byte)
            }
        }
        return result
    }

    private func withSingleSpaces(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in document.text[range] {
            if !isWhite(byte) {
                result.append(byte)
            } else if result.last != 0x20 {
                result.append(0x20)
            }
        }
        return result
    }
}

extension Codec<Text> {
    /// One line, such as a title or a name.
    static let line = Codec.text(isMultiline: false)
    /// Paragraphs.
    static let passage = Codec.text(isMultiline: true)

    /// In XML an element with an optional attribute `lang`; in JSON and YAML a string, or a record of `text`
    /// and `lang`.
    private static func text(isMultiline: Bool) -> Codec {
        Codec(
            shape: { .text(isMultiline: isMultiline) },
            decode: { node, reading in
                var parts = reading.parts(of: node, content: "text", optional: ["lang"])
                let language = parts.take("lang").flatMap { Codec<Language>.language.decode($0, &reading) }
                guard let content = parts.content,
                    let words = reading.words(content, isMultiline: isMultiline)
                else { return nil }
                return Text(words, language: language)
            },
            encode: { text in
                .content("text", text.words, [("lang", text.language?.tag)])
            })
    }
}

extension Codec<String> {
    static let plainLine = Codec.plain(isMultiline: false)
    static let plainPassage = Codec.plain(isMultiline: true)

    private static func plain(isMultiline: Bool) -> Codec {
        Codec(
            shape: { .plain(isMultiline: isMultiline) },
            decode: { node, reading in reading.words(node, isMultiline: isMultiline) },
            encode: { .word($0) })
    }
}

extension Codec<Quantity> {
    /// In XML an element with optional attributes; in JSON and YAML a string, a number, or a record whose
    /// `written` holds the words.
    static let quantity = Codec(
        shape: { .quantity },
        decode: { node, reading in
            var parts = reading.parts(
                of: node, content: "written", optional: ["lang", "number", "qualifier"])
            let language = parts.take("lang").flatMap { Codec<Language>.language.decode($0, &reading) }
            let number = parts.take("number").flatMap { Codec<DecimalNumber>.stated.decode($0, &reading) }
            let qualifier = parts.take("qualifier").flatMap {
                Codec<Quantity.Qualifier>.choice("qualifier").decode($0, &reading)
            }
            guard let content = parts.content,
                let words = reading.words(content, isMultiline: false, numbers: true)
            else { return nil }
            return Quantity(words, language: language, number: number, qualifier: qualifier)
        },
        encode: { quantity in
            .content(
                "written", quantity.written,
                [
                    ("lang", quantity.language?.tag), ("number", quantity.number?.description),
                    ("qualifier", quantity.qualifier?.rawValue),
                ])
        })
}

extension Codec<DecimalNumber> {
    static let stated = Codec.lexical(.decimal, { DecimalNumber($0) }, \.description)
    /// The same; JSON may write it as a number, too.
    static let amount = Codec.lexical(.decimal, numbers: true, { DecimalNumber($0) }, \.description)
}

extension Reading {
    /// A value with marks beside it: its content and the nodes of the marks.
    struct Parts {
        var content: Document.Index?
        var marks: [(name: String, node: Document.Index)] = []

        mutating func take(_ name: String) -> Document.Index? {
            marks.first { $0.name == name }?.node
        }
    }

    mutating func parts(of node: Document.Index, content: String, optional: [String]) -> Parts {
        var parts = Parts()
        let isRecord = document.nodes[node].kind == .record
        if !isRecord { parts.content = node }
        var child = document.nodes[node].firstChild
        while child >= 0 {
            let name = document.name(child) ?? ""
            let isMark = isRecord || document.nodes[child].isAttribute
            if isRecord, name == content {
                parts.content = child
            } else if isMark, optional.contains(name) {
                parts.marks.append((name, child))
            } else if isMark {
                note(.unknownField(name, nearest: Spelling.nearest(to: name, among: optional)), at: child)
            }
            child = document.nodes[child].nextSibling
        }
        if isRecord, parts.content == nil { note(.missingField(content), at: node) }
        return parts
    }
}
