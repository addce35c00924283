public import Reports

/// What goes back to a browser.
public struct Answer: Sendable {
    public var status: Status
    /// In their order; `Headers` adds those that every answer has.
    public var headers: [(name: String, value: String)]
    public var body: Body
    /// What was asked, for the log; `nil` where there is no such page.
    var template: Address.Template?

    public enum Status: Int, Hashable, Sendable, CaseIterable {
        case ok = 200
        case noContent = 204
        case partial = 206
        case seeOther = 303
        case notModified = 304
        /// What was sent here is sent once more, as it is, to another address.
        case sendAgain = 307
        case badRequest = 400
        case unauthorized = 401
        case forbidden = 403
        case notFound = 404
        case notAllowed = 405
        case conflict = 409
        case gone = 410
        case tooLarge = 413
        case badRange = 416
        case unprocessable = 422
        case tooMany = 429
        case failed = 500
        case unavailable = 503
        case noSpace = 507
    }

    public enum Body: Sendable {
        case bytes([UInt8])
        /// Sent piece by piece, as long as there are some.
        case stream(AsyncStream<[UInt8]>)
    }

    public init(_ status: Status = .ok, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers.map { (name: $0.0, value: $0.1) }
        self.body = .bytes(body)
    }

    public static func page(_ html: HTML, _ status: Status = .ok) -> Answer {
        Answer(status, headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(html.text.utf8))
    }

    public static func json(_ bytes: [UInt8], _ status: Status = .ok) -> Answer {
        Answer(status, headers: [("Content-Type", "application/json")], body: bytes)
    }

    /// After a form: the browser asks for another page, and reloading it sends nothing again.
    static func see(_ address: Address) -> Answer {
        Answer(.seeOther, headers: [("Location", address.path)])
    }

    public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    func with(_ name: String, _ value: String) -> Answer {
        var answer = self
        answer.headers.append((name, value))
        return answer
    }
}
