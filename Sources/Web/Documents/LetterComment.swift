internal import Jury
internal import Rankings
internal import Records
internal import Reports

/// Something that a juror wrote about an entry, on its way to whoever sent it in. Who wrote it stays behind.
struct LetterComment: Hashable, Sendable {
    /// What it is called in forms; nobody reads from it whose it is.
    let name: String
    let comment: FeedbackLetter.Comment
    /// Whether it goes into the letter where the chair says nothing: it was written for the agency, and names
    /// nobody of the jury.
    let isMeant: Bool
    let namesJuror: Bool
}

extension PersonVisit {
    /// By entry: what those wrote whose ballots count, as far as it was not erased, in the order in which a
    /// letter has it.
    func letterComments(_ seen: SeenRanking) async throws -> [Identifier<Entry>: [LetterComment]] {
        let (ranked, category, site) = (seen.ranked, seen.category.id, site)
        let seats = ranked.seats.filter { !ranked.sheet.isRecused($0) }
        let pairs = seats.map { Pairing(ranked.sheet.entry(ofSeat: $0), ranked.sheet.juror(ofSeat: $0)) }
        let meant = try await site.look { proceedings -> [Identifier<WrittenText>?] in
            let ballots = proceedings.decidingRound(of: category).flatMap { proceedings.rounds[$0]?.ballots }
            return pairs.map { pair in
                ballots?[pair].flatMap { $0.isSealed ? $0.comment : nil }
            }
        }
        let names = try juryNames(pairs.map(\.juror))
        var comments: [Identifier<Entry>: [LetterComment]] = [:]
        func add(_ id: Identifier<WrittenText>, on criterion: Identifier<Criterion>?, _ seat: Pairing) {
            guard let text = site.text(id) else { return }
            let isNamed = text.lowercased().split { !$0.isLetter && !$0.isNumber }.contains {
                names.contains(String($0))
            }
            comments[seat.entry, default: []].append(
                LetterComment(
                    name: site.keyed.digest("comment", id.text).hex(bytes: 10),
                    comment: FeedbackLetter.Comment(on: criterion, text),
                    isMeant: criterion == nil && !isNamed, namesJuror: isNamed))
        }
        for (seat, id) in zip(pairs, meant) { if let id { add(id, on: nil, seat) } }
        for criterion in ranked.rubric.criteria {
            guard let column = ranked.sheet.criteria.firstIndex(of: criterion.id) else { continue }
            for (seat, pair) in zip(seats, pairs) {
                let text = ranked.sheet.comments[CellAddress(seat: seat, criterion: column)]
                if let text { add(Identifier(text), on: criterion.id, pair) }
            }
        }
        // By the alphabet inside each, as in the letter: the order of seats would tell who speaks.
        let order = Dictionary(uniqueKeysWithValues: ranked.rubric.criteria.enumerated().map { ($1.id, $0) })
        return comments.mapValues { all in
            all.sorted { a, b in
                let ranks = [a, b].map { $0.comment.criterion.flatMap { order[$0] } ?? -1 }
                return (ranks[0], a.comment.text, a.name) < (ranks[1], b.comment.text, b.name)
            }
        }
    }

    /// The parts of the jurors' names by which a text would give them away.
    private func juryNames(_ jurors: [Identifier<Juror>]) throws -> Set<String> {
        let people = try site.stores.people.all()
        var parts: Set<String> = []
        for juror in Set(jurors) {
            let written = juror.text + " " + (people[juror.person]?.name ?? "")
            for part in written.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            where part.count > 2 {
                parts.insert(String(part))
            }
        }
        return parts
    }
}
