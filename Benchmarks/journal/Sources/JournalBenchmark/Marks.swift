import Jury
import Records

/// The marks that are appended: as long as real ones, and each an act of its own.
enum Marks {
    static func signer() throws -> NoteSigner {
        let secret = Ed25519.SecretKey([UInt8](repeating: 7, count: 32))
        guard let secret, let signer = NoteSigner(name: "award.example/2026", secretKey: secret)
        else { throw Broken(text: "no key") }
        return signer
    }

    static func draft(_ number: Int) -> Line.Draft {
        let body =
            #"{"entry":"solar-roof-\#(number % 997)","criterion":"impact","points":\#(number % 10 * 1_000)}"#
        return Line.Draft(
            id: ActID(high: 0x0197_C5A2_8F00_7000, low: UInt64(number)), actor: "juror-17", kind: "mark",
            body: Array(body.utf8))
    }

    /// A journal's lines, without a writer.
    static func lines(_ count: Int, origin: String) -> [[UInt8]] {
        var generator = SplitMix64(seed: 1)
        var previous = Line.start(of: origin)
        return (0..<count).map { number in
            let line = Line(
                seq: number, at: 1_780_000_000_000 + number, draft: draft(number),
                salt: Salt(using: &generator), previous: previous)
            let bytes = line.bytes
            previous = Line.leaf(bytes)
            return bytes
        }
    }
}

struct Broken: Error {
    let text: String
}
