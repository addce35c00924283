public import Intake
public import Jury
internal import Scoring
internal import Wire

extension Bundle.Notes {
    /// Of an edition with its ballots.
    ///
    /// - Parameter text: what somebody wrote; `nil` where it was erased.
    /// - Complexity: where firmness is told, that of the statistics of every category.
    public init(
        _ loaded: LoadedEdition, _ work: RankingWork, _ proceedings: Proceedings,
        text: (Identifier<WrittenText>) -> String?
    ) {
        self.init()
        name = loaded.edition?.name.en ?? ""
        for entry in loaded.contests.flatMap(\.entries) {
            entrants[entry.id] = Entrant(
                title: entry.title.words, agency: entry.agency?.name.words,
                client: entry.client?.name.words)
        }
        prizes = proceedings.awards.sorted { $0.key < $1.key }.map { prize, award in
            Prize(prize, entry: award.entry, reason: text(award.reason) ?? "…")
        }
        interventions = Intervention.all(of: proceedings, text: text)
        changes = proceedings.lateChanges.map { change in
            Change(
                at: change.at, by: change.by, confirmedBy: change.confirmedBy,
                reason: text(change.reason) ?? "…")
        }
        showsAgencies = loaded.edition?.publication.agencies == .shown
        guard loaded.edition?.publication.firmness == .shown else { return }
        for ranked in work.rankings where !ranked.ranking.places.isEmpty {
            let analysed = AnalysedCategory(ranked, affiliations: work.affiliations)
            isFirm[ranked.category.id] = !analysed.analysis.fragility.isFlagged
        }
    }
}

extension JSONWriter {
    mutating func notes(_ notes: Bundle.Notes) {
        key("notes")
        object { json in
            json.member("name", notes.name)
            json.key("entrants")
            json.array { json in
                for (entry, entrant) in notes.entrants.sorted(by: { $0.key < $1.key }) {
                    json.object { json in
                        json.member("entry", entry.text)
                        json.member("title", entrant.title)
                        json.member("agency", orNull: entrant.agency)
                        json.member("client", orNull: entrant.client)
                    }
                }
            }
            json.key("prizes")
            json.array { json in
                for given in notes.prizes {
                    json.object { json in
                        json.member("prize", given.prize.name.text)
                        json.member("category", orNull: given.prize.category?.text)
                        json.member("entry", orNull: given.entry?.text)
                        json.member("reason", given.reason)
                    }
                }
            }
            json.interventions(notes.interventions)
            json.key("firm")
            json.object { json in
                for (category, isFirm) in notes.isFirm.sorted(by: { $0.key < $1.key }) {
                    json.member(category.text, isFirm)
                }
            }
            json.key("changes")
            json.array { json in
                for change in notes.changes {
                    json.object { json in
                        json.member("at", change.at)
                        json.member("by", change.by.rawValue)
                        json.member("confirmed", change.confirmedBy.rawValue)
                        json.member("reason", change.reason)
                    }
                }
            }
            json.member("agencies", notes.showsAgencies)
            if !notes.showsUnawarded { json.member("unawarded", false) }
        }
    }

    /// Where there are none nothing is said of them.
    private mutating func interventions(_ interventions: [Bundle.Notes.Intervention]) {
        if interventions.isEmpty { return }
        key("interventions")
        array { json in
            for one in interventions {
                json.object { json in
                    json.member("entry", one.entry.text)
                    switch one.what {
                    case .ahead(let other): json.member("ahead", other.text)
                    case .less(let points): json.member("points", points)
                    }
                    json.member("reason", one.reason)
                }
            }
        }
    }
}
