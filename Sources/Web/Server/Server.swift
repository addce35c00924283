internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import ServiceLifecycle

/// The site on a port. Hummingbird speaks HTTP, and `Site` answers.
public struct Server: Sendable {
    private let site: Site
    private let settings: Settings
    private let logger = Logger(label: "palmares")

    /// Where a server listens, and to whom.
    public struct Settings: Hashable, Sendable {
        public var host: String
        /// 0 takes one that is free.
        public var port: Int
        /// The proxies whose word on who asks is believed.
        public var proxies: Set<String>
        /// Who comes when so many are connected waits.
        public var connectionsMax: Int
        /// Who says nothing for so many seconds is cut off, also in the middle of a question's head.
        public var idleSeconds = 60
        /// And who has not sent the whole of a question so long after its head.
        public var questionSeconds = 30
        /// Once the server is told to end, who is still connected after so long is cut off.
        public var endSeconds = 6

        public init(host: String, port: Int, proxies: Set<String> = [], connectionsMax: Int = 1_000) {
            (self.host, self.port) = (host, port)
            (self.proxies, self.connectionsMax) = (proxies, connectionsMax)
        }
    }

    public init(_ site: Site, _ settings: Settings) {
        (self.site, self.settings) = (site, settings)
    }

    /// Serves until the process is told to end (SIGINT, SIGTERM); what was asked until then is answered, and
    /// nobody holds it up for longer than `Settings.endSeconds`.
    ///
    /// - Parameter started: told when the port is open, with its number.
    public func run(started: @escaping @Sendable (Int) async -> Void) async throws {
        let port = settings.port
        let responder = Responder(
            site: site, forwarding: Forwarding(proxies: settings.proxies),
            patience: .seconds(Int64(settings.questionSeconds)),
            log: Logger(label: "palmares.access"))
        let application = Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [Patience(.seconds(Int64(settings.endSeconds)))],
                    idleTimeout: .seconds(Int64(settings.idleSeconds)))),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(settings.connectionsMax)),
            services: [Heartbeat(site: site)],
            onServerRunning: { channel in await started(channel.localAddress?.port ?? port) },
            logger: logger)
        try await application.runService()
    }
}

/// A connection as Hummingbird knows it, with the address at its other end.
private struct Connection: RequestContext {
    var coreContext: CoreRequestContextStorage
    let peer: String?
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        peer = channel.remoteAddress?.ipAddress
    }
}

/// Between Hummingbird's words and ours.
private struct Responder: HTTPResponder {
    typealias Context = Connection

    let site: Site
    let forwarding: Forwarding
    let patience: TimeAmount
    let log: Logger

    func respond(to request: Request, context: Connection) async throws -> Response {
        let started = ContinuousClock.now
        let answer = await answer(to: request, context)
        let bytes: Int? = if case .bytes(let bytes) = answer.body { bytes.count } else { nil }
        let passed = (ContinuousClock.now - started).components
        let line = AccessLine(
            method: Question.Method(rawValue: request.method.rawValue)?.rawValue ?? "-",
            template: answer.template?.rawValue, status: answer.status.rawValue,
            microseconds: Int(passed.seconds) * 1_000_000 + Int(passed.attoseconds / 1_000_000_000_000),
            bytes: bytes)
        log.info("\(line)")
        await site.meter.note(line)
        return response(answer, to: request.method.rawValue)
    }

    private func answer(to request: Request, _ context: Connection) async -> Answer {
        guard let method = Question.Method(rawValue: request.method.rawValue) else {
            return site.unknownMethod(at: request.uri.path)
        }
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let remote = forwarding.client(peer: context.peer, forwarded: headers["x-forwarded-for"])
        let isLocal = Forwarding.isLocal(peer: context.peer, headers)
        if await site.takesStream(method, request.uri.path, headers) {
            let stream = BodyStream()
            let question = Question(
                method, request.uri.path, query: request.uri.query ?? "", headers: headers, stream: stream,
                remote: remote, isLocal: isLocal)
            async let feeding: Void = feed(request.body, to: stream, context)
            let answer = await site.answer(question)
            await stream.close()
            await feeding
            return answer
        }
        var body: [UInt8] = []
        if method.isUnsafe {
            // Hummingbird counts idle time anew with every part: one could send byte by byte for ever.
            let end = context.channel.close(in: patience)
            defer { end.cancel() }
            do {
                let buffer = try await request.body.collect(
                    upTo: site.bodyBytesMax(request.uri.path, headers))
                body = Array(buffer.readableBytesView)
            } catch {
                return site.refusal(.tooLarge)
            }
        }
        return await site.answer(
            Question(
                method, request.uri.path, query: request.uri.query ?? "", headers: headers, body: body,
                remote: remote, isLocal: isLocal))
    }

    /// Passes a body on as it comes, also where nobody wants the rest: a browser reads no answer before it
    /// has sent all. Every so many bytes have to come within the patience for a whole question.
    private func feed(_ body: RequestBody, to stream: BodyStream, _ context: Connection) async {
        var (end, count) = (context.channel.close(in: patience), 0)
        defer { end.cancel() }
        do {
            for try await buffer in body {
                await stream.give(Array(buffer.readableBytesView))
                count += buffer.readableBytes
                if count < Self.bytesForPatience { continue }
                count = 0
                end.cancel()
                end = context.channel.close(in: patience)
            }
            await stream.end(isBroken: false)
        } catch {
            await stream.end(isBroken: true)
        }
    }

    /// 8.5 kB in a second at the usual patience of 30.
    private static let bytesForPatience = 256 << 10

    private func response(_ answer: Answer, to method: String) -> Response {
        var fields = HTTPFields()
        for header in answer.headers {
            // Names are ours; what cannot stand in a header is left out.
            guard let name = HTTPField.Name(header.name) else { continue }
            fields.append(HTTPField(name: name, value: header.value))
        }
        let body: ResponseBody =
            switch answer.body {
            case .bytes(let bytes) where method == Question.Method.head.rawValue:
                // As long as it would be, and nothing of it.
                ResponseBody(contentLength: bytes.count) { try await $0.finish(nil) }
            case .stream where method == Question.Method.head.rawValue: ResponseBody()
            case .bytes(let bytes): ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            case .stream(let pieces):
                // Who follows a round is let go when the server ends, and comes again.
                ResponseBody(
                    asyncSequence: pieces.map { ByteBuffer(bytes: $0) }.cancelOnGracefulShutdown())
            }
        return Response(status: .init(code: answer.status.rawValue), headers: fields, body: body)
    }
}

extension Site {
    /// For what is refused before it was read.
    fileprivate func refusal(_ status: Answer.Status) -> Answer {
        Headers.complete(Answer(status), isEncrypted: origin.isEncrypted)
    }
}
