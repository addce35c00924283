import ArgumentParser
import Intake
import Jury
import Ledger
import Phrases
import Rankings
import Records
import RecordsSQLite
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a record to jurors and chairs in their browsers.",
        discussion: """
            Ends at SIGINT or SIGTERM, after what was asked until then is answered. Browsers from elsewhere \
            come through a proxy that speaks TLS: name its address with --origin. Documentation/serving.md \
            has all settings.
            """)

    @OptionGroup var place: RecordPlace
    @OptionGroup var options: ServeOptions
    @Option(help: ArgumentHelp("Where to listen; 127.0.0.1.", valueName: "address")) var host: String?
    @Option(help: ArgumentHelp("8080; 0 takes one that is free.", valueName: "number")) var port: Int?
    @Option(
        name: .customLong("link"),
        help: ArgumentHelp("Print a sign-in link for a person; for more of them again.", valueName: "person"))
    var people: [String] = []

    func run() async throws {
        let (settings, stated, mailer, beside) = try options.reading(place) {
            var own = ServeSettings()
            own.values[.host] = host
            own.values[.port] = port.map(String.init)
            let settings = try options.settings(own, in: place)
            return (
                try settings.server(), try settings.origin(), try settings.mailer(),
                Beside(
                    uploads: try settings.uploads(), scanner: try settings.scanner(),
                    printer: try settings.printer(), watcher: try settings.watcher())
            )
        }
        try refuseUnsafe(settings.host, stated, mailer)
        let record = try place.open()
        let (letters, posting) = AsyncStream.makeStream(
            of: Letter.self, bufferingPolicy: .bufferingNewest(Mailer.waitingMax))
        let post: @Sendable (Letter) -> Void = { posting.yield($0) }
        let site = try site(
            of: record, at: stated ?? Self.origin(settings.host, settings.port),
            post: mailer == nil ? nil : post, beside)
        let invited = try await people + newcomers(in: record)
        let signIns = record.signIns
        let sending = Task { await mailer?.send(letters) }
        let scanning = Task { await Self.scanWaiting(on: site) }
        try await Server(site, settings).run { port in
            // A port of its own choice is known only when it is open, and links need it.
            let origin = stated?.text ?? "http://\(settings.host):\(port)"
            Output.standard("Palmarès is at \(origin)\n")
            for name in invited {
                do {
                    Output.standard(
                        "\(name): \(try Invitation(Identifier(name)).keep(in: signIns, at: origin))\n")
                } catch {
                    Output.error("palmares: no link for \(name): \(error)\n")
                }
            }
        }
        posting.finish()
        scanning.cancel()
        await finish(sending)
        withExtendedLifetime(record) {}
    }

    /// Files that came while no scanner was there are looked through when there is one.
    private static func scanWaiting(on site: Site) async {
        while !Task.isCancelled {
            do {
                try await site.scanWaiting()
            } catch {
                Output.error("palmares: files wait to be looked through: \(error)\n")
            }
            try? await Task.sleep(for: .seconds(60))
        }
    }

    /// Letters that wait get a second more: who asked just before the end asks again.
    private func finish(_ sending: Task<Void?, Never>) async {
        let limit = Task {
            try await Task.sleep(for: .seconds(1))
            sending.cancel()
        }
        _ = await sending.value
        limit.cancel()
    }

    private func refuseUnsafe(_ host: String, _ origin: Origin?, _ mailer: Mailer?) throws {
        let found: [UnsafeSetUp]
        do {
            if !place.folder.isRecord { throw RecordFolder.Fault.none }
            found = try UnsafeSetUp.all(of: place.folder, host: host, origin: origin, mailer: mailer)
        } catch {
            throw Refusal(RecordPlace.sentence(error, place.record))
        }
        if !found.isEmpty { throw Refusal(found.map(\.sentence).joined(separator: "; ")) }
    }

    private static func origin(_ host: String, _ port: Int) -> Origin {
        Origin("http://\(host):\(port)") ?? .loopback
    }

    /// Whoever organises an edition without a chair gets a link by herself on the first start: there is no
    /// account to begin with, and nobody else could let her in.
    private func newcomers(in record: OpenRecord) async throws -> [String] {
        let known = try await record.room.look { $0.people }
        if known.values.contains(where: { $0.contains(.chair) }) { return [] }
        let organisers = known.filter { $0.value.contains(.organiser) }.keys.sorted()
        return try organisers.filter { person in
            try !people.contains(person.text) && record.signIns.links(of: person).isEmpty
                && record.signIns.sessions(of: person).isEmpty
        }.map(\.text)
    }

    private func site(
        of record: OpenRecord, at origin: Origin, post: (@Sendable (Letter) -> Void)?, _ beside: Beside
    ) throws -> Site {
        let (scanner, printer) = (beside.scanner, beside.printer)
        let print: @Sendable ([UInt8]) async -> [UInt8]? = { await printer?.print($0) }
        let scan: @Sendable (FileStore.Part) async -> VirusScan = { await scanner?.scan($0) ?? .clean }
        let path = place.record
        let outside = Site.Outside(
            now: Outside.now, secret: Outside.secret, salt: Outside.salt,
            receipt: { [folder = place.folder] in try folder.receipt($0) }, post: post,
            scan: scanner == nil ? nil : scan, print: printer == nil ? nil : print)
        // Loading is the command's, so that pages know no files.
        let shelf = EditionShelf(terms: .usual) {
            RecordedEdition.load(path)
                ?? EditionLoader(taxonomy: .builtIn) { _, _ in .failure(.missing) }.load()
        }
        return Site(
            room: record.room,
            stores: Site.Stores(
                people: record.people, texts: record.texts, signIns: record.signIns, drafts: record.drafts,
                files: record.files, enclosures: record.enclosures, uploads: record.uploads,
                arrivals: record.arrivals),
            key: try SiteKey.read(in: path), origin: origin, shelf: shelf, outside: outside,
            uploads: beside.uploads, watcher: beside.watcher)
    }
}

/// What the site is told besides.
private struct Beside {
    let uploads: UploadRules
    let scanner: Clamd?
    let printer: PDFPrinter?
    let watcher: String?
}
