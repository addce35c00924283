internal import Jury

extension ZIPMember {
    /// Why a member cannot be taken; `nil` where it can. What follows from others is looked at elsewhere.
    ///
    /// - Parameter mode: as Unix has it; 0 where the archive was made elsewhere.
    func fault(mode: Int, _ limits: ArchiveLimits) -> Fault? {
        if head.flags & Head.encrypted != 0 { return .lockedMember(name) }
        if !Self.isName(name) { return .badMemberName(name) }
        // A plain file or a folder, and nothing else: no link, no device.
        let kind = mode & 0o170000
        if ![0, 0o100000].contains(kind), !(kind == 0o040000 && isFolder) { return .notAPlainFile(name) }
        if isFolder { return size == 0 ? nil : .badMemberName(name) }
        if !Self.methods.contains(head.method) { return .packedOtherwise(name) }
        if head.method == 0, size != packedSize { return .damagedMember(name) }
        if Self.isArchive(name) { return .nestedArchive(name) }
        if size > ArchiveLimits.bytesOfAnyRatio, size / limits.ratio > packedSize {
            return .tooDense(name, limit: limits.ratio)
        }
        return nil
    }

    /// Stored, and deflated: what every program writes by default.
    private static let methods = [0, 8]

    private static func isName(_ name: String) -> Bool {
        guard (1...ArchiveLimits.nameBytes).contains(name.utf8.count), !name.hasPrefix("/") else {
            return false
        }
        let hasSigns = name.unicodeScalars.contains { scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\\"
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let whole = parts.last == "" ? parts.dropLast() : parts[...]
        let isDrive = name.utf8.dropFirst().first == UInt8(ascii: ":")
        return !hasSigns && !isDrive && !whole.contains { ["", ".", ".."].contains($0) }
    }

    private static let archiveEndings = [
        "zip", "zipx", "jar", "7z", "rar", "tar", "gz", "tgz", "bz2", "tbz2", "xz", "txz", "zst", "lz",
        "lzma",
        "cab", "iso", "dmg", "arj", "cpio", "ar", "deb", "rpm",
    ]

    private static func isArchive(_ name: String) -> Bool {
        guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return archiveEndings.contains(name[name.utf8.index(after: point)...].lowercased())
    }

    /// Whether a member begins as archives do, whatever it is called.
    static func isArchive(_ beginning: [UInt8]) -> Bool {
        let signs: [[UInt8]] = [
            [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x1F, 0x8B], Array("Rar!".utf8),
            [0x37, 0x7A, 0xBC, 0xAF], [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("BZh".utf8),
            [0x28, 0xB5, 0x2F, 0xFD],
        ]
        return signs.contains { beginning.starts(with: $0) }
    }

    /// What is the same where large and small letters are.
    var folded: String { name.uppercased().lowercased() }
}
