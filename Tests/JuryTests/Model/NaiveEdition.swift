/// An edition as Documentation/formats/acts.md tells it, written from that page alone and without any type of
/// the program: dictionaries and arrays, and no thought of speed.
struct NaiveEdition: Hashable {
    var edition: String?
    var roles: [String: Set<String>] = [:]
    var files: String?
    /// Until when entries are taken, and late ones.
    var call: [Int]?
    var audits: [Int: Audit] = [:]
    /// By entry: the file that its agency may read.
    var letters: [String: String] = [:]
    /// By entry: line and file.
    var followUps: [String: [String]] = [:]
    /// Until when clients confirm.
    var clientsUntil: Int?
    /// Whom agencies named, by entry: each with her agency.
    var clients: [String: [[String]]] = [:]
    /// By entry: client, file, line, answer, who and why.
    var clientWords: [String: [[String]]] = [:]
    var rubrics: [String: Rubric] = [:]
    var categories: [String: Category] = [:]
    var entries: [String: Entry] = [:]
    var rounds: [String: Round] = [:]
    /// Entry, juror, tie.
    var conflicts: [[String]: Conflict] = [:]
    /// Entry, juror.
    var recused: Set<[String]> = []
    /// Round, entry, juror.
    var ballots: [[String]: Ballot] = [:]
    /// Entry, claim, decision, value. Only defects are drawn, each a question of its own.
    var decisions: Set<[String]> = []
    var proposals: [Int: Proposal] = [:]
    var inquiries: [Int: Inquiry] = [:]
    var requests: [Int: Request] = [:]
    /// Who was in the room, by the line.
    var discussions: [Int: Discussion] = [:]
    var votes: [Int: Vote] = [:]
    /// Prize and category, which is empty where it is the edition's; entry, reason and vote.
    var awards: [[String]: [String]] = [:]
    /// Entry and the one that it was set ahead of, in the order in which that was last said of each.
    var placings: [[String]] = []
    /// Points that were taken off.
    var deductions: [String: Int] = [:]
    var publications: [Int: Publication] = [:]
    /// One more than the last line that was taken, and that line after which a list may be another.
    var length = 0
    var lastBearing = -1
    var restored = 0

    struct Rubric: Hashable {
        var min: Int
        var max: Int
        var step: Int
        var criteria: [String]
        var weights: [Int]
        var total: Int
    }

    struct Category: Hashable {
        var rubric: String
        var rule: String
        var needed: Int
        /// The entry that its jurors mark first.
        var reference: String?
    }

    struct Entry: Hashable {
        var category: String
        var file: String
        var agency: String?
        /// `competing`, `withdrawn` or `disqualified`.
        var state = "competing"
        /// `in time` or `late`; `nil` for what an organiser entered.
        var handedIn: String?
    }

    struct Round: Hashable {
        /// How many were planned before it.
        var number: Int
        var sort: String
        var categories: [String]
        var deadline: Int?
        var gap: Int?
        /// As somebody said it last.
        var phase = "planned"
        /// How many were opened before it for the first time; `nil` where it never was.
        var opened: Int?
        /// Who goes on from a screening.
        var shortlist: Set<String>?
        /// What is before the jury, whether it is marked, and until when.
        var presented: String?
        var isMarking = false
        var until: Int?
        /// Juror and entry; the entry is empty where all of hers are meant.
        var late: [[String]: Int] = [:]
    }

    struct Conflict: Hashable {
        var treatment: String
        var isDismissed = false
    }

    struct Ballot: Hashable {
        /// By criterion; `nil` is an abstention.
        var marks: [String: Int?] = [:]
        var lifts: [String: String] = [:]
        var comments: [String: String] = [:]
        var isSealed = false
        var wasSealed = false
        var struck: Int?
    }

    struct Proposal: Hashable {
        var verb: Verb
        var by: String
        var isSettled = false
    }

    struct Inquiry: Hashable {
        var round: String
        var entry: String
        var juror: String
        var about: String
        /// Of the entry when it was asked.
        var category: String
        var proposed: String?
        var text: String?
        var answer: String?
    }

    struct Request: Hashable {
        var entry: String
        var about: String
        var claim: String?
        var by: String
        var until: Int
        var text: String
        /// Line, text, file and name.
        var reply: [String]?
        var shared: [String]?
    }

    struct Audit: Hashable {
        var claims: [[String]]
        var count: Int
        var by: String
        /// By entry and claim.
        var outcomes: [[String]: String] = [:]
    }

    struct Discussion: Hashable {
        var entry: String
        var jurors: [String]
    }

    struct Vote: Hashable {
        var entry: String
        var isCarried: Bool
        var at: Int
    }

    struct Publication: Hashable {
        var file: String
        var by: String
        var embargo: Int?
        var isAlone: Bool
        var isCountersigned = false
        var isRetracted = false
    }

