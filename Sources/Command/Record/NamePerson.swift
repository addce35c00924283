import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

struct NamePerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Say who somebody is, or list everybody.",
        discussion: """
            Names, addresses, rows of lists and texts lie beside the journal and can be erased; palmares \
            juror erase erases all but the texts, and notes in the journal that it did.
            """)

    @Argument(help: "The person's name in the journal; without one, all are listed.") var person: String?
    @Argument(help: "The name as people say it.") var name: String?
    @Option(help: "Where mail reaches her.") var address: String = ""
    @Flag(help: "Remove all that is known of the person.") var erase = false
    @Flag(help: "Remove all that the person wrote: comments, reasons.") var eraseTexts = false
    @OptionGroup var place: RecordPlace

    func run() throws {
        guard let person else { return try list() }
        let id = Identifier<Person>(person)
        if eraseTexts { try eraseTexts(of: id) }
        let record = try place.open()
        do {
            if erase {
                guard try record.erase(id) else { throw Refusal("nothing is known of \(person)") }
            } else if eraseTexts {
                return
            } else if let name {
                try record.people.keep(PersonDetails(name: name, address: address), of: id)
            } else {
                throw Refusal("say her name, or --erase")
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal("\(place.record) cannot be written: \(error)")
        }
    }

    private func eraseTexts(of person: Identifier<Person>) throws {
        do {
            let texts = try place.read().texts { $0 == person }
            let record = try place.open()
            let erased = try texts.count { try Digest(base64: $0.text).map(record.texts.erase) ?? false }
            Output.standard("\(erased) texts erased.\n")
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal("the texts of \(place.record) cannot be erased: \(error)")
        }
    }

    private func list() throws {
        let record = try place.read()
        do {
            let known = try record.people.all()
            for (id, roles) in record.proceedings.people.sorted(by: { $0.key < $1.key }) {
                let names = Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")
                let details = known[id].map { " · \($0.name) \($0.address)" } ?? ""
                Output.standard("\(id): \(names)\(details)\n")
            }
        } catch {
            throw Refusal("\(place.record) cannot be read: \(error)")
        }
    }
}
