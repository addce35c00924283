import ArgumentParser
import Records
import Web

/// How a site is set up, for the commands that serve it or lead to it.
struct ServeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file of settings; without it serve.conf in the record's folder, if there is one.",
            valueName: "file"))
    var config: String?
    @Option(
        help: ArgumentHelp("What browsers call this site: https://jury.example.", valueName: "address"))
    var origin: String?

    /// Options first, then the environment, then the file.
    func settings(_ options: ServeSettings, in place: RecordPlace) throws -> ServeSettings {
        var stated = options
        stated.values[.origin] = origin
        return stated.over(ServeSettings(environment: Outside.environment)).over(try file(in: place))
    }

    /// Does what reads settings, and says in a sentence what is wrong with them.
    func reading<Value>(_ place: RecordPlace, _ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch let fault as ServeSettings.Fault {
            throw Refusal(fault.sentence(in: path(in: place)))
        }
    }

    private func path(in place: RecordPlace) -> String { config ?? place.record + "/serve.conf" }

    private func file(in place: RecordPlace) throws -> ServeSettings {
        let path = path(in: place)
        let bytes: [UInt8]?
        do {
            bytes = try WholeFile(path: path).read(limit: 64 << 10)
        } catch {
            throw Refusal("\(path) cannot be read: \(error)")
        }
        guard let bytes else {
            if config == nil { return ServeSettings() }
            throw Refusal("there is no \(path)")
        }
        return try ServeSettings(String(decoding: bytes, as: UTF8.self))
    }
}
