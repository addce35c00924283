import Intake
import Phrases
import Records

/// What somebody kept of a journal, sorted by what it is.
struct KeptFiles {
    struct File {
        let path: String
        let bytes: [UInt8]
    }

    private(set) var journal: File?
    private(set) var checkpoints: [File] = []
    private(set) var receipts: [File] = []
    private(set) var continuations: [File] = []

    init(_ paths: [String]) throws(Refusal) {
        for path in paths {
            let isJournal = path.hasSuffix(".jsonl")
            let file = try Self.read(path, limit: isJournal ? Self.journalBytes : Self.proofBytes)
            if !isJournal, file.bytes.isEmpty { throw Refusal(RecordPhrases.isEmpty(path)) }
            if BundleReader.isBundle(file.bytes) { throw Refusal(RecordPhrases.isBundle(path)) }
            if isJournal {
                if let journal { throw Refusal(RecordPhrases.twoJournals(journal.path, path)) }
                journal = file
            } else if file.bytes.first != UInt8(ascii: "{") {
                checkpoints.append(file)
            } else if Self.says(Continuation.format, file.bytes) {
                continuations.append(file)
            } else {
                receipts.append(file)
            }
        }
    }

    /// Bytes of the largest journal that is looked at: two million lines of 1 kB on the average.
    private static let journalBytes = 2 << 30
    /// Bytes of anything else: a note has 64 kB at most, and a continuation holds two of them.
    private static let proofBytes = 256 << 10

    static func unreadable(_ path: String, _ failure: Files.Failure) -> Refusal {
        Files.isFolder(path)
            ? Refusal(RecordPhrases.isFolder(path)) : Refusal("\(path) cannot be read: \(failure.reason)")
    }

    private static func read(_ path: String, limit: Int) throws(Refusal) -> File {
        let bytes: [UInt8]
        do {
            bytes = try Files.read(path, limit: limit)
        } catch {
            throw unreadable(path, error)
        }
        if bytes.count > limit { throw Refusal("\(path) is larger than \(limit) bytes") }
        return File(path: path, bytes: bytes)
    }

    /// Whether a file names its format where our writers name it, at its beginning.
    private static func says(_ format: String, _ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(64), as: UTF8.self).contains("\"\(format)\"")
    }
}
