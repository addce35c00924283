internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// Takes files of an agency beside its entries: whether there is room, then what came, then what it is.
struct Receiving {
    let person: PersonVisit
    /// Under the name that it has here.
    let entry: Entry

    private var site: Site { person.site }
    private var rules: UploadRules { site.uploads }

    init(person: PersonVisit, entry: Entry) {
        (self.person, self.entry) = (person, entry)
    }

    init(person: PersonVisit, mine: MyEntry) {
        var entry = mine.entry
        entry.id = mine.id
        self.init(person: person, entry: entry)
    }

    /// Begins a file, or takes up again one that was begun before; how much of it is here.
    func begin(_ arrival: Arrival) throws -> Int {
        try requireRoom(for: arrival.length ?? 0, arrival)
        do {
            return try site.stores.arrivals.begin(arrival)
        } catch {
            throw error.ofFile
        }
    }

    /// - Parameter length: `nil` where nobody said how long it is.
    func arrival(
        id: String, beside evidence: String, named name: String, length: Int?,
        digest: Identifier<StoredFile>? = nil
    ) throws -> Arrival {
        guard evidence.isEmpty || entry.evidence.contains(where: { $0.id.text == evidence }) else {
            throw Trouble.badForm
        }
        guard (1...UploadRules.nameBytesMax).contains(name.utf8.count),
            !name.unicodeScalars.contains(where: {
                $0.value < 0x20 || $0.value == 0x7F || $0 == "/" || $0 == "\\"
            })
        else { throw FileRefused(.badName) }
        if !FileFormat.isTaken(name) { throw FileRefused(.notTaken) }
        if length == 0 { throw FileRefused(.none) }
        return Arrival(
            id: id, owner: person.person, entry: entry.id, evidence: Identifier(evidence), name: name,
            length: length, digest: digest, begun: person.visit.now)
    }

    /// Throws `FileRefused` where so many bytes are more than may come.
    func requireRoom(for length: Int, _ arrival: Arrival) throws {
        try requireRoom(for: [length], in: [arrival.evidence], arrival)
    }

    /// - Parameters:
    ///   - lengths: of the files that come together.
    ///   - places: the evidence whose files they take the place of.
    ///   - arrival: the one that brings them.
    func requireRoom(for lengths: [Int], in places: Set<Identifier<Evidence>>, _ arrival: Arrival) throws {
        let length = lengths.reduce(0, +)
        let arrivals = site.stores.arrivals
        try arrivals.removeAll(begunBefore: person.visit.now - rules.milliseconds)
        let others = try arrivals.all().filter { $0.owner == person.person && $0.id != arrival.id }
        if others.count >= UploadRules.arrivalsMax { throw FileRefused(.tooMany) }
        if lengths.contains(where: { $0 > rules.fileBytes }) {
            throw FileRefused(.tooLarge(max: rules.fileBytes))
        }
        let held = try site.drafts.holdings(of: person.person)
        let named = Set(entry.evidence.filter { !places.contains($0.id) }.compactMap(\.digest))
        let beside = held.filter { named.contains($0.file.text) }.reduce(0) { $0 + $1.bytes }
        let coming = others.filter { $0.entry == entry.id }.reduce(0) { $0 + ($1.length ?? 0) }
        if beside + coming + length > rules.entryBytes {
            throw FileRefused(.entryFull(max: rules.entryBytes))
        }
        let all = held.reduce(0) { $0 + $1.bytes } + others.reduce(0) { $0 + ($1.length ?? 0) }
        if all + length > rules.agencyBytes { throw FileRefused(.agencyFull(max: rules.agencyBytes)) }
        if site.stores.uploads.freeBytes - length < rules.freeBytes { throw FileRefused(.noRoom) }
    }

    /// Writes what comes behind what is here. What came before it broke off stays, to go on from.
    ///
    /// - Returns: how much is here now.
    func append(
        _ next: () async throws -> [UInt8]?, to arrival: Arrival, at offset: Int, atMost limit: Int? = nil
    ) async throws -> Int {
        guard let writer = try site.stores.arrivals.append(to: arrival.id, at: offset) else {
            throw OtherOffset()
        }
        var (size, unlooked) = (offset, 0)
        let most = arrival.length ?? limit ?? rules.fileBytes
        while let piece = try await next() {
            size += piece.count
            if size > most {
                throw FileRefused(arrival.length == nil ? .tooLarge(max: most) : .otherBytes)
            }
            try writer.append(piece)
            unlooked += piece.count
            if unlooked < Self.bytesBetweenLooks { continue }
            unlooked = 0
            if site.stores.uploads.freeBytes < rules.freeBytes { throw FileRefused(.noRoom) }
        }
        try writer.flush()
        return size
    }

