import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

struct PrintToken: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Print a token for a program that acts for a person.",
        discussion: """
            The program sends it to the addresses under /api as Authorization: Bearer TOKEN, and may then do \
            what she may, as far as the scope goes. It is told here and never again. She sees it among her \
            devices on the site and ends it there; it also ends when she gets another role.
            """)

    @Argument(help: "The person's name in the journal.") var person: String
    @OptionGroup var place: RecordPlace
    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "read, all, or kinds of acts with commas between them, as enter,withdraw.", valueName: "scope"))
    var scope = "read"
    @Option(help: "How long it holds, 1 to 400.") var days = 30
    @Option(help: "What she knows the program by.") var name = "program"

    func run() throws {
        guard let scope = TokenScope(scope) else {
            throw Refusal("\(scope) is no scope: read, all, or kinds of acts, as enter,withdraw")
        }
        guard (1...400).contains(days) else { throw Refusal("a token holds for 1 to 400 days") }
        let id = Identifier<Person>(person)
        let roles = try place.read().proceedings.people[id] ?? []
        if roles.isEmpty {
            throw Refusal("\(person) has no role here: palmares juror appoint \(person) roles=… gives one")
        }
        let (secret, now) = (Outside.secret(), Outside.now())
        let ends = now + days * 86_400_000
        let session = SignInSession(
            person: id, device: name, scope: scope, made: now, idleEnds: ends, ends: ends, roles: roles)
        do {
            try place.folder.signIns().keep(session, under: secret.digest)
        } catch {
            throw Refusal("the token cannot be kept in \(place.record): \(error)")
        }
        Output.standard(secret.token + "\n")
    }
}
