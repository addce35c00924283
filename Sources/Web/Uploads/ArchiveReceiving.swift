internal import Archives
internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// Takes an entry of an agency that comes as an archive, with the files that its evidence names: all of it or
/// nothing.
struct ArchiveReceiving {
    let person: PersonVisit
    /// As its owner calls it.
    let name: String

    private var site: Site { person.site }

    /// What is wrong with the archive itself. Nothing of it was kept.
    private struct Faulty: Error {
        let faults: [Fault]
    }

    /// Throws `FileRefused` where one of its files is not taken.
    ///
    /// - Returns: the entry's name here, `nil` where it is none or does not go with its files, and what is to
    ///   be said of it.
    func take(
        _ next: () async throws -> [UInt8]?
    ) async throws -> (entry: Identifier<Entry>?, findings: [Finding]) {
        let receiving = Receiving(person: person, entry: Entry())
        let whole = Arrival(
            id: secretName, owner: person.person, entry: "", evidence: "", name: name, length: nil,
            digest: nil, begun: person.visit.now)
        defer { try? site.stores.arrivals.remove(whole.id) }
        do {
            _ = try receiving.begin(whole)
            _ = try await receiving.append(next, to: whole, at: 0, atMost: site.uploads.entryBytes)
            guard let part = site.stores.arrivals.part(of: whole.id) else { throw FileRefused(.none) }
            let limits = ArchiveLimits(bytes: site.uploads.entryBytes)
            let source = ByteSource(size: part.size) { try part.bytes(from: $0, count: $1) }
            let archive = try await Task.detached(priority: .utility) { try ZIPArchive(source, limits) }.value
            return try await take(archive, beside: whole)
        } catch let fault as ZIPFault {
            return (nil, [Finding(.zip, fault.fault, file: name)])
        } catch let faulty as Faulty {
            return (nil, faulty.faults.map { Finding(.zip, $0, file: name) })
        } catch {
            throw error.ofFile
        }
    }

    /// Nobody goes on with what breaks off, and nobody guesses what is here meanwhile.
    private var secretName: String { site.outside.secret().digest.hex(bytes: 16) }

    private func take(
        _ archive: ZIPArchive, beside whole: Arrival
    ) async throws -> (entry: Identifier<Entry>?, findings: [Finding]) {
        let (member, syntax) = try Self.entryFile(of: archive)
        let (read, findings) = try await read(member, syntax, of: archive)
        let told = findings.map { $0.within(member.name) }
        guard var entry = read else { return (nil, told) }
        entry.id = try await person.name(for: entry)
        let stated = entry
        try await person.keepFiles(of: &entry)
        let others = archive.members.filter { $0 != member }
        let isBlind = try await site.shelf.contents(of: site).isBlind
        var files = try Self.files(others, of: entry).map { try coming($0, $1, to: stated, isBlind: isBlind) }
        try Receiving(person: person, entry: entry).requireRoom(
            for: files.map(\.member.size), in: Set(files.flatMap(\.places).map { entry.evidence[$0].id }),
            whole)
        do {
            try await unpack(files, of: archive)
            for index in files.indices {
                files[index].holding = try await examine(files[index], isBlind: isBlind)
            }
            for file in files {
                for place in file.places {
                    entry.evidence[place].file?.words = file.member.lastName
                    entry.evidence[place].digest = file.holding?.file.text
                }
            }
            // The draft first: what it names nobody tidies away.
            try await HandingIn.keep(entry, person)
            for file in files {
                if let holding = file.holding { try await site.keeping.keep(file.arrival.id, as: holding) }
            }
            try await site.keeping.tidy(person.person)
        } catch {
            for file in files { try? site.stores.arrivals.remove(file.arrival.id) }
            throw error
        }
        return (entry.id, told)
    }

    // MARK: The entry

    private static func entryFile(of archive: ZIPArchive) throws -> (ZIPMember, Syntax) {
        let named = archive.members.compactMap { member in
            Syntax(entryNamed: member.name).map { (member, $0) }
        }
        guard let only = named.first else { throw Faulty(faults: [.noEntryInside]) }
        if named.count > 1 { throw Faulty(faults: [.severalEntriesInside(named.map(\.0.name))]) }
        return only
    }

    private func read(
        _ member: ZIPMember, _ syntax: Syntax, of archive: ZIPArchive
    ) async throws -> (entry: Entry?, findings: [Finding]) {
        if member.size > Limits.fileBytes {
            let subject: Finding.Subject = syntax == .xml ? .xml : .json
            return (nil, [Finding(subject, .tooLarge(limitBytes: Limits.fileBytes))])
        }
        let work = Task.detached(priority: .utility) {
            var bytes: [UInt8] = []
            try archive.unpack { if $0 == member { bytes = try ZIPArchive.bytes($1) } }
            return bytes
        }
        return try await person.findings(in: try await work.value, as: syntax)
    }

    // MARK: Its files

    private struct File: Sendable {
        let member: ZIPMember
        let arrival: Arrival
        /// Which pieces of evidence it backs.
        let places: [Int]
        var holding: Holding?
    }

    /// Each file with the evidence that names it: by its place in the archive, or by what that ends with.
    private static func files(_ members: [ZIPMember], of entry: Entry) throws -> [(ZIPMember, [Int])] {
        var places: [String: [Int]] = [:]
        var faults: [Fault] = []
        for (index, evidence) in entry.evidence.enumerated() {
            guard let file = evidence.file?.words, !file.isEmpty else { continue }
            let same = members.filter { $0.name == file }
            let found = same.isEmpty ? members.filter { $0.name.hasSuffix("/" + file) } : same
            if found.count > 1 { faults.append(.sharedFileName(file, members: found.map(\.name))) }
            for member in found { places[member.name, default: []].append(index) }
        }
        faults += members.filter { places[$0.name] == nil }.map { .unnamedMember($0.name) }
        if !faults.isEmpty { throw Faulty(faults: faults) }
        return members.map { ($0, places[$0.name] ?? []) }
    }

    private func coming(
        _ member: ZIPMember, _ places: [Int], to entry: Entry, isBlind: Bool
    ) throws -> File {
        let evidence = entry.evidence[places[0]]
        do {
            if member.size > site.uploads.fileBytes {
                throw FileRefused(.tooLarge(max: site.uploads.fileBytes))
            }
            let arrival = try Receiving(person: person, entry: entry).arrival(
                id: secretName, beside: evidence.id.text, named: member.lastName, length: member.size,
                // Where pictures are cleaned, what was downloaded here names the cleaned one.
                digest: isBlind ? nil : evidence.digest.map { Identifier($0) })
            return File(member: member, arrival: arrival, places: places)
        } catch let refused as FileRefused {
            throw refused.of(member.name)
        }
    }

    private func unpack(_ files: [File], of archive: ZIPArchive) async throws {
        let arrivals = site.stores.arrivals
        let byName = Dictionary(uniqueKeysWithValues: files.map { ($0.member.name, $0.arrival) })
        let work = Task.detached(priority: .utility) {
            try archive.unpack { member, next in
                guard let arrival = byName[member.name] else { return }
                _ = try arrivals.begin(arrival)
                guard let writer = try arrivals.append(to: arrival.id, at: 0) else {
                    throw FileRefused(.broken)
                }
                while let piece = try next() { try writer.append(piece) }
                try writer.flush()
            }
        }
        try await work.value
    }

    private func examine(_ file: File, isBlind: Bool) async throws -> Holding {
        do {
            return try await Examining(site: site, isBlind: isBlind).examine(file.arrival)
        } catch let refused as FileRefused {
            throw refused.of(file.member.name)
        }
    }
}
