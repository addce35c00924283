import ArgumentParser
import Jury
import Records
import RecordsSQLite
import Web

struct PrintLink: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Print a sign-in link for a person, beside a running server.",
        discussion: """
            It works once and for a week. Whoever has it is that person: hand it to her and to nobody else.
            """)

    @Argument(help: "The person's name in the journal.") var person: String
    @OptionGroup var place: RecordPlace
    @OptionGroup var options: ServeOptions

    func run() throws {
        let (server, origin) = try options.reading(place) {
            let settings = try options.settings(ServeSettings(), in: place)
            return (try settings.server(), try settings.origin())
        }
        let id = Identifier<Person>(person)
        let roles = try place.read().proceedings.people[id] ?? []
        if roles.isEmpty {
            throw Refusal("\(person) has no role here: palmares juror appoint \(person) roles=… gives one")
        }
        let address = origin?.text ?? "http://\(server.host):\(server.port)"
        do {
            let link = try Invitation(id).keep(in: place.folder.signIns(), at: address)
            Output.standard(link + "\n")
        } catch {
            throw Refusal("the link cannot be kept in \(place.record): \(error)")
        }
    }
}
