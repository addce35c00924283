internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// What our script is told of a draft.
enum DraftJSON {
    static func saved(_ paper: SeatPaper, _ words: any PageWords) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.member("version", paper.version)
            $0.member("state", paper.word.rawValue)
            $0.member("stateWords", words.state(paper.word))
            $0.member("saved", words.savedOnServer)
        }
        return json.bytes
    }

    /// The draft that was saved elsewhere, with its version, so that somebody can choose.
    static func collision(_ kept: SeatDraft, under frame: Proceedings.RubricFrame) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", kept.version)
            json.key("fields")
            json.object { json in
                for (name, value) in Form(kept.bytes)?.fields ?? [] { json.member(name, value) }
            }
        }
        return json.bytes
    }
}
