/// A file that somebody sends by a form: as it comes, or held whole.
struct SentFile: Sendable {
    /// As its owner calls it, without folders.
    let name: String
    /// Its next bytes; `nil` at its end.
    let next: @Sendable () async throws -> [UInt8]?

    /// All of it, or a little more than the limit where there is more.
    func bytes(limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit, let piece = try await next() { bytes += piece }
        return bytes
    }
}

extension Question {
    /// `nil` where the body is no form with a file, or none was chosen.
    var sentFile: SentFile? {
        if let sent {
            guard let name = sent.fileName, !name.isEmpty else { return nil }
            return SentFile(name: name) { try await sent.next() }
        }
        guard let file = multipart?.files.first else { return nil }
        let stream = BodyStream([file.bytes])
        return SentFile(name: file.name) { try await stream.next() }
    }
}
