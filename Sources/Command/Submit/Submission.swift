import Archives
import Intake
import Jury
import Records

/// An entry with the files of its evidence, as they were named on the command line: side by side, or packed.
struct Submission {
    /// As the findings call it.
    let name: String
    let bytes: [UInt8]
    let syntax: Syntax
    let entry: Entry
    let findings: [Finding]
    let files: [File]
    private let archive: ZIPArchive?

    /// A file that backs a piece of evidence.
    struct File {
        let evidence: Identifier<Evidence>
        /// What it is called on the site.
        let name: String
        let size: Int
        fileprivate let path: String
    }

    /// Throws `Refusal` where the files do not go together, and `Faulty` where there is no entry to send.
    init(_ paths: [String]) throws {
        let isArchive = paths.count == 1 && paths[0].lowercased().hasSuffix(".zip")
        let archive = isArchive ? try Self.open(paths[0]) : nil
        self.archive = archive
        let parts: [(path: String, size: Int)] =
            try archive?.members.map { ($0.name, $0.size) } ?? paths.map { ($0, try Self.size($0)) }
        let entries = parts.filter { Self.syntax($0.path) != nil }
        guard entries.count == 1, let path = entries.first?.path, let syntax = Self.syntax(path) else {
            throw Refusal(
                "there is to be one entry (.xml, .json) among the files; there \(entries.count == 1 ? "is" : "are") "
                    + "\(entries.count)")
        }
        name = archive == nil ? path : Files.joined(paths[0], path)
        self.syntax = syntax
        bytes = try archive.map { try Self.member(path, of: $0) } ?? Self.read(path)
        let (read, findings) = EntryReader.read(bytes, as: syntax, taxonomy: .builtIn)
        self.findings = findings.map { [name] in $0.within(name) }
        guard let read, !findings.contains(where: { $0.severity == .error }) else {
            throw Faulty(findings: self.findings)
        }
        entry = read
        files = try parts.filter { $0.path != path }.flatMap { try Self.files($0.path, $0.size, of: read) }
    }

    /// What is wrong with an entry that is not sent for it.
    struct Faulty: Error {
        let findings: [Finding]
    }

    /// Evidence of which a file is named and none was given.
    var missing: [Evidence] {
        let given = Set(files.map(\.evidence))
        return entry.evidence.filter { $0.file != nil && !given.contains($0.id) }
    }

    /// Reads the files one after another, each in pieces.
    func read(_ each: @escaping (File, _ next: () throws -> [UInt8]?) throws -> Void) throws {
        for file in files {
            if let archive {
                try archive.unpack { member, next in if member.name == file.path { try each(file, next) } }
                continue
            }
            let part = try Files.part(at: file.path)
            var place = 0
            try each(file) {
                let piece = try part.bytes(from: place, count: 1 << 20)
                place += piece.count
                return piece.isEmpty ? nil : piece
            }
        }
    }

    /// The SHA-256 of each file, by the evidence that it backs.
    func digests() throws -> [Identifier<Evidence>: String] {
        var digests: [Identifier<Evidence>: String] = [:]
        try read { file, next in
            var running = RunningDigest()
            while let piece = try next() { running.take(piece) }
            digests[file.evidence] = running.digest.hex(bytes: 32)
        }
        return digests
    }

    /// One for each piece of evidence that names the file.
    private static func files(_ path: String, _ size: Int, of entry: Entry) throws -> [File] {
        let name = Files.name(path)
        let backed = entry.evidence.filter { $0.file.map { Files.name($0.words) == name } ?? false }
        if backed.isEmpty {
            throw Refusal("no evidence of the entry names \(name); say it in its field file, or leave it out")
        }
        return backed.map { File(evidence: $0.id, name: name, size: size, path: path) }
    }

    private static func syntax(_ path: String) -> Syntax? {
        let name = path.lowercased()
        return name.hasSuffix(".xml") ? .xml : name.hasSuffix(".json") ? .json : nil
    }

    private static func open(_ path: String) throws -> ZIPArchive {
        let part = try Files.part(at: path)
        do {
            return try ZIPArchive(ByteSource(size: part.size) { try part.bytes(from: $0, count: $1) })
        } catch let fault as ZIPFault {
            throw Faulty(findings: [fault.finding(in: path)])
        }
    }

    private static func member(_ name: String, of archive: ZIPArchive) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try archive.unpack { member, next in
            guard member.name == name else { return }
            while bytes.count <= Limits.fileBytes, let piece = try next() { bytes += piece }
        }
        return bytes
    }

    private static func read(_ path: String) throws -> [UInt8] {
        do throws(Files.Failure) {
            return try Files.read(path, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
    }

    private static func size(_ path: String) throws -> Int {
        if Files.isFolder(path) { throw Refusal("\(path) is a folder") }
        return try Files.part(at: path).size
    }
}
