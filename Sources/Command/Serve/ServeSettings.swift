import Web

/// How a server is set up. What an option says goes before the environment, and that before the file; the
/// environment and the file have the same words.
struct ServeSettings: Hashable {
    var values: [Key: String] = [:]

    /// Each has a row in Documentation/serving.md.
    enum Key: String, CaseIterable {
        case host = "PALMARES_HOST"
        case port = "PALMARES_PORT"
        case origin = "PALMARES_ORIGIN"
        case proxies = "PALMARES_PROXIES"
        case connections = "PALMARES_CONNECTIONS"
        case mail = "PALMARES_MAIL"
        case sender = "PALMARES_MAIL_FROM"
        case watcher = "PALMARES_METRICS_TOKEN"
        case fileMegabytes = "PALMARES_FILE_MB"
        case entryMegabytes = "PALMARES_ENTRY_MB"
        case agencyMegabytes = "PALMARES_AGENCY_MB"
        case freeMegabytes = "PALMARES_FREE_MB"
        case uploadHours = "PALMARES_UPLOAD_HOURS"
        case scanner = "PALMARES_CLAMD"
        case printer = "PALMARES_PDF"
    }

    /// Why a set-up cannot be used.
    enum Fault: Error, Hashable {
        /// Lines count from 1.
        case notAPair(line: Int)
        case unknownKey(String, line: Int)
        case twice(Key, line: Int)
        case bad(Key, String)
    }

    init() {}

    /// Reads a file of lines `KEY=VALUE`; empty lines and those that begin with `#` say nothing.
    init(_ text: String) throws(Fault) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (number, line) in lines.enumerated() {
            let line = Self.trimmed(line)
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let equals = line.firstIndex(of: "=") else { throw .notAPair(line: number + 1) }
            let name = Self.trimmed(line[..<equals])
            guard let key = Key(rawValue: name) else { throw .unknownKey(name, line: number + 1) }
            if values[key] != nil { throw .twice(key, line: number + 1) }
            values[key] = Self.trimmed(line[line.index(after: equals)...])
        }
    }

    init(environment: (String) -> String?) {
        for key in Key.allCases { values[key] = environment(key.rawValue) }
    }

    /// What others say where these say nothing.
    func over(_ others: ServeSettings) -> ServeSettings {
        var both = self
        both.values.merge(others.values) { own, _ in own }
        return both
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    private static func trimmed(_ text: String) -> String { trimmed(text[...]) }
}

extension ServeSettings {
    static let usualHost = "127.0.0.1"

    /// `nil` where nobody said.
    func origin() throws(Fault) -> Origin? {
        guard let text = values[.origin] else { return nil }
        guard let origin = Origin(text) else { throw .bad(.origin, text) }
        return origin
    }

    func server() throws(Fault) -> Server.Settings {
        let host = values[.host] ?? Self.usualHost
        if host.isEmpty { throw .bad(.host, host) }
        var settings = Server.Settings(
            host: host, port: try number(.port, 8_080, 0...65_535))
        settings.connectionsMax = try number(.connections, settings.connectionsMax, 1...100_000)
        let proxies = (values[.proxies] ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        for proxy in proxies where !proxy.utf8.allSatisfy(Self.isOfAddress) { throw .bad(.proxies, proxy) }
        settings.proxies = Set(proxies)
        return settings
    }

    /// `nil` where no mail is set up.
    func mailer() throws(Fault) -> Mailer? {
        let sender = values[.sender]
        if let sender, !Letter.isAddress(sender) { throw .bad(.sender, sender) }
        return try program(.mail).map { Mailer(arguments: $0, sender: sender) }
    }

    /// `nil` where browsers print.
    func printer() throws(Fault) -> PDFPrinter? { try program(.printer).map { PDFPrinter(arguments: $0) } }

    private func program(_ key: Key) throws(Fault) -> [String]? {
        guard let text = values[key] else { return nil }
        let arguments = text.split { $0 == " " }.map(String.init)
        guard arguments.first?.hasPrefix("/") == true else { throw .bad(key, text) }
        return arguments
    }

    /// The token of who watches over the server from elsewhere; `nil` where nobody may.
    func watcher() throws(Fault) -> String? {
        guard let text = values[.watcher] else { return nil }
        let isSecret = text.utf8.count >= 32 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if !isSecret { throw .bad(.watcher, "…") }
        return text
    }

    /// How much agencies may bring.
    func uploads() throws(Fault) -> UploadRules {
        var rules = UploadRules()
        rules.fileBytes = try bytes(.fileMegabytes, rules.fileBytes, from: 1)
        rules.entryBytes = try bytes(.entryMegabytes, rules.entryBytes, from: 1)
        rules.agencyBytes = try bytes(.agencyMegabytes, rules.agencyBytes, from: 1)
        rules.freeBytes = try bytes(.freeMegabytes, rules.freeBytes, from: 0)
        rules.hours = try number(.uploadHours, rules.hours, 1...1_000)
        return rules
    }

    private func bytes(_ key: Key, _ usual: Int, from least: Int) throws(Fault) -> Int {
        try number(key, usual / 1_000_000, least...1_000_000) * 1_000_000
    }

    /// `nil` where nobody looks for viruses.
    func scanner() throws(Fault) -> Clamd? {
        guard let text = values[.scanner] else { return nil }
        guard let clamd = Clamd(text) else { throw .bad(.scanner, text) }
        return clamd
    }

    private func number(_ key: Key, _ usual: Int, _ range: ClosedRange<Int>) throws(Fault) -> Int {
        guard let text = values[key] else { return usual }
        guard let number = Int(text), range.contains(number) else { throw .bad(key, text) }
        return number
    }

    /// Whether a byte stands in an IPv4 or IPv6 address.
    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "."), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

extension ServeSettings.Fault {
    /// - Parameter file: that was read.
    func sentence(in file: String) -> String {
        switch self {
        case .notAPair(let line): "\(file):\(line): a line is KEY=VALUE, or begins with #"
        case .unknownKey(let name, let line):
            "\(file):\(line): there is no \(name); there are \(ServeSettings.names)"
        case .twice(let key, let line): "\(file):\(line): \(key.rawValue) is said twice"
        case .bad(let key, let text): "\(key.rawValue) cannot be “\(text)”: \(key.form)"
        }
    }
}

extension ServeSettings {
    fileprivate static let names = Key.allCases.map(\.rawValue).joined(separator: ", ")
}

extension ServeSettings.Key {
    fileprivate var form: String {
        switch self {
        case .host: "it is an address of this machine, such as 127.0.0.1"
        case .port: "it is a number from 0 to 65535"
        case .origin: "it is https:// and a host; http:// is for localhost and 127.0.0.1 only"
        case .proxies: "it is addresses with commas between, such as 10.0.0.2"
        case .connections: "it is a number from 1 to 100000"
        case .mail, .printer: "it is the path of a program from / on, and its arguments, with blanks between"
        case .sender: "it is an address such as jury@award.example"
        case .fileMegabytes, .entryMegabytes, .agencyMegabytes: "it is a number from 1 to 1000000"
        case .freeMegabytes: "it is a number from 0 to 1000000"
        case .uploadHours: "it is a number from 1 to 1000"
        case .scanner: "it is the path of clamd's socket, or 127.0.0.1: and its port"
        case .watcher: "it is 32 or more letters, digits and signs without blanks"
        }
    }
}
