/// A pin in a small file, best on another disk than the lines.
public struct PinFile: HeadPin {
    public let path: String
    private let calls: FileCalls

    public init(path: String) {
        self.init(path: path, calls: .system)
    }

    init(path: String, calls: FileCalls) {
        self.path = path
        self.calls = calls
    }

    /// One byte more than a note may have where the file is longer, so that its reader sees that there is too
    /// much.
    public func read() throws -> [UInt8]? {
        try WholeFile(path: path, calls: calls).read(limit: SignedNote.bytesMax)
    }

    /// There is the old pin or the new one, never half of one.
    public func write(_ checkpoint: [UInt8]) throws {
        try WholeFile(path: path, calls: calls).write(checkpoint)
    }
}
