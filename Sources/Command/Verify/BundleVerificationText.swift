import Intake
import Jury
import Phrases
import Records
import Wire

/// What was found out about a bundle, for people and for programs.
enum BundleVerificationText {
    static func text(_ verification: BundleVerification, _ path: String, _ style: Style) -> String {
        var lines: [String] = []
        if let root = verification.root {
            lines.append("\(path): \(RecordPhrases.journal(lines: verification.lines, root: root))")
        }
        if let key = verification.key { lines.append(RecordPhrases.signed(by: key)) }
        for fault in verification.faults {
            lines.append(
                "\(path): \(style.severity(.error)): \(sentence(fault)) \(style.faint("[" + fault.code + "]"))"
            )
        }
        if verification.faults.isEmpty {
            lines.append(
                verification.isSealed
                    ? BundlePhrases.sealed
                    : BundlePhrases.recomputed(verification.rankings, ballots: verification.ballots))
        }
        if !verification.faults.isEmpty { lines.append(RecordPhrases.unsound) }
        if !verification.isKeyGiven, verification.key != nil { lines.append(RecordPhrases.unknownKey) }
        return lines.map { $0.visible + "\n" }.joined()
    }

    static func json(_ verification: BundleVerification) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("sound", verification.faults.isEmpty)
            $0.member("sealed", verification.isSealed)
            $0.member("key", orNull: verification.key?.text)
            $0.member("lines", verification.lines)
            $0.member("root", orNull: verification.root?.base64)
            $0.member("rankings", verification.rankings)
            $0.member("ballots", verification.ballots)
            $0.key("faults")
            $0.array {
                for fault in verification.faults {
                    $0.object {
                        $0.member("code", fault.code)
                        $0.member("summary", sentence(fault))
                    }
                }
            }
        }
        writer.endLine()
        return writer.bytes
    }

    private static func words(_ place: Bundle.Place) -> String {
        BundlePhrases.place(
            place.place, isTied: place.isTied, score: place.score, exact: place.exact, level: place.level)
    }

    private static func sentence(_ fault: BundleVerification.Fault) -> String {
        switch fault {
        case .broken(let position): BundlePhrases.broken(position)
        case .malformed(let path): BundlePhrases.malformed(path)
        case .otherKey(let key): BundlePhrases.otherKey(key)
        case .journal(let fault): RecordPhrases.sentence(fault)
        case .unknownAct(let line): BundlePhrases.unknownAct(line)
        case .ruleDiffers(let category): BundlePhrases.ruleDiffers(category)
        case .entriesDiffer(let category): BundlePhrases.entriesDiffer(category)
        case .ballotDiffers(let category, let seat): BundlePhrases.ballotDiffers(category, seat)
        case .interventionsDiffer(let category): BundlePhrases.interventionsDiffer(category)
        case .placeDiffers(let category, let told, let computed):
            BundlePhrases.placeDiffers(category, told.entry, told: words(told), given: computed.map(words))
        case .placeMissing(let category, let computed):
            BundlePhrases.placeDiffers(category, computed.entry, told: nil, given: words(computed))
        }
    }
}
