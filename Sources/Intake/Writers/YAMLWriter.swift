/// Writes parts of a draft as YAML, line by line, as people write it.
enum YAMLWriter {
    /// A whole file.
    static func write(_ draft: Draft, format: String) -> [UInt8] {
        guard case .record(let members) = draft else { return [] }
        let parts = members.map { member($0, indent: 0).joined(separator: "\n") + "\n" }
        return Array((["format: \(format)\n"] + parts).joined(separator: "\n").utf8)
    }

    /// The lines of a member; the first one has no indentation, so that it can follow a dash.
    static func member(_ member: Draft.Member, indent: Int) -> [String] {
        switch member.value {
        case .word(let text):
            let scalar = scalar(text, indent: indent + 2)
            return [member.name + ": " + scalar[0]] + scalar.dropFirst()
        case .list(_, let items):
            if let short = flow(items) { return [member.name + ": " + short] }
            let pad = spaces(indent + 2)
            return [member.name + ":"]
                + items.flatMap { item in
                    let lines = value(item, indent: indent + 4)
                    return [pad + "- " + lines[0]] + lines.dropFirst()
                }
        case .record, .marked:
            let lines = value(member.value, indent: indent + 2)
            return [member.name + ":", spaces(indent + 2) + lines[0]] + lines.dropFirst()
        }
    }

    /// The lines of a value; the first one has no indentation.
    static func value(_ draft: Draft, indent: Int) -> [String] {
        switch draft {
        case .word(let text): return scalar(text, indent: indent)
        case .marked(let name, let text, let marks):
            let members = [Draft.Mark(name: name, value: text)] + marks
            return value(
                .record(members.map { Draft.Member($0.name, .word($0.value), isAttribute: false) }),
                indent: indent)
        case .record(let members):
            if members.isEmpty { return ["{}"] }
            let lines = members.flatMap { one in
                let own = member(one, indent: indent)
                return [spaces(indent) + own[0]] + own.dropFirst()
            }
            return [String(lines[0].dropFirst(indent))] + lines.dropFirst()
        case .list(_, let items):
            if let short = flow(items) { return [short] }
            let lines = items.flatMap { item in
                let own = value(item, indent: indent + 2)
                return [spaces(indent) + "- " + own[0]] + own.dropFirst()
            }
            return [String(lines[0].dropFirst(indent))] + lines.dropFirst()
        }
    }

    static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    /// `[ada, grace]`, where that fits a line.
    private static func flow(_ items: [Draft]) -> String? {
        if items.isEmpty { return "[]" }
        let words = items.compactMap { item -> String? in
            if case .word(let text) = item, isPlain(text), !text.contains(",") { text } else { nil }
        }
        let line = "[" + words.joined(separator: ", ") + "]"
        return words.count == items.count && line.utf8.count <= 90 && !line.contains("/") ? line : nil
    }

    /// Plain where that is safe, folded where it is long, else in quotes.
    private static func scalar(_ text: String, indent: Int) -> [String] {
        if text.count > 90, let folded = folded(text, indent: indent) { return folded }
        return [isPlain(text) ? text : quoted(text)]
    }

    private static func folded(_ text: String, indent: Int) -> [String]? {
        // What folding would not give back as it was.
        let isEven = !text.contains("  ") && !text.contains { $0.isNewline || $0 == "\t" }
        guard isEven, text.first != " ", text.last != " " else { return nil }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.count + word.count > 108 {
                lines.append(spaces(indent) + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return [">-"] + lines + [spaces(indent) + line]
    }

    private static let loaded: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first.isNumber, text.last != " ",
            !loaded.contains(text.lowercased())
        else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || " -_./,()+%'’".contains($0) }
    }

    /// In double quotes, as JSON writes it.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
