internal import CLibArchive
internal import Jury

/// libarchive on its way through one archive, whose list we have read ourselves.
final class Unpacking {
    // A class, because its memory is libarchive's, and is freed when nobody holds it any more.
    private let archive: OpaquePointer
    private let reading: Reading

    init(_ source: ByteSource) throws {
        guard let archive = archive_read_new() else { throw ZIPFault(.notAnArchive) }
        (self.archive, reading) = (archive, Reading(source))
        // This format alone, and no filter: what is packed once is not packed twice.
        archive_read_support_format_zip_seekable(archive)
        archive_read_set_callback_data(archive, Unmanaged.passUnretained(reading).toOpaque())
        archive_read_set_read_callback(archive) { _, reading, piece in
            guard let reading = Reading.of(reading) else { return -1 }
            return reading.next(&piece.unsafelyUnwrapped.pointee)
        }
        archive_read_set_seek_callback(archive) { _, reading, offset, whence in
            Reading.of(reading)?.seek(offset, from: whence) ?? Int64(ARCHIVE_FATAL)
        }
        archive_read_set_skip_callback(archive) { _, reading, count in
            Reading.of(reading)?.skip(count) ?? 0
        }
        if archive_read_open1(archive) != ARCHIVE_OK { throw fault(.notAnArchive) }
    }

    deinit { archive_read_free(archive) }

    /// Goes to the next member, which is the one that our list has next. Names are ours: libarchive's depend
    /// on the language of the system, and it warns of those that it cannot say.
    func next(_ member: ZIPMember) throws {
        var entry: OpaquePointer?
        let code = archive_read_next_header(archive, &entry)
        guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else {
            throw fault(.damagedMember(member.name))
        }
        if archive_entry_size_is_set(entry) != 0, archive_entry_size(entry) != member.size {
            throw fault(.damagedMember(member.name))
        }
    }

    /// `nil` at the member's end.
    func piece(of member: ZIPMember) throws -> [UInt8]? {
        var start: UnsafeRawPointer?
        var (count, offset): (Int, Int64) = (0, 0)
        while true {
            switch archive_read_data_block(archive, &start, &count, &offset) {
            case ARCHIVE_EOF: return nil
            case ARCHIVE_OK where count == 0: continue
            case ARCHIVE_OK: return Array(UnsafeRawBufferPointer(start: start, count: count))
            // Also where its checksum or its length is another: that is a warning to libarchive.
            default: throw fault(.damagedMember(member.name))
            }
        }
    }

    /// What the source said, where it is that.
    private func fault(_ fault: Fault) -> any Error { reading.failure ?? ZIPFault(fault) }
}

/// Where libarchive is in the bytes.
private final class Reading {
    // A class, because C holds its address.
    private let source: ByteSource
    private var place = 0
    /// What libarchive looks at now; it stays where it is until the next.
    private let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    private(set) var failure: (any Error)?

    init(_ source: ByteSource) {
        self.source = source
    }

    deinit { piece.deallocate() }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Reading? {
        pointer.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
    }

    func next(_ start: inout UnsafeRawPointer?) -> Int {
        do {
            let bytes = try source.bytes(from: place, count: piece.count)
            piece.copyBytes(from: bytes)
            start = UnsafeRawPointer(piece.baseAddress)
            place += bytes.count
            return bytes.count
        } catch {
            failure = error
            return -1
        }
    }

    func seek(_ offset: Int64, from whence: Int32) -> Int64 {
        let base = whence == 0 ? 0 : whence == 1 ? place : source.size
        let (sum, isOver) = base.addingReportingOverflow(Int(offset))
        if isOver || sum < 0 { return Int64(ARCHIVE_FATAL) }
        place = min(sum, source.size)
        return Int64(place)
    }

    func skip(_ count: Int64) -> Int64 {
        let skipped = min(max(0, Int(count)), source.size - place)
        place += skipped
        return Int64(skipped)
    }
}
