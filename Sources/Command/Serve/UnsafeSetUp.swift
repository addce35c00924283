import RecordsSQLite
import Web

/// Why a record is not served as it is set up, and what to do about it.
enum UnsafeSetUp: Hashable {
    /// Others on this machine may read it.
    case open(String)
    /// Browsers from elsewhere would speak plain HTTP.
    case plain(host: String)
    case closedPin(folder: String)
    /// Nothing that can be run is there.
    case noProgram(String)

    /// Everything that is unsafe.
    static func all(
        of folder: RecordFolder, host: String, origin: Origin?, mailer: Mailer? = nil
    ) throws -> [UnsafeSetUp] {
        var found = folder.openToOthers.map { UnsafeSetUp.open($0) }
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(host)
        if !isLoopback, !(origin?.isEncrypted ?? false) { found.append(.plain(host: host)) }
        if let closed = try folder.closedPinFolder() { found.append(.closedPin(folder: closed)) }
        if let program = mailer?.arguments.first, !Outside.isProgram(program) {
            found.append(.noProgram(program))
        }
        return found
    }

    var sentence: String {
        switch self {
        case .open(let path): "others may read \(path): take their rights away (chmod go= \(path))"
        case .plain(let host):
            "\(host) can be reached from elsewhere: name what browsers call it, with TLS before it, by "
                + "--origin https://…"
        case .noProgram(let path): "PALMARES_MAIL: there is no program \(path) that this user may run"
        case .closedPin(let folder):
            "the pin cannot be written to \(folder), and without it no act is taken: give this user the right"
        }
    }
}
