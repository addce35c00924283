import Jury
import RecordsSQLite

/// A conflict as the journal of a record has it: that somebody stated it, and what follows.
struct StatedConflict: Hashable {
    let juror: Identifier<Juror>
    let entry: Identifier<Entry>
    let kind: Tie.Kind
    let treatment: ConflictPolicy.Treatment
    /// Why it does not hold; `nil` where it does.
    let dismissed: String?

    /// By juror, then by entry; none where the folder holds no record that can be read.
    static func all(in folder: String) -> [StatedConflict] {
        let place = RecordFolder(folder)
        guard place.isRecord, let record = try? place.read() else { return [] }
        return record.proceedings.conflicts.sorted { a, b in
            (a.key.juror, a.key.entry) < (b.key.juror, b.key.entry)
        }.flatMap { pair, kinds in
            Tie.Kind.allCases.compactMap { kind in
                kinds[kind].map { stated in
                    StatedConflict(
                        juror: pair.juror, entry: pair.entry, kind: kind, treatment: stated.treatment,
                        dismissed: stated.dismissed.map { record.text($0) ?? "…" })
                }
            }
        }
    }
}
