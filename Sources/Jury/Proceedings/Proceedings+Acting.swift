extension Proceedings {
    /// Takes an act, or refuses it and changes nothing.
    ///
    /// - Parameters:
    ///   - seq: of the line that will keep it.
    ///   - now: by the server's clock, milliseconds since 1970 in UTC; not before the last act.
    public mutating func take(
        _ act: some Act, by actor: Identifier<Person>, seq: Int, at now: Int
    ) throws(Refusal) {
        try admit(act, by: actor, at: now)
        note(seq, act.bearsOnResults(in: self))
        act.apply(to: &self, by: actor, seq: seq, at: now)
    }

    /// Takes an act that was taken before, from the bytes that keep it; whether they are an act. It is not
    /// looked at again.
    public mutating func follow(
        kind: String, by actor: Identifier<Person>, _ body: UnsafeBufferPointer<UInt8>, seq: Int,
        at time: Int, _ words: inout KnownWords
    ) -> Bool {
        // Nearly all acts are marks, and one whose type the compiler sees is taken in half the time.
        if kind == Acts.Mark.kind {
            guard let mark = ActReader.read(Acts.Mark.self, body, &words) else { return false }
            note(seq, true)
            mark.apply(to: &self, by: actor, seq: seq, at: time)
        } else {
            guard let act = ActReader.read(kind: kind, body, &words) else { return false }
            note(seq, act.bearsOnResults(in: self))
            act.apply(to: &self, by: actor, seq: seq, at: time)
        }
        return true
    }

    private mutating func note(_ seq: Int, _ isBearing: Bool) {
        length = seq + 1
        if isBearing { lastBearing = seq }
    }

    /// Why an act would be refused now, but for that it needs a second person; `nil` where it would not.
    public func refusal(
        _ act: some Act, by actor: Identifier<Person>, at now: Int
    ) -> Refusal? {
        do throws(Refusal) {
            try examine(act, by: actor, at: now)
            return nil
        } catch {
            return error
        }
    }

    func admit(_ act: some Act, by actor: Identifier<Person>, at now: Int) throws(Refusal) {
        if edition == nil, !(act is Acts.Begin) { throw .notBegun }
        try examine(act, by: actor, at: now)
        if act.needsSecond(in: self) { throw .needsSecond }
    }

    /// Refuses an act for all reasons but that it needs a second person.
    func examine(_ act: some Act, by actor: Identifier<Person>, at now: Int) throws(Refusal) {
        try requireFree(actor, before: act.decidesAbout)
        try act.check(self, by: actor, at: now)
    }

    // MARK: What acts look at

    func roles(of person: Identifier<Person>) -> Set<Role> { people[person] ?? [] }

    func require(_ person: Identifier<Person>, _ needs: Role...) throws(Refusal) {
        if roles(of: person).isDisjoint(with: needs) { throw .notYours(needs: needs) }
    }

    /// Nobody decides about an entry before which she is in conflict.
    func requireFree(_ person: Identifier<Person>, before entries: [Identifier<Entry>]) throws(Refusal) {
        if entries.contains(where: { bar(person.juror, before: $0) != nil }) { throw .ownConflict }
    }

    func round(_ id: Identifier<Round>) throws(Refusal) -> Round {
        guard let round = rounds[id] else { throw .unknown(.round, id.text) }
        return round
    }

    func entry(_ id: Identifier<Entry>) throws(Refusal) -> Contestant {
        guard let entry = entries[id] else { throw .unknown(.entry, id.text) }
        return entry
    }

    func juror(_ id: Identifier<Juror>) throws(Refusal) {
        guard roles(of: id.person).contains(.juror) else { throw .unknown(.juror, id.text) }
    }

    func require(
        _ round: Identifier<Round>, at now: Int, _ needs: Phase...
    ) throws(Refusal) {
        let phase = try self.round(round).phase(at: now)
        if !needs.contains(phase) { throw .wrongPhase(round: round, phase, needs: needs) }
    }

    /// The frame by which an entry is marked.
    public func frame(of entry: Identifier<Entry>) -> RubricFrame? {
        entries[entry].flatMap { categories[$0.category] }.flatMap { rubrics[$0.rubric] }
    }

    /// Whether some round with the entry's category was ever open.
    func wasJudged(_ category: Identifier<Category>) -> Bool {
        rounds.values.contains { $0.wasOpened && $0.categories.contains(category) }
    }

    /// Whether any mark was ever given to the entry.
    func isMarked(_ entry: Identifier<Entry>) -> Bool { marked.contains(entry) }

    /// Whether any mark was ever given in the category, to an entry that is in it now.
    func isMarked(in category: Identifier<Category>) -> Bool {
        entries.contains { $0.value.category == category && isMarked($0.key) }
    }

    /// Whether any mark was ever given under the rubric, to an entry of a category that has it now.
    func isMarked(under rubric: Identifier<Rubric>) -> Bool {
        categories.contains { $0.value.rubric == rubric && isMarked(in: $0.key) }
    }

    /// Whether any mark was ever given.
    public var hasMarks: Bool { !marked.isEmpty }

    /// Puts an entry into another category. Its seats in rounds that do not judge it are void, unless they
    /// hold marks.
    mutating func put(_ entry: Identifier<Entry>, into category: Identifier<Category>) {
        entries[entry]?.category = category
        for (id, round) in rounds where !round.categories.contains(category) {
            rounds[id]?.ballots = round.ballots.filter { $0.entry != entry || $1.hasMarks }
        }
    }

    /// The kind of conflict that bars a juror before an entry; `nil` where none does.
    public func bar(_ juror: Identifier<Juror>, before entry: Identifier<Entry>) -> Tie.Kind? {
        held(juror, before: entry) { $0 == .block }
    }

    /// Of a juror before an entry: the first kind of conflict that holds and is treated so.
    public func held(
        _ juror: Identifier<Juror>, before entry: Identifier<Entry>,
        _ isMeant: (ConflictPolicy.Treatment) -> Bool
    ) -> Tie.Kind? {
        guard let stated = conflicts[Pairing(entry, juror)] else { return nil }
        return Tie.Kind.allCases.first { kind in
            stated[kind].map { $0.dismissed == nil && isMeant($0.treatment) } ?? false
        }
    }
}

extension Identifier<Juror> {
    /// A juror is a person under the same name.
    public var person: Identifier<Person> { Identifier<Person>(text) }
}

extension Identifier<Person> {
    public var juror: Identifier<Juror> { Identifier<Juror>(text) }
}

extension Identifier {
    /// Refuses what is no name.
    func requireName() throws(Refusal) {
        let isName = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        if text.isEmpty || text.utf8.count > 64 || !isName { throw .badName(text) }
    }
}

extension Identifier<WrittenText> {
    /// Refuses what is no digest: 32 bytes in base 64, written as they are always written.
    func requireDigest() throws(Refusal) {
        let digits = text.utf8.dropLast()
        // The last digit has two bits too many, and they are zero.
        let isDigest =
            digits.count == 43 && text.utf8.last == UInt8(ascii: "=") && digits.allSatisfy(Self.isDigit)
            && digits.last.map("AEIMQUYcgkosw048".utf8.contains) ?? false
        if !isDigest { throw .senseless(.badDigest) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}

extension Identifier<StoredFile> {
    /// Refuses what is no digest in hexadecimal digits.
    func requireDigest() throws(Refusal) {
        let isDigest =
            text.utf8.count == 64
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                default: false
                }
            }
        if !isDigest { throw .senseless(.badDigest) }
    }
}
