import ArgumentParser
import Intake
import Jury
import Ledger
import Phrases
import Records
import RecordsSQLite
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a record to jurors and chairs in their browsers.",
        discussion: """
            Ends at SIGINT or SIGTERM, after what was asked until then is answered. Browsers from elsewhere \
            come through a proxy that speaks TLS: name its address with --origin.
            """)

    @OptionGroup var place: RecordPlace
    @Option(help: ArgumentHelp("Where to listen.", valueName: "address")) var host = "127.0.0.1"
    @Option(help: ArgumentHelp("0 takes one that is free.", valueName: "number")) var port = 8080
    @Option(
        help: ArgumentHelp("What browsers call this site: https://jury.example.", valueName: "address"))
    var origin: String?
    @Option(
        name: .customLong("link"),
        help: ArgumentHelp("Print a sign-in link for a person; for more of them again.", valueName: "person"))
    var people: [String] = []

    func validate() throws {
        if let origin, Origin(origin) == nil {
            throw ValidationError(
                "--origin is https:// and a host; http:// is for localhost and 127.0.0.1 only")
        }
        if !(0...65_535).contains(port) { throw ValidationError("--port is from 0 to 65535") }
    }

    func run() async throws {
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(host)
        if !isLoopback, origin == nil {
            throw Refusal(
                "\(host) can be reached from elsewhere: name what browsers call it, with TLS before it, by "
                    + "--origin https://…")
        }
        let record = try place.open()
        let path = place.record
        let key = try SiteKey.read(in: path)
        let outside = Site.Outside(
            now: Outside.now, secret: Outside.secret, salt: Outside.salt,
            receipt: { [folder = place.folder] in try folder.receipt($0) })
        // Loading is the command's, so that pages know no files.
        let shelf = EditionShelf(terms: .usual) {
            RecordedEdition.load(path)
                ?? EditionLoader(taxonomy: .builtIn) { _, _ in .failure(.missing) }.load()
        }
        let stated = origin.flatMap(Origin.init)
        // A port of its own choice is known only when it is open, and links need it.
        let chosen = port
        let ready = Ready(people: people, signIns: record.signIns)
        let site = Site(
            room: record.room,
            stores: Site.Stores(
                texts: record.texts, signIns: record.signIns, drafts: record.drafts, files: record.files),
            key: key, origin: stated ?? Origin("http://\(host):\(chosen)") ?? .loopback, shelf: shelf,
            outside: outside)
        try await Server(site, host: host, port: chosen).run { port in
            ready.tell(at: stated?.text ?? "http://\(host):\(port)")
        }
        withExtendedLifetime(record) {}
    }
}

/// What is said when the site can be reached.
private struct Ready: Sendable {
    let people: [String]
    let signIns: any SignInStore

    func tell(at origin: String) {
        Output.standard("Palmarès is at \(origin)\n")
        for name in people {
            let secret = Outside.secret()
            let now = Outside.now()
            // A week, as an invitation has: whoever starts the server hands them on by herself.
            let link = SignInLink(
                person: Identifier(name), browser: nil, made: now, ends: now + 7 * 24 * 3_600_000)
            do {
                try signIns.keep(link, under: secret.digest)
                Output.standard("\(name): \(origin)/in/\(secret.text)\n")
            } catch {
                Output.error("palmares: no link for \(name): \(error)\n")
            }
        }
    }
}
