/// An edition's own file, written line by line, as text.
enum EditionText {
    /// Without what stands under some of its fields; all else as it was.
    static func without(_ fields: [String], _ bytes: [UInt8]) -> String {
        var lines: [Substring] = []
        var isSkipping = false
        for line in String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            let isOwn = fields.contains { line.hasPrefix($0 + ":") }
            let isContinued = line.hasPrefix(" ") || line.hasPrefix("-")
            isSkipping = isOwn || isSkipping && isContinued
            if !isSkipping { lines.append(line) }
        }
        return lines.joined(separator: "\n")
    }
}
