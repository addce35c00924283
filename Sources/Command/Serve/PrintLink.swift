import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite
import Web

struct PrintLink: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Print a sign-in link for a person, beside a running server.",
        discussion: """
            It works once and for a week. Whoever has it is that person: hand it to her and to nobody else. \
            Without a person it lists who asked for one on the site in the last week and did not come in by \
            it.
            """)

    @Argument(help: "The person's name in the journal.") var person: String?
    @OptionGroup var place: RecordPlace
    @OptionGroup var options: ServeOptions

    func run() throws {
        guard let person else { return try list() }
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

    /// Who has a role and asked, the last of each, in the order of their names.
    private func list() throws {
        let people = try place.read().proceedings.people.filter { !$0.value.isEmpty }
        var asked: [Identifier<Person>: Int] = [:]
        do {
            for link in try place.folder.signIns().links().values
            where link.browser != nil && link.spent == nil && people[link.person] != nil {
                asked[link.person] = max(asked[link.person] ?? 0, link.made)
            }
        } catch {
            throw Refusal("who asked cannot be read in \(place.record): \(error)")
        }
        if asked.isEmpty { Output.error("Nobody has asked for a link.\n") }
        for (person, time) in asked.sorted(by: { $0.key < $1.key }) {
            Output.standard("\(person)  \(EnglishPages().time(time))\n")
        }
    }
}
