internal import Jury

/// The list at an archive's end, read to the letter (PKWARE's APPNOTE.TXT 6.3.10, 4.3): what programs
/// understand differently is refused.
struct ZIPDirectory {
    /// In the order in which they lie in the archive; folders and what systems put there for themselves too.
    private(set) var members: [ZIPMember] = []
    private let source: ByteSource
    private let limits: ArchiveLimits

    init(_ source: ByteSource, _ limits: ArchiveLimits) throws {
        (self.source, self.limits) = (source, limits)
        let end = try Self.end(of: source)
        if end.count > limits.members { throw ZIPFault(.tooMany(.members, limit: limits.members)) }
        guard end.size <= end.count * Self.bytesPerMember else { throw ZIPFault(.notAnArchive) }
        let list = try source.bytes(from: end.start, count: end.size)
        try read(list, count: end.count)
        try lookAtNames()
        members.sort { $0.offset < $1.offset }
        try lookAtPlaces(endingAt: end.start)
    }

    private static let headBytes = 46
    private static let localBytes = 30
    private static let endBytes = 22
    /// On the average: a long name, and as much beside it.
    private static let bytesPerMember = headBytes + 2 * ArchiveLimits.nameBytes

    // MARK: The end

    private struct End {
        let start: Int
        let size: Int
        let count: Int
    }

    /// The record at the very end; behind it stands its comment and nothing else.
    private static func end(of source: ByteSource) throws -> End {
        let count = min(source.size, endBytes + 65_535)
        let tail = Little(try source.bytes(from: source.size - count, count: count))
        var place = count - endBytes
        while place >= 0 {
            let isEnd =
                tail.number(at: place, bytes: 4) == 0x0605_4B50
                && place + endBytes + (tail.number(at: place + 20, bytes: 2) ?? 0) == count
            if isEnd { break }
            place -= 1
        }
        func field(_ offset: Int, _ bytes: Int) throws -> Int {
            guard place >= 0, let number = tail.number(at: place + offset, bytes: bytes) else {
                throw ZIPFault(.notAnArchive)
            }
            return number
        }
        let (count1, count2) = (try field(8, 2), try field(10, 2))
        let (size, start) = (try field(12, 4), try field(16, 4))
        // One disk, and the list directly before its end: nothing before, between or behind.
        guard try field(4, 2) == 0, try field(6, 2) == 0, count1 == count2,
            start + size == source.size - count + place
        else { throw ZIPFault(.notAnArchive) }
        return End(start: start, size: size, count: count1)
    }

    // MARK: The list

    private mutating func read(_ bytes: [UInt8], count: Int) throws {
        let list = Little(bytes)
        var (place, sum) = (0, 0)
        for _ in 0..<count {
            func field(_ offset: Int, _ bytes: Int) throws -> Int {
                guard let number = list.number(at: place + offset, bytes: bytes) else {
                    throw ZIPFault(.notAnArchive)
                }
                return number
            }
            guard try field(0, 4) == 0x0201_4B50 else { throw ZIPFault(.notAnArchive) }
            let (nameBytes, extra, comment) = (try field(28, 2), try field(30, 2), try field(32, 2))
            let next = place + Self.headBytes + nameBytes + extra + comment
            guard next <= bytes.count else { throw ZIPFault(.notAnArchive) }
            let raw = Array(bytes[place + Self.headBytes..<place + Self.headBytes + nameBytes])
            guard let name = String(validating: raw, as: UTF8.self) else {
                throw ZIPFault(.badMemberName(String(decoding: raw, as: UTF8.self)))
            }
            let member = ZIPMember(
                name: name, size: try field(24, 4), offset: try field(42, 4), packedSize: try field(20, 4),
                isFolder: name.hasSuffix("/"),
                head: ZIPMember.Head(flags: try field(8, 2), method: try field(10, 2), name: raw))
            sum += member.size
            if sum > limits.bytes { throw ZIPFault(.tooLarge(limitBytes: limits.bytes)) }
            if let fault = member.fault(mode: try field(38, 4) >> 16, limits) { throw ZIPFault(fault) }
            members.append(member)
            place = next
        }
        guard place == bytes.count else { throw ZIPFault(.notAnArchive) }
    }

    private func lookAtNames() throws {
        var seen: Set<String> = []
        for member in members where !seen.insert(member.folded).inserted {
            throw ZIPFault(.sharedMemberName(member.name))
        }
    }

    // MARK: The places

    /// Each begins where the one before ends or later, and says of itself what the list says.
    private func lookAtPlaces(endingAt end: Int) throws {
        var free = 0
        for member in members {
            if member.offset < free { throw ZIPFault(.overlappingMembers(member.name)) }
            let local = Little(try source.bytes(from: member.offset, count: Self.localBytes))
            guard local.number(at: 0, bytes: 4) == 0x0403_4B50,
                let nameBytes = local.number(at: 26, bytes: 2), let extra = local.number(at: 28, bytes: 2)
            else { throw ZIPFault(.damagedMember(member.name)) }
            let start = member.offset + Self.localBytes
            let name = try source.bytes(from: start, count: nameBytes)
            let head = ZIPMember.Head(
                flags: local.number(at: 6, bytes: 2) ?? 0, method: local.number(at: 8, bytes: 2) ?? 0,
                name: name)
            guard head == member.head else { throw ZIPFault(.damagedMember(member.name)) }
            free = start + nameBytes + extra + member.packedSize
            if free > end { throw ZIPFault(.overlappingMembers(member.name)) }
        }
        // An archive begins with its first member: it is no program or picture at the same time.
        if let first = members.first, first.offset != 0 { throw ZIPFault(.notAnArchive) }
    }
}

/// Numbers with their lowest byte first.
private struct Little {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// `nil` past the end.
    func number(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
