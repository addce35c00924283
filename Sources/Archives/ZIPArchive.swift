internal import Jury

/// A ZIP archive whose list was read and found in order: what it would become, before anything is unpacked.
public struct ZIPArchive: Sendable {
    /// In the order in which they lie in the archive, without folders and what systems put there for
    /// themselves.
    public let members: [ZIPMember]
    private let all: [ZIPMember]
    private let source: ByteSource

    /// Throws `ZIPFault`, or what the source throws.
    ///
    /// - Complexity: O(members), each with two reads of a few bytes; at most 2 MB of names are held.
    public init(_ source: ByteSource, _ limits: ArchiveLimits = ArchiveLimits()) throws {
        self.source = source
        all = try ZIPDirectory(source, limits).members
        members = all.filter { !$0.isFolder && !$0.isHidden }
    }

    /// Unpacks one member after another. What is handed on is held against its length and checksum: only
    /// after its last piece, which is `nil`, is it whole.
    ///
    /// - Parameter each: gets a member and its next bytes, at most some hundred kilobytes at a time; it need
    ///   not ask for them.
    public func unpack(_ each: (ZIPMember, _ next: () throws -> [UInt8]?) throws -> Void) throws {
        if all.isEmpty { return }
        let unpacking = try Unpacking(source)
        for member in all {
            try unpacking.next(member)
            if member.isFolder || member.isHidden { continue }
            var (count, isEnded) = (0, false)
            try each(member) {
                if isEnded { return nil }
                let piece = try unpacking.piece(of: member)
                if let piece, count == 0, ZIPMember.isArchive(piece) {
                    throw ZIPFault(.nestedArchive(member.name))
                }
                count += piece?.count ?? 0
                // It ends where it was said to end, whatever is packed there.
                if count > member.size || piece == nil && count < member.size {
                    throw ZIPFault(.damagedMember(member.name))
                }
                isEnded = piece == nil
                return piece
            }
        }
    }

    /// All of a member; for those that are known to be small.
    public static func bytes(_ next: () throws -> [UInt8]?) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try next() { bytes += piece }
        return bytes
    }
}
