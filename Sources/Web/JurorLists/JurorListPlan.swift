public import Intake
public import Jury
public import Phrases
public import Records

/// What a list of jurors would change in a record, line by line. Nothing is written before somebody says so.
public struct JurorListPlan: Sendable {
    /// In the order of their lines.
    public private(set) var steps: [Step] = []
    /// Lines that are left out, and what is passed over, by line.
    public private(set) var faults: [Wrong] = []
    /// Whether the list says more than an edition without a list of jurors keeps.
    public private(set) var saysMoreThanKept = false

    /// What becomes of a line.
    public struct Step: Hashable, Sendable {
        /// In the list, from 1.
        public let line: Int
        public let person: Identifier<Person>
        public let details: PersonDetails
        public internal(set) var change: ListChangeWord
        /// What she is from then on.
        let roles: Set<Role>
        /// By column of the edition's list.
        let cells: [String: String]
        /// Those she gets before all entries of what she judges, by round; `nil` where the line says nothing
        /// of that.
        let seats: [Identifier<Round>: [Pairing]]?
    }

    /// What is wrong with a line, or with the first one.
    public struct Wrong: Hashable, Sendable {
        /// In the list, from 1.
        public let line: Int
        public let fault: ListFaultWord
    }

    let sheet: (path: String, sheet: PeopleSheet)?

    /// - Parameter jurors: as they were read; what the reader found wrong with others is in `findings`.
    public init(_ jurors: [ListedJuror], _ findings: [Finding], onto known: Known) {
        faults = findings.map(Wrong.init)
        var work = Work(known)
        for juror in jurors {
            switch work.step(juror) {
            case .success(let step): steps.append(step)
            case .failure(let failure): faults.append(Wrong(line: juror.line, fault: failure.word))
            }
        }
        faults.sort { $0.line < $1.line }
        for index in steps.indices where steps[index].change == .unchanged && steps[index].seatCount > 0 {
            steps[index].change = .changed
        }
        guard let list = known.list else {
            saysMoreThanKept = steps.contains { !$0.cells.isEmpty }
            sheet = nil
            return
        }
        var sheet = list.sheet
        for index in steps.indices {
            let isNew = sheet.take(steps[index].cells, of: steps[index].person)
            if isNew, steps[index].change == .unchanged { steps[index].change = .changed }
        }
        self.sheet = (list.path, sheet)
    }

    /// Those that change something.
    public var count: Int { steps.count { $0.change != .unchanged } }

    /// What makes jurors of those who are none, and seats them.
    public var acts: [any Act] {
        let appointed = steps.filter { $0.change == .added }
        var acts: [any Act] = appointed.map { Acts.Appoint(person: $0.person, roles: $0.roles) }
        var seats: [Identifier<Round>: [Pairing]] = [:]
        for step in steps { seats.merge(step.seats ?? [:]) { $0 + $1 } }
        for (round, pairs) in seats.sorted(by: { $0.key < $1.key }) {
            for start in stride(from: 0, to: pairs.count, by: Acts.Seat.most) {
                let part = Array(pairs[start..<min(start + Acts.Seat.most, pairs.count)])
                acts.append(Acts.Seat(round: round, seats: part))
            }
        }
        return acts
    }

    /// Keeps what is said of people; after the acts, so that where one is refused nothing changes.
    public func keep(in people: any PeopleStore) throws {
        for step in steps where step.change != .unchanged { try people.keep(step.details, of: step.person) }
        guard let sheet, count > 0 else { return }
        var sheets = try people.sheets()
        sheets[sheet.path] = sheet.sheet
        try people.keep(sheets)
    }

    /// What it does in words that are the same for the same plan.
    var text: String {
        steps.map { step in
            let roles = step.roles.map(\.rawValue).sorted()
            let cells = step.cells.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            let seats = (step.seats ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            return "\([step.person.text, step.change.rawValue] + roles + cells + seats) \(step.details)"
        }.joined(separator: "\n")
    }
}

extension JurorListPlan {
    /// What a record has when a list is looked through.
    public struct Known: Sendable {
        let proceedings: Proceedings
        let people: [Identifier<Person>: PersonDetails]
        /// Who signed in some time.
        let joined: Set<Identifier<Person>>
        /// The edition's own list of jurors; `nil` where it names none.
        let list: (path: String, sheet: PeopleSheet)?
        /// By category: the panel that judges it.
        let panels: [Identifier<Category>: Identifier<Panel>]
        let now: Int

        /// - Parameter now: milliseconds since 1970 in UTC.
        public init(
            _ proceedings: Proceedings, _ edition: Edition, people: any PeopleStore,
            signIns: any SignInStore, at now: Int
        ) throws {
            self.proceedings = proceedings
            self.now = now
            panels = Dictionary(
                edition.categories.map { ($0.id, $0.panel) }, uniquingKeysWith: { first, _ in first })
            self.people = try people.all()
            let noted = try people.contacts().filter { $0.value.times[.joined] != nil }.keys
            joined = try Set(noted).union(signIns.seen().keys)
            list = try edition.jurors.map { path in
                (path, try people.sheets()[path] ?? PeopleSheet(columns: ["juror"], rows: []))
            }
        }
    }
}

extension JurorListPlan.Step {
    /// How many seats she gets.
    public var seatCount: Int { (seats ?? [:]).values.reduce(0) { $0 + $1.count } }

    /// Whether the line says what she judges.
    public var saysSeats: Bool { seats != nil }
}

extension JurorListPlan.Wrong {
    fileprivate init(_ finding: Finding) {
        line = finding.position?.line ?? 1
        fault =
            switch finding.fault {
            case .encoding: .notUTF8
            case .tooLarge, .tooMany, .furtherFindings: .tooLong
            case .missingColumn(let name): .noColumn(name)
            case .unknownColumn(let name, _): .unknownColumn(name)
            case .duplicateField(let name): .columnTwice(name)
            case .wrongColumnCount(let found, let expected): .cellCount(found: found, expected: expected)
            case .emptyText: .noName
            case .badForm(let word, expected: .language): .badLanguage(word)
            default: .unreadable
            }
    }
}

extension PeopleSheet {
    /// Puts cells into the row of a person, and columns where there are none; whether anything changed.
    fileprivate mutating func take(_ cells: [String: String], of person: Identifier<Person>) -> Bool {
        if cells.isEmpty { return false }
        let before = self
        for name in cells.keys.sorted() where !columns.contains(where: { $0.lowercased() == name }) {
            columns.append(name)
            for index in rows.indices { rows[index].cells.append("") }
        }
        if !rows.contains(where: { $0.person == person }) {
            let own = columns.map { $0.lowercased() == "juror" ? person.text : "" }
            rows.append(Row(person: person, cells: own))
        }
        for index in rows.indices where rows[index].person == person {
            for (column, name) in columns.enumerated() {
                if let cell = cells[name.lowercased()] { rows[index].cells[column] = cell }
            }
        }
        return self != before
    }
}
