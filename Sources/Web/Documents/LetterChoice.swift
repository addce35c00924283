internal import Jury
internal import Records

/// Which comments the chair lets into an entry's letter. It lies among the drafts, at a seat that is
/// nobody's: it decides nothing, and whoever is chair reads the same.
struct LetterChoice: Sendable {
    /// From 1; 0 where nothing was chosen.
    let version: Int
    private let kept: [String: Bool]

    static func address(of entry: Identifier<Entry>) -> SeatAddress {
        SeatAddress(round: "", entry: entry, juror: "")
    }

    init(_ draft: SeatDraft?) {
        version = draft?.version ?? 0
        let fields = draft.flatMap { Form($0.bytes) }?.fields ?? []
        kept = Dictionary(fields.map { ($0.value, $0.name == "in") }) { _, last in last }
    }

    func lets(_ comment: LetterComment) -> Bool { kept[comment.name] ?? comment.isMeant }

    /// As it is kept: every comment that was looked at, let in or left out.
    static func bytes(of comments: [LetterComment], in ticked: Set<String>) -> [UInt8] {
        Form(comments.map { (ticked.contains($0.name) ? "in" : "out", $0.name) }).bytes
    }
}
