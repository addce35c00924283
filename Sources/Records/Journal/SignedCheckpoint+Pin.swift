extension SignedCheckpoint {
    /// Why a checkpoint could not be made.
    struct CannotSign: Error, CustomStringConvertible {
        var description: String { "libcrypto cannot sign" }
    }

    /// A checkpoint for the pin. Its extension line is the root without the last line, which tells whether it
    /// is the last line that was changed.
    static func pin(size: Int, root: Digest, before: Digest?, by signer: NoteSigner) throws -> Self {
        let extensions = before.map { [beforeMark + $0.base64] } ?? []
        guard let checkpoint = Self(size: size, root: root, extensions: extensions, by: signer) else {
            throw CannotSign()
        }
        return checkpoint
    }

    private static let beforeMark = "before "

    /// The root of the tree without its last line, where the checkpoint tells it.
    var before: Digest? {
        let marked = checkpoint.extensions.first { $0.hasPrefix(Self.beforeMark) }
        return marked.flatMap { Digest(base64: String($0.dropFirst(Self.beforeMark.count))) }
    }

    private static let timeMark = "time "

    /// The extension line of a receipt's checkpoint.
    static func timeLine(_ time: Int) -> String { timeMark + String(time) }

    /// The time of the last line, where the checkpoint tells it.
    var time: Int? {
        let marked = checkpoint.extensions.first { $0.hasPrefix(Self.timeMark) }
        let time = marked.flatMap { Int($0.dropFirst(Self.timeMark.count)) }
        return time.flatMap { Self.timeLine($0) == marked ? $0 : nil }
    }
}
