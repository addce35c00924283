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

    /// An edition in which every juror marks every entry.
    static func acts(entries: Int, jurors: Int, criteria: Int) -> [Line.Draft] {
        let rubric = (0..<criteria).map { Identifier<Criterion>("criterion-\($0)") }
        let file = Identifier<StoredFile>(String(repeating: "a", count: 64))
        let names = (0..<entries).map { Identifier<Entry>("some-campaign-\($0)") }
        let people = (0..<jurors).map { Identifier<Juror>("juror-\($0)") }
        var acts: [(String, any Act)] = [
            ("olga", Acts.Begin(edition: "sample")),
            (
                "olga",
                Acts.SetRubric(
                    rubric: "results", scale: Scale(), criteria: rubric.map { .init($0, weight: 20) })
            ),
            ("olga", Acts.SetCategory(category: "all", rubric: "results", needed: 1)),
        ]
        acts += people.map { ("olga", Acts.Appoint(person: $0.person, roles: [.juror])) }
        acts += names.map { ("olga", Acts.Enter(entry: $0, category: "all", file: file)) }
        acts.append(("olga", Acts.Plan(round: "final", categories: ["all"])))
        for entry in names {
            acts.append(("olga", Acts.Seat(round: "final", seats: people.map { Pairing(entry, $0) })))
        }
        acts.append(("olga", Acts.Open(round: "final")))
        for juror in people {
            for (number, entry) in names.enumerated() {
                for (place, criterion) in rubric.enumerated() {
                    let points = Thousandths(1_000 + (number * 7 + place) % 19 * 500)
                    acts.append(
                        (
                            juror.text,
                            Acts.Mark(round: "final", entry: entry, criterion: criterion, points: points)
                        ))
                }
            }
        }
        return acts.enumerated().compactMap { number, act in
            ActWriter.body(of: act.1).map { body in
                Line.Draft(
                    id: ActID(high: 1, low: UInt64(number)), actor: Identifier(act.0),
                    kind: type(of: act.1).kind, body: body)
            }
        }
    }

    /// A journal's lines, without a writer.
    static func lines(_ count: Int, origin: String) -> [[UInt8]] {
        lines((0..<count).map(draft), origin: origin)
    }

    static func lines(_ drafts: [Line.Draft], origin: String) -> [[UInt8]] {
        var generator = SplitMix64(seed: 1)
        var previous = Line.start(of: origin)
        return drafts.enumerated().map { number, draft in
            let line = Line(
                seq: number, at: 1_780_000_000_000 + number, draft: draft,
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
