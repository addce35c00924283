internal import Jury
internal import Phrases
internal import Wire

/// What follows from a round's ballots before anything is ranked: who needs a third juror, and how a
/// screening went once it is closed.
public struct RoundOutcome {
    private let round: Round
    private let calls: [Proceedings.ThirdJurorCall]
    private let counts: [Proceedings.ScreeningCount]
    private let unranked: [Identifier<Category>]

    /// - Parameter sees: which entries may be spoken of.
    init(
        _ id: Identifier<Round>, _ round: Round, _ proceedings: Proceedings, at now: Int,
        sees: (Identifier<Entry>) -> Bool
    ) {
        self.round = round
        calls = proceedings.thirdJurorCalls(in: id).filter { sees($0.entry) }
        let isClosed = round.phase(at: now) == .closed
        counts = isClosed ? proceedings.screeningCounts(in: id).filter { sees($0.entry) } : []
        unranked = round.categories.filter { proceedings.decidingRound(of: $0) == nil }
    }

    public var lines: [String] {
        let width = counts.map(\.entry.text.count).max() ?? 0
        let called = calls.compactMap { call in
            round.gap.map { RecordPhrases.call(call, gap: $0) }
        }
        let counted = counts.map { count in
            let name = count.entry.text + String(repeating: " ", count: width - count.entry.text.count)
            let goesOn = round.shortlist?.contains(count.entry)
            return "\(name)  \(RecordPhrases.screened(count, goesOn: goesOn))"
        }
        return called + counted + unranked.map { RecordPhrases.unranked($0) }
    }

    /// Members of the round's object.
    func write(into json: inout JSONWriter) {
        json.member("gap", orNull: round.gap?.description)
        json.key("third_juror")
        json.array { json in
            for call in calls {
                json.object { json in
                    json.member("entry", call.entry.text)
                    json.key("jurors")
                    json.array { json in
                        for juror in call.jurors { json.string(juror.text) }
                    }
                    json.member("apart", orNull: call.apart.thousandths?.description)
                }
            }
        }
        json.key("screening")
        json.array { json in
            for count in counts {
                json.object {
                    $0.member("entry", count.entry.text)
                    $0.member("yes", count.yes)
                    $0.member("maybe", count.maybe)
                    $0.member("no", count.no)
                }
            }
        }
        json.key("shortlist")
        guard let shortlist = round.shortlist else { return json.null() }
        json.array { json in
            for entry in shortlist.sorted() { json.string(entry.text) }
        }
    }
}
