import Jury
import Phrases
import Wire

/// `palmares-conflicts/1`, for machines; schema in `schemas/conflicts.schema.json`.
enum ConflictsJSON {
    static func bytes(_ shown: ShownConflicts) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "palmares-conflicts/1")
            json.member("edition", shown.edition.id.text)
            json.member("year", orNull: shown.edition.year)
            json.key("policy")
            json.object { json in
                json.member("ownNetwork", shown.conflicts.policy.ownNetwork.rawValue)
                json.member("years", shown.conflicts.policy.years)
            }
            json.key("conflicts")
            json.array { json in
                for conflict in shown.all { write(conflict, shown, to: &json) }
            }
            json.key("stated")
            json.array { json in
                for stated in shown.stated { write(stated, shown, to: &json) }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ conflict: Conflict, _ shown: ShownConflicts, to json: inout JSONWriter) {
        json.object { json in
            json.member("juror", conflict.juror.text)
            json.member("entry", conflict.entry.text)
            json.member("category", orNull: shown.category(of: conflict.entry)?.text)
            json.member("onPanel", shown.isOnPanel(conflict.juror, conflict.entry))
            json.member("kind", conflict.kind.rawValue)
            json.key("tie")
            json.object { json in
                json.member("kind", conflict.tie.kind.rawValue)
                json.member("party", conflict.tie.party)
                json.member("since", orNull: conflict.tie.since)
                json.member("until", orNull: conflict.tie.until)
            }
            json.member("role", conflict.role.rawValue)
            json.member("name", conflict.name)
            json.member("way", conflict.way.word)
            json.member("saidBy", orNull: conflict.way.said?.text)
            json.member("treatment", orNull: shown.treatment(conflict)?.rawValue)
            json.member("dismissed", orNull: conflict.dismissed)
            json.member("why", ConflictPhrases.why(conflict))
        }
    }
}

extension ConflictsJSON {
    private static func write(
        _ stated: StatedConflict, _ shown: ShownConflicts, to json: inout JSONWriter
    ) {
        json.object { json in
            json.member("juror", stated.juror.text)
            json.member("entry", stated.entry.text)
            json.member("category", orNull: shown.category(of: stated.entry)?.text)
            json.member("onPanel", shown.isOnPanel(stated.juror, stated.entry))
            json.member("kind", stated.kind.rawValue)
            json.member("treatment", orNull: stated.dismissed == nil ? stated.treatment.rawValue : nil)
            json.member("dismissed", orNull: stated.dismissed)
        }
    }
}

extension Conflict.Way {
    fileprivate var word: String {
        switch self {
        case .direct: "direct"
        case .byNetwork: "network"
        case .byClient: "client"
        }
    }

    /// The entry that taught the way; `nil` for a direct one.
    var said: Identifier<Entry>? {
        switch self {
        case .direct: nil
        case .byNetwork(let said), .byClient(let said): said
        }
    }
}
