public import Intake
public import Jury
public import Records
public import Wire

/// `palmares-bundle/1`: a record's journal with the ranking that follows from it.
public enum BundleJSON {
    /// What an edition publishes of its list.
    ///
    /// - Parameters:
    ///   - loaded: with the ballots of the record.
    ///   - isSealed: `nil`: as the edition wants it.
    ///   - text: what somebody wrote; `nil` where it was erased.
    public static func bytes(
        _ lines: [[UInt8]], key: NoteKey, _ checkpoint: SignedCheckpoint, _ loaded: LoadedEdition,
        _ proceedings: Proceedings, isSealed: Bool? = nil, text: (Identifier<WrittenText>) -> String?
    ) -> [UInt8] {
        let work = RankingWork(loaded)
        let notes = Bundle.Notes(loaded, work, proceedings, text: text)
        let policy = loaded.edition?.publication ?? PublicationPolicy()
        let isSealed = isSealed ?? policy.isSealed
        let hidesOthers = isSealed && policy.unawarded == .hidden
        return bytes(
            lines, key: key, checkpoint, hidesOthers ? work.keepingAwarded(notes) : work,
            hidesOthers ? notes.keepingAwarded(work) : notes, isSealed: isSealed)
    }

    /// - Parameter isSealed: only the leaves of lines, and the places without ballots.
    public static func bytes(
        _ lines: [[UInt8]], key: NoteKey, _ checkpoint: SignedCheckpoint, _ work: RankingWork,
        _ notes: Bundle.Notes, isSealed: Bool = false, layout: JSONWriter.Layout = .indented
    ) -> [UInt8] {
        var json = JSONWriter(layout)
        json.object { json in
            json.member("format", Bundle.format)
            json.member("kind", isSealed ? "sealed" : "open")
            json.member("key", key.text)
            json.member("checkpoint", String(decoding: checkpoint.bytes, as: UTF8.self))
            json.key(isSealed ? "leaves" : "lines")
            json.array { json in
                for line in lines {
                    json.string(isSealed ? Line.leaf(line).base64 : String(decoding: line, as: UTF8.self))
                }
            }
            json.key("ranking")
            RankingJSON.write(work, for: isSealed ? .everybodyWithoutMarks : .everybody, into: &json)
            json.notes(notes)
        }
        json.endLine()
        return json.bytes
    }
}