    /// A whole file from a form.
    func receive(_ sent: SentFile, beside evidence: String) async throws -> Arrival {
        let id = site.outside.secret().digest.hex(bytes: 16)
        let arrival = try arrival(id: id, beside: evidence, named: sent.name, length: nil)
        do {
            _ = try begin(arrival)
            let size = try await append({ try await sent.next() }, to: arrival, at: 0)
            // Nobody said before how long it is.
            try requireRoom(for: size, arrival)
        } catch {
            // Nobody goes on with it: a form has nothing to go on by.
            try? site.stores.arrivals.remove(id)
            throw error.ofFile
        }
        return arrival
    }

    /// How often it is asked whether the disk still has room.
    private static let bytesBetweenLooks = 16 << 20

    /// What is not where it goes on, or what two send at once.
    struct OtherOffset: Error {}

    /// Looks at a whole file and puts it beside its evidence. Throws `FileRefused` and keeps nothing of it
    /// where it is not taken.
    ///
    /// - Returns: the evidence beside which it lies.
    func finish(_ arrival: Arrival) async throws -> Identifier<Evidence> {
        do {
            let examined = try await examined(arrival)
            try await site.keeping.keep(arrival.id, as: examined)
            let evidence = try await put(arrival, examined.file)
            try await site.keeping.tidy(person.person)
            return evidence
        } catch {
            try? site.stores.arrivals.remove(arrival.id)
            throw error.ofFile
        }
    }

    /// Takes a file from a form that lies beside no evidence but belongs to the entry, and stays.
    func attach(_ sent: SentFile) async throws -> Identifier<StoredFile> {
        let arrival = try await receive(sent, beside: "")
        do {
            var holding = try await examined(arrival)
            holding.entries = [entry.id]
            try await site.keeping.keep(arrival.id, as: holding)
            return holding.file
        } catch {
            try? site.stores.arrivals.remove(arrival.id)
            throw error.ofFile
        }
    }

    private func examined(_ arrival: Arrival) async throws -> Holding {
        let isBlind = try await site.shelf.contents(of: site).isBlind
        return try await Examining(site: site, isBlind: isBlind).examine(arrival)
    }

    private func put(
        _ arrival: Arrival, _ file: Identifier<StoredFile>
    ) async throws -> Identifier<Evidence> {
        var place = arrival.evidence
        try await person.change(entry.id) { entry in
            if !entry.evidence.contains(where: { $0.id == place }) {
                var evidence = Evidence()
                place = Evidence.newName(beside: TakenNames(entry.evidence.map(\.id)))
                evidence.id = place
                evidence.title = Text(arrival.name)
                entry.evidence.append(evidence)
            }
            guard let index = entry.evidence.firstIndex(where: { $0.id == place }) else { return }
            entry.evidence[index].file = Text(arrival.name)
            entry.evidence[index].digest = file.text
        }
        return place
    }

    /// Takes a file away from its evidence, and removes it where nothing else needs it.
    func remove(from evidence: String) async throws {
        guard entry.evidence.contains(where: { $0.id.text == evidence && $0.digest != nil }) else {
            throw Trouble.notFound
        }
        try await person.change(entry.id) { entry in
            guard let index = entry.evidence.firstIndex(where: { $0.id.text == evidence }) else { return }
            entry.evidence[index].file = nil
            entry.evidence[index].digest = nil
        }
        try await site.keeping.tidy(person.person)
    }
}

extension PersonVisit {
    /// Changes the draft of an entry, whatever another window saves meanwhile.
    func change(_ id: Identifier<Entry>, _ change: (inout Entry) -> Void) async throws {
        for _ in 0..<5 {
            let mine = try await myEntry(id)
            var entry = mine.entry
            change(&entry)
            if entry == mine.entry { return }
            if case .saved = try await keep(entry, expecting: mine.version) { return }
        }
        throw Trouble.stopped
    }
}
