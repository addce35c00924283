internal import Intake
internal import Jury
internal import Phrases
internal import Records

extension JurorListPlan {
    struct Failure: Error {
        let word: ListFaultWord
    }

    /// Whom lines mean, one after the other.
    struct Work {
        private let known: Known
        /// Who has which address, in small letters; of those who have a role.
        private let owners: [String: [Identifier<Person>]]
        private var lines: [Identifier<Person>: Int] = [:]
        private var addressLines: [String: Int] = [:]

        init(_ known: Known) {
            self.known = known
            var owners: [String: [Identifier<Person>]] = [:]
            for (person, details) in known.people where !details.address.isEmpty {
                // An agency gives any address for its client: nobody becomes a juror by it.
                let roles = known.proceedings.people[person] ?? []
                if roles.isEmpty || roles == [.client] { continue }
                owners[details.address.lowercased(), default: []].append(person)
            }
            self.owners = owners
        }

        mutating func step(_ juror: ListedJuror) -> Result<Step, Failure> {
            do throws(Failure) {
                return .success(try checked(juror))
            } catch {
                return .failure(error)
            }
        }

        private mutating func checked(_ juror: ListedJuror) throws(Failure) -> Step {
            // What a browser reads that is not UTF-8 has this sign in it.
            if ([juror.name] + juror.cells.values).contains(where: { $0.contains("\u{FFFD}") }) {
                throw Failure(word: .notUTF8)
            }
            let mail = juror.cells["mail"] ?? ""
            if !mail.isEmpty, !Letter.isAddress(mail) { throw Failure(word: .badAddress(mail)) }
            let person = try person(juror, mail)
            if known.proceedings.erased.contains(person) { throw Failure(word: .erased) }
            if let line = lines[person] { throw Failure(word: .twice(line: line)) }
            if let line = addressLines[mail.lowercased()] { throw Failure(word: .addressTwice(line: line)) }
            if let other = owners[mail.lowercased()]?.first(where: { $0 != person }) {
                throw Failure(word: .addressOfAnother(other.text))
            }
            let before = known.people[person]
            let roles = known.proceedings.people[person] ?? []
            // Who could change where her links go could come in as her.
            let isKept = known.joined.contains(person) || !roles.isDisjoint(with: Invitations.answering)
            let isSame = mail.lowercased() == before?.address.lowercased()
            if isKept, !mail.isEmpty, !isSame { throw Failure(word: .keepsAddress) }
            let seats = try seats(juror, Identifier(person.text))
            lines[person] = juror.line
            if !mail.isEmpty { addressLines[mail.lowercased()] = juror.line }
            let details = PersonDetails(
                name: juror.name, address: mail.isEmpty ? before?.address ?? "" : mail)
            return Step(
                line: juror.line, person: person, details: details,
                change: !roles.contains(.juror) ? .added : details == before ? .unchanged : .changed,
                roles: roles.union([.juror]),
                cells: juror.cells.filter { JurorListReader.kept.contains($0.key) }, seats: seats)
        }

        /// Before all entries of what she judges, in rounds that are not over; `nil` where nothing is said.
        private func seats(
            _ listed: ListedJuror, _ juror: Identifier<Juror>
        ) throws(Failure) -> [Identifier<Round>: [Pairing]]? {
            let (named, panels) = (Self.words(listed.cells["category"]), Self.words(listed.cells["panel"]))
            if named.isEmpty, panels.isEmpty { return nil }
            var categories: Set<Identifier<Category>> = []
            for word in named {
                guard known.proceedings.categories[Identifier(word)] != nil else {
                    throw Failure(word: .unknownCategory(word))
                }
                categories.insert(Identifier(word))
            }
            for word in panels {
                let judged = known.panels.filter { $0.value.text == word }.keys
                if judged.isEmpty { throw Failure(word: .unknownPanel(word)) }
                categories.formUnion(judged)
            }
            let proceedings = known.proceedings
            var seats: [Identifier<Round>: [Pairing]] = [:]
            for (id, round) in proceedings.rounds where round.phase(at: known.now) != .closed {
                let pairs = proceedings.entries.filter { entry, contestant in
                    categories.contains(contestant.category) && contestant.candidacy == .competing
                        && round.categories.contains(contestant.category)
                        && proceedings.screening(keeping: entry, from: id) == nil
                }.keys.map { Pairing($0, juror) }.filter { seat in
                    round.ballots[seat] == nil && proceedings.recusals[seat] == nil
                        && proceedings.bar(juror, before: seat.entry) == nil
                }
                if !pairs.isEmpty { seats[id] = pairs.sorted() }
            }
            return seats
        }

        private static func words(_ cell: String?) -> [String] {
            (cell ?? "").split { ",;| ".contains($0) }.map(String.init)
        }

        /// By her name in the record, else by her address, else by her name.
        private func person(_ juror: ListedJuror, _ mail: String) throws(Failure) -> Identifier<Person> {
            if let word = juror.cells["juror"] {
                if !Self.isID(word) { throw Failure(word: .badID(word)) }
                return Identifier(word)
            }
            if let owners = owners[mail.lowercased()], owners.count == 1 { return owners[0] }
            let plain = Self.id(juror.name)
            let present = Identifier<Person>(plain)
            let details = known.people[present] ?? PersonDetails(name: "")
            // Who is known by her name in the record alone is meant by it.
            if details.name.isEmpty || details.name == juror.name,
                known.proceedings.people[present]?.isEmpty == false
            {
                let isOther = !mail.isEmpty && !details.address.isEmpty
                if isOther { throw Failure(word: .namesake(plain)) }
                return present
            }
            var (id, number) = (plain, 1)
            while known.proceedings.people[Identifier(id)] != nil || lines[Identifier(id)] != nil {
                number += 1
                id = "\(plain)-\(number)"
            }
            return Identifier(id)
        }

        /// A name for the record: `ada-lovelace`.
        private static func id(_ name: String) -> String {
            let words = Folding.folded(name).lowercased().utf8.split {
                !isOfID($0) || $0 == UInt8(ascii: "-")
            }
            let id = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(48)
            return id.isEmpty ? "juror" : String(id)
        }

        private static func isID(_ word: String) -> Bool {
            (1...64).contains(word.utf8.count) && word.utf8.allSatisfy(isOfID)
        }

        private static func isOfID(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
