/// What a browser asks, without the network that it came through.
public struct Question: Sendable {
    public enum Method: String, Hashable, Sendable, CaseIterable {
        case get = "GET"
        /// As `get`, but for what the answer would be and not what is in it.
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"

        /// Whether asking may change something.
        public var isUnsafe: Bool { self != .get && self != .head }

        /// By which method a route answers it.
        var asked: Method { self == .head ? .get : self }
    }

    public let method: Method
    /// As it was sent, with its leading slash and without the query.
    public let path: String
    public let query: Form
    /// By name in small letters.
    public let headers: [String: String]
    public let body: [UInt8]
    /// What comes piece by piece, where the body is too large to be held; then `body` is empty.
    let stream: BodyStream?
    /// Where that is a form with a file: begun by `Site.answer`.
    var sent: FormStream?
    /// Which machine asks; `nil` where nobody can tell.
    public let remote: String?
    /// Whether it was asked on this very machine, and not passed on by a proxy.
    public let isLocal: Bool

    public init(
        _ method: Method, _ path: String, query: String = "", headers: [String: String] = [:],
        body: [UInt8] = [], stream: BodyStream? = nil, remote: String? = nil, isLocal: Bool = false
    ) {
        self.method = method
        self.path = path
        self.query = Form(Array(query.utf8)) ?? Form()
        self.headers = headers
        self.body = body
        self.stream = stream
        self.remote = remote
        self.isLocal = isLocal
    }

    /// `nil` where the browser has none of that name.
    public func cookie(_ name: String) -> String? {
        for pair in (headers["cookie"] ?? "").split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { continue }
            return String(parts[1])
        }
        return nil
    }

    /// What a form sent; `nil` where the body is none.
    public var form: Form? {
        if let sent { return sent.form }
        let type = headers["content-type"]?.prefix { $0 != ";" }
        return type == "application/x-www-form-urlencoded" ? Form(body) : multipart?.form
    }

    /// What a form sent that has files in it; `nil` where the body is none.
    var multipart: Multipart? { headers["content-type"].flatMap { Multipart(body, type: $0) } }

    public var isJSON: Bool { headers["content-type"]?.prefix { $0 != ";" } == "application/json" }

    /// Whether the answer is for our own script and not for a page.
    public var wantsJSON: Bool { headers["accept"]?.hasPrefix("application/json") ?? false }
}
