public import Jury
public import Records
internal import Wire

/// The journal that tests write: ada and others give marks, a second apart.
public enum Sample {
    public static let origin = "palmares.example/2026"
    public static let start = 1_780_000_000_000

    public static func signer(_ origin: String = origin, seed: UInt8 = 7) -> NoteSigner? {
        Ed25519.SecretKey([UInt8](repeating: seed, count: 32)).flatMap {
            NoteSigner(name: origin, secretKey: $0)
        }
    }

    /// The act number `number` of a client: the same number is the same act.
    public static func draft(
        _ number: Int, actor: Identifier<Person> = "ada", points: Int = 7_000
    ) -> Line.Draft {
        var body = JSONWriter(.line)
        body.object {
            $0.member("entry", "solar-roof")
            $0.member("criterion", "impact")
            $0.member("number", number)
            $0.member("points", points)
        }
        let id = ActID(high: 0x0197_C5A2_8F00_7000, low: 0x8000_0000_0000_0000 | UInt64(number))
        return Line.Draft(id: id, actor: actor, kind: "mark", body: body.bytes)
    }

    public static func salt(_ number: Int) -> Salt {
        var generator = SplitMix64(seed: UInt64(number))
        return Salt(using: &generator)
    }

    /// Lines as a writer would make them, without one.
    public static func lines(_ count: Int, origin: String = origin) -> [[UInt8]] {
        var previous = Line.start(of: origin)
        return (0..<count).map { number in
            let line = Line(
                seq: number, at: start + number * 1_000, draft: draft(number), salt: salt(number),
                previous: previous)
            previous = Line.leaf(line.bytes)
            return line.bytes
        }
    }

    /// The lines as a file.
    public static func file(_ lines: [[UInt8]]) -> [UInt8] {
        Array(lines.map { $0 + [0x0A] }.joined())
    }
}

extension JournalWriter {
    /// Appends the sample's act of this number.
    public func append(
        _ number: Int, points: Int = 7_000, expecting: Int? = nil
    ) async throws(AppendFailure) -> Acknowledgement {
        try await append(
            Sample.draft(number, points: points), at: Sample.start + number * 1_000,
            salt: Sample.salt(number), expecting: expecting)
    }
}
