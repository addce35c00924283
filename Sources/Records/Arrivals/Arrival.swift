public import Jury
internal import Wire

/// A file on its way to an entry: what was said of it when it was begun.
public struct Arrival: Hashable, Sendable {
    /// Hexadecimal digits; what is begun twice has the same.
    public let id: String
    /// Who sends it.
    public let owner: Identifier<Person>
    public let entry: Identifier<Entry>
    /// Beside what it is to lie; empty for a piece of evidence of its own.
    public let evidence: Identifier<Evidence>
    /// As its owner calls it; never part of a path here.
    public let name: String
    /// Bytes; `nil` where nobody said.
    public let length: Int?
    /// What it is to be; `nil` where nobody said.
    public let digest: Identifier<StoredFile>?
    /// When it was begun or taken up again, milliseconds since 1970 in UTC.
    public let begun: Int

    public init(
        id: String, owner: Identifier<Person>, entry: Identifier<Entry>, evidence: Identifier<Evidence>,
        name: String, length: Int?, digest: Identifier<StoredFile>?, begun: Int
    ) {
        (self.id, self.owner, self.entry, self.evidence) = (id, owner, entry, evidence)
        (self.name, self.length, self.digest, self.begun) = (name, length, digest, begun)
    }
}

extension Arrival {
    private static let limits = JSONLimits(depth: 2, values: 16, stringBytes: 4_096, numberBytes: 20)

    init?(id: String, _ bytes: [UInt8]) {
        guard let value = try? JSONValue(bytes, limits: Self.limits), let owner = value["owner"]?.text,
            let entry = value["entry"]?.text, let evidence = value["evidence"]?.text,
            let name = value["name"]?.text, let begun = value["begun"]?.integer
        else { return nil }
        self.init(
            id: id, owner: Identifier(owner), entry: Identifier(entry), evidence: Identifier(evidence),
            name: name, length: value["length"]?.integer,
            digest: value["sha256"]?.text.map { Identifier($0) }, begun: begun)
    }

    var bytes: [UInt8] {
        var json = JSONWriter(.line)
        json.object { json in
            json.member("owner", owner.text)
            json.member("entry", entry.text)
            json.member("evidence", evidence.text)
            json.member("name", name)
            json.key("length")
            if let length { json.integer(length) } else { json.null() }
            json.member("sha256", orNull: digest?.text)
            json.member("begun", begun)
        }
        return json.bytes
    }
}
