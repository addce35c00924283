import Archives
import ArchivesTestSupport
import Jury
import Testing

/// What is in an archive, and what is refused before anything is unpacked.
@Suite struct ZIPArchiveTests {
    /// All that comes out, by name.
    private func unpacked(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) throws -> [String:
        [UInt8]]
    {
        var files: [String: [UInt8]] = [:]
        try ZIPArchive(ByteSource(bytes), limits).unpack { member, next in
            files[member.name] = try ZIPArchive.bytes(next)
        }
        return files
    }

    private func fault(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) -> Fault? {
        do {
            _ = try unpacked(bytes, limits)
            return nil
        } catch {
            return (error as? ZIPFault)?.fault
        }
    }

    private static let entry = ("entry.json", Array("{}".utf8))
    private static let plain = ZIPBytes([
        entry, ("files/list.csv", Array("a,b\n1,2\n".utf8)), ("empty.txt", []),
    ])

    @Test func `what is packed comes out under its name`() throws {
        var zip = Self.plain
        zip.members.append(.init("Žurnāls/", []))
        zip.members.append(.init("Žurnāls/ž.txt", run: 0x61, count: 5_000))
        for system in ["__MACOSX/._list.csv", "files/.DS_Store"] { zip.members.append(.init(system, [1])) }
        #expect(
            try unpacked(zip.bytes) == [
                "entry.json": Array("{}".utf8), "files/list.csv": Array("a,b\n1,2\n".utf8), "empty.txt": [],
                "Žurnāls/ž.txt": Array(repeating: 0x61, count: 5_000),
            ])
        let members = try ZIPArchive(ByteSource(zip.bytes)).members
        #expect(members.map(\.lastName) == ["entry.json", "list.csv", "empty.txt", "ž.txt"])
        #expect(members.map(\.size) == [2, 8, 0, 5_000])
    }

    @Test func `an archive of nothing holds nothing`() throws {
        #expect(try unpacked(ZIPBytes().bytes) == [:])
    }

    @Test func `a large member comes in small pieces`() throws {
        var limits = ArchiveLimits()
        limits.ratio = 1_000
        let zip = ZIPBytes([.init("long.txt", run: 0x62, count: 8_000_000)])
        var (sum, most) = (0, 0)
        try ZIPArchive(ByteSource(zip.bytes), limits).unpack { _, next in
            while let piece = try next() { (sum, most) = (sum + piece.count, max(most, piece.count)) }
        }
        #expect(sum == 8_000_000 && most <= 1 << 20, "\(most)")
    }

    @Test func `nobody has to ask for what is in a member`() throws {
        var names: [String] = []
        try ZIPArchive(ByteSource(Self.plain.bytes)).unpack { member, _ in names.append(member.name) }
        #expect(names == ["entry.json", "files/list.csv", "empty.txt"])
    }

    // MARK: Hostile archives

    private static func with(_ member: ZIPBytes.Member, _ change: (inout ZIPBytes.Member) -> Void = { _ in })
        -> [UInt8]
    {
        var (zip, member) = (plain, member)
        change(&member)
        zip.members.append(member)
        return zip.bytes
    }

    private static let names: [(String, Fault)] =
        [
            "../out.txt", "a/../../out.txt", "/etc/passwd", "C:/out.txt", "c:out.txt", "a\\b.txt",
            "a/./b.txt",
            "a//b.txt", "..", "nul\0.txt", "line\nbreak.txt", "turned\u{202E}gpj.txt",
            String(repeating: "n", count: 1_001),
        ].map { ($0, .badMemberName($0)) } + [
            ("inner.zip", .nestedArchive("inner.zip")), ("INNER.TAR.GZ", .nestedArchive("INNER.TAR.GZ")),
            ("entry.json", .sharedMemberName("entry.json")), ("ENTRY.JSON", .sharedMemberName("ENTRY.JSON")),
            ("Files/LIST.csv", .sharedMemberName("Files/LIST.csv")),
        ]

    @Test(arguments: names)
    func `an odd name is refused, and so is one that is there already`(name: String, fault: Fault) {
        #expect(self.fault(Self.with(.init(name, [1, 2, 3]))) == fault)
    }

    @Test func `a name that is no UTF-8 is refused`() {
        let bytes = Self.with(.init("x")) { $0.name = [0x81, 0xFE, 0x2E, 0x74, 0x78, 0x74] }
        #expect(fault(bytes) == .badMemberName("\u{FFFD}\u{FFFD}.txt"))
    }

    @Test func `names that are written alike in two ways are the same`() {
        let zip = ZIPBytes([("\u{17E}.txt", [1]), ("z\u{30C}.txt", [2])])
        #expect(fault(zip.bytes) == .sharedMemberName("z\u{30C}.txt"))
        let sharp = ZIPBytes([("stra\u{DF}e.txt", [1]), ("STRASSE.txt", [2])])
        #expect(fault(sharp.bytes) == .sharedMemberName("STRASSE.txt"))
    }

    @Test(arguments: [0o120777, 0o020666, 0o060666, 0o010644, 0o140755, 0o040755])
    func `a link, a device and what else is no file is refused`(mode: Int) {
        let bytes = Self.with(.init("link.txt", Array("/etc/passwd".utf8))) { $0.mode = mode }
        #expect(fault(bytes) == .notAPlainFile("link.txt"))
    }

    @Test(arguments: [1, 1 << 6, 1 << 13])
    func `a member with a password is refused`(flags: Int) {
        #expect(fault(Self.with(.init("a.txt", [1])) { $0.flags = flags }) == .lockedMember("a.txt"))
    }

    @Test(arguments: [1, 6, 9, 12, 14, 93, 95, 98, 99])
    func `only what every program packs by is unpacked`(method: Int) {
        #expect(fault(Self.with(.init("a.txt", [1])) { $0.method = method }) == .packedOtherwise("a.txt"))
    }

    @Test func `a bomb is refused by what its list says, and one that lies by what comes out`() {
        let bomb = ZIPBytes.Member("bomb.txt", run: 0, count: 5_000_000)
        #expect(fault(Self.with(bomb)) == .tooDense("bomb.txt", limit: 100))
        #expect(fault(Self.with(bomb) { $0.size = 1_000 }) == .damagedMember("bomb.txt"))
        #expect(fault(Self.with(bomb) { $0.size = 0xFFFF_FFFF }) == .tooLarge(limitBytes: 2_000_000_000))
        #expect(fault(Self.with(bomb), ArchiveLimits(bytes: 1_000_000)) == .tooLarge(limitBytes: 1_000_000))
    }

    @Test func `members that share their bytes are refused`() {
        // One kernel of bytes under many names, and a name that quotes the next one (D. Fifield 2019).
        var kernel = ZIPBytes([("a.txt", [1, 2, 3]), ("b.txt", [1, 2, 3]), ("c.txt", [9])])
        kernel.members[1].offset = 0
        kernel.members[1].localName = Array("b.txt".utf8)
        #expect(fault(kernel.bytes) == .overlappingMembers("b.txt"))
        var quoting = ZIPBytes([("a.txt", Array(repeating: 7, count: 100)), ("b.txt", [1])])
        quoting.members[1].offset = 40
        #expect(fault(quoting.bytes) == .overlappingMembers("b.txt"))
        var list = Self.plain
        list.members[2].size = 10_000
        list.members[2].packed = []
        list.members[2].method = 8
        #expect(fault(list.bytes) == .damagedMember("empty.txt"))
    }

    @Test func `what the list says and what stands before a member are the same`() {
        let bytes = Self.with(.init("a.txt", [1])) { $0.localName = Array("b.txt".utf8) }
        #expect(fault(bytes) == .damagedMember("a.txt"))
        #expect(fault(Self.with(.init("a.txt", [1])) { $0.sum = 1 }) == .damagedMember("a.txt"))
        #expect(fault(Self.with(.init("a.txt", [1])) { $0.size = 2 }) == .damagedMember("a.txt"))
    }

    @Test func `an archive in the archive is seen by its bytes too`() {
        let bytes = Self.with(.init("film.mp4", Self.plain.bytes))
        #expect(fault(bytes) == .nestedArchive("film.mp4"))
    }

    @Test func `a thousand members are taken, and one more is not`() throws {
        let names = (0..<1_000).map { ("\($0).txt", [UInt8(1)]) }
        #expect(try unpacked(ZIPBytes(names).bytes).count == 1_000)
        #expect(fault(ZIPBytes(names + [("x.txt", [])]).bytes) == .tooMany(.members, limit: 1_000))
    }

    @Test func `nothing stands before, between or behind`() {
        var zip = Self.plain
        zip.suffix = [0]
        #expect(fault(zip.bytes) == .notAnArchive)
        zip = Self.plain
        zip.prefix = Array("#!/bin/sh\n".utf8)
        #expect(fault(zip.bytes) == .notAnArchive)
        for count in [0, 2, 4] {
            zip = Self.plain
            zip.count = count
            #expect(fault(zip.bytes) == .notAnArchive, "\(count)")
        }
        for odd in [[], [0x50], Array("PK\u{3}\u{4}".utf8), Array(repeating: 0, count: 10_000)] {
            #expect(fault(odd) == .notAnArchive)
        }
    }

    @Test func `every archive that was cut short is refused`() {
        let bytes = Self.plain.bytes
        for count in 0..<bytes.count { #expect(fault(Array(bytes[..<count])) == .notAnArchive, "\(count)") }
    }

    /// A changed time or a changed mode is no harm; nothing else passes.
    @Test func `a changed byte is told, or changes nothing that comes out`() throws {
        var zip = Self.plain
        zip.members.append(.init("long.txt", run: 0x61, count: 600))
        let (bytes, whole) = (zip.bytes, try unpacked(zip.bytes))
        var passed = 0
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                guard let files = try? unpacked(changed) else { continue }
                passed += 1
                let isSame = Set(files.values) == Set(whole.values)
                #expect(isSame, "bit \(bit) of byte \(index)")
            }
        }
        #expect(passed > 0)
    }

    @Test func `what the source says is passed on`() {
        struct Broken: Error {}
        let bytes = Self.plain.bytes
        let source = ByteSource(size: bytes.count) { _, _ in throw Broken() }
        #expect(throws: Broken.self) { try ZIPArchive(source) }
    }
}
