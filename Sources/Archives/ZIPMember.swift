/// One file in an archive.
public struct ZIPMember: Hashable, Sendable {
    /// As the archive has it, with folders. Data only: nothing is ever written under it.
    public let name: String
    /// Bytes when it is unpacked.
    public let size: Int

    /// Where the archive tells of it, and where it lies.
    let offset: Int
    let packedSize: Int
    let isFolder: Bool
    let head: Head

    /// What stands both in the list and before the member.
    struct Head: Hashable, Sendable {
        /// Those that change what is read.
        let flags: Int
        let method: Int
        let name: [UInt8]

        /// The member, or the list, is encrypted (APPNOTE.TXT 6.3.10, 4.4.4).
        static let encrypted = 1 | 1 << 6 | 1 << 13
        private static let namedInUTF8 = 1 << 11

        init(flags: Int, method: Int, name: [UInt8]) {
            self.flags = flags & (Self.encrypted | Self.namedInUTF8)
            (self.method, self.name) = (method, name)
        }
    }

    /// The name without its folders.
    public var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// What systems put there for themselves, such as `__MACOSX/._film.mp4` and `.DS_Store`.
    var isHidden: Bool {
        name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" || $0 == "Thumbs.db" }
    }
}
