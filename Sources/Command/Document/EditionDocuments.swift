import Intake
import Jury
import Ledger
import Phrases
import Rankings
import Reports

/// Documents of an edition in a folder, or as its record has it.
struct EditionDocuments {
    let loaded: LoadedEdition
    let edition: Edition
    let words: any PageWords

    func letters(_ contests: [LoadedEdition.Contest], hasComments: Bool) -> PrintedPages {
        let letters = ranked(contests).flatMap { contest, ranked -> [FeedbackLetter] in
            let terms = Terms.usual(of: loaded).judged(by: edition, in: contest.category, loaded.decisions)
            return contest.entries.sorted { ($0.title.words, $0.id) < ($1.title.words, $1.id) }.map { entry in
                FeedbackLetter(
                    Ledger(entry, terms), in: ranked, of: edition,
                    hasComments ? comments(on: entry.id, ranked) : [], words)
            }
        }
        return FeedbackLetter.pages(letters, words)
    }

    func certificates(_ contests: [LoadedEdition.Contest]) -> PrintedPages {
        Certificate.pages(
            ranked(contests).flatMap { Certificate.all(of: $1, $0.entries, of: edition, words) }, words)
    }

    /// For everybody on the panel, before every entry from which nothing keeps her.
    func ballots(_ contests: [LoadedEdition.Contest]) -> PrintedPages {
        let ballots = contests.flatMap { contest in
            (contest.panel?.jurors ?? []).sorted().flatMap { juror in
                contest.entries.compactMap { ballot(of: juror, on: $0, contest) }
            }
        }
        return PaperBallot.pages(ballots, words)
    }

    func book(_ contests: [LoadedEdition.Contest]) -> ChairsBook {
        ChairsBook(
            title: edition.name.en, notice: edition.notice?.en,
            ranked(contests).map {
                .init($1, AnalysedCategory($1, affiliations: loaded.affiliations))
            })
    }

    private func ballot(
        of juror: Identifier<Juror>, on entry: Entry, _ contest: LoadedEdition.Contest
    ) -> PaperBallot? {
        if loaded.recusals.contains(Pairing(entry.id, juror)) { return nil }
        if let conflict = loaded.conflicts.deciding(juror, entry.id),
            loaded.conflicts.treatment(conflict) == .block
        {
            return nil
        }
        let shown = edition.blind.map { entry.blinded($0) } ?? entry
        return PaperBallot(
            edition: edition.name.text(in: words), category: contest.category.name.text(in: words), round: "",
            entry: shown.title.words, juror: juror.text, code: entry.id.text + " / " + juror.text,
            rubric: contest.rubric)
    }

    private func ranked(
        _ contests: [LoadedEdition.Contest]
    ) -> [(LoadedEdition.Contest, RankedCategory)] {
        let rankings = RankingWork(loaded).rankings
        return contests.compactMap { contest in
            rankings.first { $0.category.id == contest.category.id }.map { (contest, $0) }
        }
    }

    private func comments(
        on entry: Identifier<Entry>, _ ranked: RankedCategory
    ) -> [FeedbackLetter.Comment] {
        let sheet = ranked.sheet
        return ranked.seats.filter { sheet.entry(ofSeat: $0) == entry && !sheet.isRecused($0) }.flatMap {
            seat in
            sheet.criteria.indices.compactMap { column in
                sheet.comments[CellAddress(seat: seat, criterion: column)].map {
                    FeedbackLetter.Comment(on: sheet.criteria[column], $0)
                }
            }
        }
    }
}