    /// Why a verb is refused: a name where the page says in which order one hears, and else only `refused`.
    /// `nil` where it is taken.
    mutating func take(_ step: Step) -> String? {
        let (verb, actor, now) = (step.verb, step.actor, step.now)
        if let refusal = refusal(verb, actor, now) ?? (needsSecond(verb) ? "needsSecond" : nil) {
            return refusal
        }
        length = step.line + 1
        if bearsOnResults(verb) { lastBearing = step.line }
        apply(step)
        return nil
    }

    func refusal(_ verb: Verb, _ actor: String, _ now: Int) -> String? {
        if verb.kind == "begin" { return edition == nil ? nil : "begunAlready" }
        if edition == nil { return "notBegun" }
        let refusals = [
            refusalToSetUp(verb, actor, now), refusalOfConflicts(verb, actor),
            refusalOfRounds(verb, actor, now), refusalOfMarks(verb, actor, now),
            refusalOfEntries(verb, actor), refusalOfAsking(verb, actor, now),
            refusalOfRequests(verb, actor, now),
            refusalOfClients(verb, actor, now), refusalOfAudits(verb, actor, now),
            refusalOfDeliberation(verb, actor, now), refusalOfPublication(verb, actor, now),
            refusalOfTwo(verb, actor, now),
        ]
        if let first = refusals.compactMap(\.self).first { return first }
        return verb.members.allSatisfy(isWellFormed) ? nil : "refused"
    }

    mutating func apply(_ step: Step) {
        setUp(step)
        applyConflicts(step.verb, step.actor)
        applyRounds(step.verb)
        applyMarks(step.verb, step.actor)
        applyEntries(step)
        applyAsking(step)
        applyRequests(step)
        applyClients(step)
        applyAudits(step)
        applyDeliberation(step)
        applyPublication(step)
        applyTwo(step)
    }
}

extension NaiveEdition {
    /// Names, files and texts as the page's first paragraphs have them.
    private func isWellFormed(_ member: Verb.Member) -> Bool {
        guard case .word(let word) = member.value else { return true }
        switch member.name {
        case "file", "files": return word.count == 64 && word.allSatisfy { "0123456789abcdef".contains($0) }
        case "reason", "lift", "comment", "root", "text", "notes", "question", "alone", "name", "by":
            return Self.isDigest(word)
        case "value": return ["biased-sample", "promised", "compulsory", "refuted"].contains(word)
        case "act", "treatment", "answer", "tie", "sort", "decision", "about", "marking", "manner", "needs":
            return true
        default: return (1...64).contains(word.count) && word.allSatisfy { names.contains($0) }
        }
    }

    /// 32 bytes in base 64: 43 digits, of which the last is one of every fourth, and a sign to fill up.
    static func isDigest(_ word: String) -> Bool {
        let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        let values = word.dropLast().map { digit in
            digits.firstIndex(of: digit).map { digits.distance(from: digits.startIndex, to: $0) }
        }
        return word.count == 44 && word.last == "=" && !values.contains(nil) && values[42].map { $0 % 4 } == 0
    }

    private var names: String { "abcdefghijklmnopqrstuvwxyz0123456789-" }

    func isOneOf(_ actor: String, _ wanted: String...) -> Bool {
        !(roles[actor] ?? []).isDisjoint(with: wanted)
    }

    func phase(_ round: String, _ now: Int) -> String? {
        guard let round = rounds[round] else { return nil }
        if round.phase == "open" || round.phase == "paused", let end = round.deadline, now >= end {
            return "closed"
        }
        return round.phase
    }

    /// The strictest treatment of all conflicts that hold.
    func treatment(_ juror: String, _ entry: String) -> String? {
        let hold = conflicts.filter { $0.key[0] == entry && $0.key[1] == juror && !$0.value.isDismissed }
        return hold.map(\.value.treatment).max { strictness($0) < strictness($1) }
    }

    func strictness(_ treatment: String) -> Int {
        ["show", "exclude", "block"].firstIndex(of: treatment) ?? 0
    }

    func isBlocked(_ person: String, _ entry: String) -> Bool { treatment(person, entry) == "block" }

    func isMarked(_ entry: String) -> Bool {
        ballots.contains { $0.key[1] == entry && !$0.value.marks.isEmpty }
    }

    var hasMarks: Bool { ballots.values.contains { !$0.marks.isEmpty } }

    func isMarkedCategory(_ category: String) -> Bool {
        entries.contains { $0.value.category == category && isMarked($0.key) }
    }

    /// Whether a round with the entry's present category was ever opened.
    func isJudged(_ entry: String) -> Bool {
        guard let category = entries[entry]?.category else { return false }
        return rounds.values.contains { $0.opened != nil && $0.categories.contains(category) }
    }

    func hasSeat(_ juror: String, _ entry: String) -> Bool {
        ballots.keys.contains { $0[1] == entry && $0[2] == juror }
    }

    /// Seats without marks go where the round does not judge the entry's category.
    mutating func clearSeats(before entry: String) {
        ballots = ballots.filter { seat, ballot in
            seat[1] != entry || !ballot.marks.isEmpty
                || rounds[seat[0]]?.categories.contains(entries[entry]?.category ?? "") == true
        }
    }
}
