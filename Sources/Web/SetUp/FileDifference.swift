internal import Jury

/// What becomes of a file where one list of files takes the place of another.
struct FileDifference: Sendable {
    let path: String
    /// In their order, with `-` before those that go and `+` before those that come; empty for what is not
    /// shown line by line.
    let lines: [String]

    /// So many are shown; more would not be read.
    private static let most = 400

    /// - Parameter shown: files in force that may be shown. Who may see the edition's own file may see all.
    static func between(
        _ old: EditionFiles, _ new: EditionFiles, showing shown: [String]
    ) throws -> [FileDifference] {
        let paths = Set(old.listed.keys).union(new.listed.keys).filter { old.listed[$0] != new.listed[$0] }
        let seesAll = shown.contains(EditionFiles.edition)
        return try paths.sorted().compactMap { path in
            let isText = path == EditionFiles.edition || path.hasPrefix("rubrics/")
            if !seesAll, !isText || path == EditionFiles.edition { return nil }
            return FileDifference(
                path: path, lines: isText ? lines(try old.bytes(path) ?? [], try new.bytes(path) ?? []) : [])
        }
    }

    private static func lines(_ old: [UInt8], _ new: [UInt8]) -> [String] {
        func lines(_ bytes: [UInt8]) -> [Substring] {
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
        let changes = lines(new).difference(from: lines(old)).map { change in
            switch change {
            case .remove(let place, let line, _): (place: place, sign: "-", line: line)
            case .insert(let place, let line, _): (place: place, sign: "+", line: line)
            }
        }
        return changes.sorted { ($0.place, $1.sign) < ($1.place, $0.sign) }.prefix(most).map {
            $0.sign + " " + $0.line
        }
    }
}
