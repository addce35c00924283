internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// The site on a port. Hummingbird speaks HTTP, and `Site` answers.
public struct Server: Sendable {
    private let site: Site
    private let host: String
    private let port: Int
    private let logger = Logger(label: "palmares")

    /// The most that a question may hold: a form of forty long comments.
    static let bodyBytesMax = 256 << 10
    /// Who says nothing for so long is cut off.
    private static let idleSeconds = 60

    public init(_ site: Site, host: String, port: Int) {
        (self.site, self.host, self.port) = (site, host, port)
    }

    /// Serves until the process is told to end (SIGINT, SIGTERM); what was asked until then is answered.
    ///
    /// - Parameter started: told when the port is open, with its number.
    public func run(started: @escaping @Sendable (Int) async -> Void) async throws {
        let application = Application(
            responder: Responder(site: site),
            server: .http1(configuration: .init(idleTimeout: .seconds(Int64(Self.idleSeconds)))),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await started(channel.localAddress?.port ?? port) },
            logger: logger)
        try await application.runService()
    }
}

/// Between Hummingbird's words and ours.
private struct Responder: HTTPResponder {
    typealias Context = BasicRequestContext

    let site: Site

    func respond(to request: Request, context: Context) async throws -> Response {
        guard let method = Question.Method(rawValue: request.method.rawValue) else {
            return response(Headers.complete(Answer(.notAllowed), isEncrypted: false))
        }
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        var body: [UInt8] = []
        if method.isUnsafe {
            do {
                let buffer = try await request.body.collect(upTo: Server.bodyBytesMax)
                body = Array(buffer.readableBytesView)
            } catch {
                return response(Headers.complete(Answer(.tooLarge), isEncrypted: false))
            }
        }
        let question = Question(
            method, request.uri.path, query: request.uri.query ?? "", headers: headers, body: body)
        return response(await site.answer(question))
    }

    private func response(_ answer: Answer) -> Response {
        var fields = HTTPFields()
        for header in answer.headers {
            // Names are ours; what cannot stand in a header is left out.
            guard let name = HTTPField.Name(header.name) else { continue }
            fields.append(HTTPField(name: name, value: header.value))
        }
        let body: ResponseBody =
            switch answer.body {
            case .bytes(let bytes): ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            case .stream(let pieces):
                ResponseBody(asyncSequence: pieces.map { ByteBuffer(bytes: $0) })
            }
        return Response(status: .init(code: answer.status.rawValue), headers: fields, body: body)
    }
}
