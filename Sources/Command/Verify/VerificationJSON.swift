import Phrases
import Records
import Wire

/// What was verified, for programs.
enum VerificationJSON {
    static func bytes(_ verification: Verification) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("sound", verification.isSound)
            $0.member("key", verification.key.text)
            $0.member("lines", orNull: verification.journal?.lines)
            $0.member("root", orNull: verification.journal?.root.base64)
            $0.key("faults")
            $0.array {
                for fault in verification.faults {
                    let files = verification.files(of: fault)
                    $0.object {
                        $0.member("code", fault.code)
                        $0.member("file", orNull: files.count == 1 ? files[0] : nil)
                        $0.member("line", orNull: fault.seq.map { $0 + 1 })
                        $0.member("summary", RecordPhrases.sentence(fault))
                    }
                }
            }
        }
        writer.endLine()
        return writer.bytes
    }
}
