internal import Jury
internal import Ledger
internal import Phrases
internal import Records
internal import Reports

/// The form for a juror's marks on one entry.
struct MarksView {
    let questions: [QuestionView]
    let toAgency: String
    let notes: String
    let version: Int
    let state: SeatWord
    let isOpen: Bool
    /// Why she cannot mark; `nil` where she can.
    let closed: String?
    /// The entry that she marks before this one; `nil` where she can begin here.
    let first: Address?
    let sent: Sent?
    let notice: Notice?
    let missing: [String]
    let ballot: Address
    let draft: Address
    let recusal: Address
    let token: HTML
    /// Whether it stands on the page of a live round, to which it leads back.
    var isLive = false
    /// That what she marked last was not sent, and what is missing in it, where she cannot send it now.
    var unsent: String?
    let scale: Scale
    let words: any PageWords

    struct QuestionView {
        let id: String
        let name: String
        let question: String
        let weight: String
        let given: BallotDraft.Given?
        /// What the claims let a mark count; `nil` where it counts as given.
        let standing: String?
        /// What her mark counts, where that is another number.
        let counts: String?
        let lift: String
        let comment: String
        let anchors: [(mark: String, text: String)]
    }

    struct Sent {
        let words: String
        let receipt: Address
    }

    /// What is told on top of the form.
    enum Notice {
        case saved
        case wrong(String)
    }

    /// What is without a mark or an abstention; empty where nothing is.
    var missingSentence: String {
        missing.isEmpty ? "" : words.stillMissing + " " + missing.joined(separator: ", ")
    }
}

extension MarksView {
    init(
        _ exhibit: Contents.Exhibit, _ ledger: Ledger, _ paper: SeatPaper, _ notice: Notice?,
        _ visit: JurorVisit
    ) {
        let (seat, words) = (paper.seat, visit.words)
        let name = visit.site.publicName(of: seat.entry)
        let standings = ledger.standings(under: exhibit.rubric)
        questions = exhibit.rubric.criteria.map { criterion in
            QuestionView(
                criterion, standings.first { $0.criterion == criterion.id }, exhibit.rubric, paper.draft,
                words)
        }
        toAgency = paper.draft.toAgency
        notes = paper.draft.notes
        version = paper.version
        state = paper.word
        isOpen = seat.isOpen
        switch seat.state {
        case .open, .recused, .barred, .out: closed = nil
        case .waiting: closed = words.roundIsWaiting
        case .uncalibrated: closed = words.referenceWaits
        case .offFloor: closed = words.offFloor
        case .closed: closed = words.roundIsClosed
        }
        if case .uncalibrated(let reference) = seat.state {
            first = Address(.entry, seat.round.text, visit.site.publicName(of: reference))
        } else {
            first = nil
        }
        sent = seat.ballot.sealed.flatMap { line in
            seat.ballot.isSealed
                ? Sent(
                    words: words.sentLine(line + 1), receipt: Address(.receipt, String(line))) : nil
        }
        self.notice = notice
        let names = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0.name) })
        missing = paper.draft.missing(under: seat.frame).compactMap { names[$0.text] }
        ballot = Address(.ballot, seat.round.text, name)
        draft = Address(.draft, seat.round.text, name)
        recusal = Address(.recusal, seat.round.text, name)
        token = visit.person.tokenField
        scale = seat.frame.scale
        self.words = words
    }
}

extension MarksView.QuestionView {
    init(
        _ criterion: Criterion, _ standing: CriterionStanding?, _ rubric: Rubric, _ draft: BallotDraft,
        _ words: any PageWords
    ) {
        id = criterion.id.text
        name = criterion.name.text(in: words)
        question = criterion.question.text(in: words)
        weight = words.weight(criterion.weight, of: rubric.total)
        given = draft.marks[criterion.id]
        lift = draft.lifts[criterion.id] ?? ""
        comment = draft.comments[criterion.id] ?? ""
        anchors = criterion.anchors.map { (words.number($0.mark), $0.text.text(in: words)) }
        guard let standing, let best = standing.best else {
            self.standing = nil
            counts = nil
            return
        }
        let isFactor = rubric.evidence == .factor
        self.standing = words.standing(
            best: best, cap: rubric.caps.cap(best), grade: isFactor ? standing.headline?.grade : nil,
            factor: isFactor ? standing.factor : nil, isVoid: standing.standing.isVoid)
        guard case .points(let points) = given, lift.isEmpty || standing.standing.isVoid else {
            counts = nil
            return
        }
        let effective = standing.standing.effective(points, on: rubric.scale)
        counts = effective == Ratio(points.count, over: 1_000) ? nil : words.counts(effective)
    }
}
