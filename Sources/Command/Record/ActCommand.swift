import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

/// A verb with its words, done in a record.
protocol ActCommand: AsyncParsableCommand {
    /// The kinds of acts that belong here.
    static var kinds: [String] { get }
    var options: ActOptions { get }
    var verb: String { get }
    var words: [String] { get }
}

extension ActCommand {
    /// What each verb needs.
    static var verbs: String {
        kinds.compactMap { kind in
            Acts.byKind[kind].map { "  \(kind) \(FieldList(of: $0).usage)" }
        }.joined(separator: "\n")
    }

    static func describe(_ name: String, _ abstract: String) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: abstract,
            discussion: """
                Fields stand in this order or by name, as entry=boots. Points are numbers, - abstains; times \
                have \
                their zone, as 2026-11-24T18:00+02:00; lists have commas, as roles=chair,juror and \
                seats=boots:ada,boots:ben. Texts are named: reason="…".

                """ + verbs)
    }

    func run() async throws {
        guard Self.kinds.contains(verb), let type = Acts.byKind[verb] else {
            let near = Spelling.nearest(to: verb, among: Self.kinds)
            let hint = near.isEmpty ? Self.kinds : near
            throw Refusal("there is no \"\(verb)\" here: \(hint.joined(separator: ", "))")
        }
        let request = try Self.request(type, words)
        let record = try options.place.open()
        let whole: any Act = options.propose ? Acts.Propose(request.act) : request.act
        let taken = try await record.take(
            whole, texts: request.texts, by: options.person,
            id: options.id.flatMap { ActID($0) } ?? Outside.actID())
        try options.writeReceipt(taken, folder: options.place.folder)
        if whole is Acts.Erase || whole is Acts.Confirm { try await record.eraseWhoWasErased() }
        Output.standard(RecordPhrases.taken(taken, verb, by: options.actor) + "\n")
    }
}

extension AsyncParsableCommand {
    /// The act that words of a command line ask for, or how it goes.
    static func request(_ type: any Act.Type, _ words: [String]) throws -> ActArguments.Request {
        do {
            return try ActArguments.read(type, words, salt: Outside.salt)
        } catch {
            throw Refusal("\(error.sentence); it goes: \(type.kind) \(FieldList(of: type).usage)")
        }
    }
}

extension ActOptions {
    func writeReceipt(_ taken: Acknowledgement, folder: RecordFolder) throws {
        guard let receipt else { return }
        guard let bytes = try folder.receipt(taken)?.bytes else {
            throw Refusal("the receipt cannot be signed")
        }
        do {
            try Files.write(bytes, to: receipt)
        } catch {
            throw Refusal("\(receipt) cannot be written: \(error.reason)")
        }
    }
}

struct RoundActs: ActCommand {
    static let kinds = [
        "plan", "seat", "unseat", "open", "pause", "close", "reopen", "deadline", "allow-late", "shortlist",
        "present", "strike",
    ]
    static let configuration = describe("round", "Plan, open, close a round; seat jurors.")

    @Argument(help: "What is done.") var verb: String
    @Argument(help: "Its fields.") var words: [String] = []
    @OptionGroup var options: ActOptions
}

struct EntryActs: ActCommand {
    static let kinds = [
        "enter", "hand-in", "name-client", "vouch", "withdraw", "disqualify", "reinstate", "move", "decide",
        "discuss", "vote", "award", "place", "deduct", "ask", "answer", "request", "reply", "share", "audit",
        "uphold", "follow-up", "letter",
    ]
    static let configuration = describe(
        "entry", "Withdraw, disqualify, move an entry; settle a claim; ask; deliberate.")

    @Argument(help: "What is done.") var verb: String
    @Argument(help: "Its fields.") var words: [String] = []
    @OptionGroup var options: ActOptions
}

struct JurorActs: ActCommand {
    static let kinds = ["appoint", "conflict", "dismiss", "recuse", "readmit", "seal", "unseal", "erase"]
    static let configuration = describe("juror", "Appoint people; conflicts and recusals.")

    @Argument(help: "What is done.") var verb: String
    @Argument(help: "Its fields.") var words: [String] = []
    @OptionGroup var options: ActOptions
}

struct EditionActs: ActCommand {
    static let kinds = [
        "rubric", "category", "calibrate", "define", "call", "countersign", "retract", "confirm",
    ]
    static let configuration = describe(
        "edition", "Rubrics and categories; confirm what was proposed, sign, take back.")

    @Argument(help: "What is done.") var verb: String
    @Argument(help: "Its fields.") var words: [String] = []
    @OptionGroup var options: ActOptions
}
