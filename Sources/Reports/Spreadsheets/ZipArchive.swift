/// Files as one, stored as they are (PKWARE APPNOTE 6.3.10): the frame of a workbook.
///
/// Every file has the same day, the first that the format knows, so that the same files give the same bytes.
struct ZipArchive {
    private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameter name: with `/` between folders, in ASCII.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = bytes.count
        var facts: [UInt8] = []
        // Version 2.0, no flags, stored, 1 January 1980 at midnight.
        for half in [20, 0, 0, 0, 0x21] { facts.append(little: half, count: 2) }
        facts.append(little: Int(CRC32.checksum(content)), count: 4)
        for _ in 0..<2 { facts.append(little: content.count, count: 4) }
        facts.append(little: name.utf8.count, count: 2)
        facts.append(little: 0, count: 2)
        bytes.append(little: 0x0403_4B50, count: 4)
        bytes += facts + Array(name.utf8) + content
        directory.append(little: 0x0201_4B50, count: 4)
        directory.append(little: 20, count: 2)
        directory += facts
        // No comment, first disk, no attributes.
        for size in [2, 2, 2, 4] { directory.append(little: 0, count: size) }
        directory.append(little: offset, count: 4)
        directory += Array(name.utf8)
        count += 1
    }

    /// Ends the archive; nothing is added after it.
    func finished() -> [UInt8] {
        var end = bytes + directory
        end.append(little: 0x0605_4B50, count: 4)
        for half in [0, 0, count, count] { end.append(little: half, count: 2) }
        end.append(little: directory.count, count: 4)
        end.append(little: bytes.count, count: 4)
        end.append(little: 0, count: 2)
        return end
    }
}

/// The checksum of ISO 3309, as ZIP has it.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }
}

extension [UInt8] {
    fileprivate mutating func append(little number: Int, count: Int) {
        for byte in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
}
