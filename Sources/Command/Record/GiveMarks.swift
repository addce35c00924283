import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

struct GiveMarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Give marks to an entry, as a juror.",
        discussion: """
            Marks are criterion=points, and - abstains: palmares mark boots impact=8.5 craft=- --as ada. \
            Given again a mark takes the place of the one before, until the ballot is sealed. A screening \
            asks one question: palmares mark boots goes-on=yes --as ada, or maybe, or no. Somebody else \
            types what was given on paper: palmares mark boots impact=8.5 --paper ada --as olga.
            """)

    @Argument(help: "The entry.") var entry: String
    @Argument(help: "Marks.") var marks: [String] = []
    @Option(help: "The round; else the one in which she has a seat before the entry.") var round: String?
    @Option(help: "Why a cap is lifted for these marks.") var lift: String?
    @Option(help: "A comment on these marks.") var comment: String?
    @Option(help: ArgumentHelp("Who gave these marks on paper.", valueName: "juror")) var paper: String?
    @Flag(help: "Seal the ballot: all is said.") var seal = false
    @OptionGroup var options: ActOptions

    func run() async throws {
        if marks.isEmpty, !seal { throw Refusal("name a mark, as impact=8.5, or --seal") }
        if paper != nil, seal { throw Refusal("who types marks from paper seals nothing: leave out --seal") }
        let record = try options.place.open()
        let round = try await seated(record)
        let isScreening = try await record.room.proceedings().rounds[round]?.kind == .screening
        var last: Acknowledgement?
        for mark in marks {
            let request = try read(mark, in: round, isScreening)
            last = try await record.take(request.act, texts: request.texts, by: options.person)
        }
        if seal {
            let act = Acts.Seal(round: round, entry: Identifier(entry))
            last = try await record.take(act, by: options.person)
        }
        guard let last else { return }
        try options.writeReceipt(last, folder: options.place.folder)
        Output.standard(RecordPhrases.taken(last, "mark", by: options.actor) + "\n")
    }

    private static let answers = ["no": "0", "maybe": "1", "yes": "2"]

    private func read(
        _ mark: String, in round: Identifier<Round>, _ isScreening: Bool
    ) throws -> ActArguments.Request {
        let parts = mark.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 2 else { throw Refusal("\(mark) is no mark: criterion=points") }
        let points = isScreening ? Self.answers[parts[1]] ?? parts[1] : parts[1]
        if isScreening, points != "-", DecimalNumber(points) == nil {
            throw Refusal("\(mark) is no answer: \(parts[0])=yes, maybe or no, and - abstains")
        }
        var words = ["round=\(round)", "entry=\(entry)", "criterion=\(parts[0])", "points=\(points)"]
        if let lift { words.append("lift=\(lift)") }
        if let comment { words.append("comment=\(comment)") }
        guard let paper else { return try Self.request(Acts.Mark.self, words) }
        return try Self.request(Acts.Transcribe.self, words + ["juror=\(paper)"])
    }

    private var juror: Identifier<Juror> { paper.map { Identifier($0) } ?? options.person.juror }

    /// The round in which she has a seat before the entry; of several the open one, else the last.
    private func seated(_ record: OpenRecord) async throws -> Identifier<Round> {
        if let round { return Identifier(round) }
        let now = Outside.now()
        let seat = Pairing(Identifier(entry), juror)
        let rounds = try await record.room.proceedings().rounds.filter { $0.value.ballots[seat] != nil }
        let open = rounds.filter { $0.value.phase(at: now) == .open }
        if open.count > 1 {
            let names = open.keys.sorted().map(\.text).joined(separator: ", ")
            throw Refusal("several rounds are open: --round is one of \(names)")
        }
        let found = open.first ?? rounds.max { $0.value.number < $1.value.number }
        guard let found else {
            throw Refused(.declined(.notSeated(entry: seat.entry, round: "")))
        }
        return found.key
    }
}
