import FoundationEssentials
import Jury
import Phrases
import Records

/// What was verified, for people.
enum VerificationText {
    static func text(_ verification: Verification, _ style: Style) -> String {
        var lines: [String] = []
        if let journal = verification.journal {
            lines.append(
                journal.file.visible + ": "
                    + RecordPhrases.journal(lines: journal.lines, root: journal.root))
        }
        lines += told(verification)
        lines.append(RecordPhrases.signed(by: verification.key).visible)
        for fault in verification.faults {
            let files = verification.files(of: fault)
            let place = files.isEmpty ? "" : files.joined(separator: ", ") + ": "
            let code = style.faint("[" + fault.code + "]")
            let sentence = RecordPhrases.sentence(fault).visible
            lines.append("\(place.visible)\(style.severity(.error)): \(sentence) \(code)")
        }
        lines.append(verification.isSound ? RecordPhrases.sound : RecordPhrases.unsound)
        if !verification.isKeyGiven { lines.append(RecordPhrases.unknownKey) }
        if verification.journal != nil, !verification.isHeld { lines.append(RecordPhrases.unheld) }
        if verification.isUnjoined { lines.append(RecordPhrases.unjoined) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// What checkpoints, receipts and continuations say, of those that can be believed.
    private static func told(_ verification: Verification) -> [String] {
        let (kept, key) = (verification.kept, verification.key)
        let checkpoints = kept.checkpoints.compactMap { file in
            (try? SignedCheckpoint(file.bytes, key: key)).map { (file, RecordPhrases.checkpoint($0)) }
        }
        let receipts = kept.receipts.compactMap { file in
            (try? Receipt(file.bytes, pinned: key)).map {
                (file, RecordPhrases.receipt($0, time: time($0.acknowledgement.at)))
            }
        }
        let continuations = kept.continuations.compactMap { file in
            (try? Continuation(file.bytes, pinned: key)).map { (file, RecordPhrases.continuation($0)) }
        }
        return (checkpoints + receipts + continuations).map { ($0.path + ": " + $1).visible }
    }

    private static func time(_ milliseconds: Int) -> String {
        let seconds = Date(timeIntervalSince1970: Double(milliseconds / 1_000))
        return seconds.formatted(Date.ISO8601FormatStyle())
    }
}
