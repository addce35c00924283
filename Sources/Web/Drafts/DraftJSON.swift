internal import Jury
internal import Phrases
internal import Records
internal import Wire

/// What our script is told of a draft.
enum DraftJSON {
    static func saved(_ marks: MarksView) -> [UInt8] {
        let words = marks.words
        var json = JSONWriter()
        json.object { json in
            json.member("version", marks.version)
            json.member("state", marks.state.rawValue)
            json.member("stateWords", words.state(marks.state))
            json.member("saved", words.savedOnServer(at: "{time}"))
            json.member("missing", marks.missingSentence)
            // What her marks count, where that is another number.
            json.key("counts")
            json.object { json in
                for question in marks.questions {
                    if let counts = question.counts { json.member(question.id, counts) }
                }
            }
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
