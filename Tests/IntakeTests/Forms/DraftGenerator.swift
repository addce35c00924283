import Jury
import JuryTestSupport

@testable import Intake

/// Draws files from a form's shape: valid ones, and ones with a single fault at a place of choice.
///
/// Every value that is drawn is a site. A first drawing with a seed counts them; a second with the same seed
/// and a `faultSite` below that count gives the same file with one thing wrong in it.
struct DraftGenerator {
    private var random: SplitMix64
    private var depth = 0
    private(set) var sites = 0
    let faultSite: Int
    let syntax: Syntax
    /// What was done wrong, in words, for messages.
    private(set) var fault: String?

    init(seed: UInt64, syntax: Syntax, faultSite: Int = -1) {
        random = SplitMix64(seed: seed)
        self.syntax = syntax
        self.faultSite = faultSite
    }

    /// A whole file, valid or with its fault.
    static func file(
        _ record: RecordShape, format: String, seed: UInt64, syntax: Syntax, faulty: Bool
    ) -> (bytes: [UInt8], fault: String?) {
        var generator = DraftGenerator(seed: seed, syntax: syntax)
        var draft = generator.draw(.record(record))
        if faulty {
            let site = Int(seed % UInt64(generator.sites))
            generator = DraftGenerator(seed: seed, syntax: syntax, faultSite: site)
            draft = generator.draw(.record(record))
        }
        let bytes =
            syntax == .xml
            ? XMLWriter.write(draft, root: record.name, namespace: EntryReader.namespace)
            : JSONWriterForTests.write(draft, format: format)
        return (bytes, generator.fault)
    }

    mutating func draw(_ shape: Shape) -> Draft {
        let isFaulty = sites == faultSite
        sites += 1
        // The same draws happen in both drawings, so that a fault changes nothing else.
        let sound = drawSound(shape)
        guard isFaulty else { return sound }
        var chance = SplitMix64(seed: UInt64(bitPattern: Int64(faultSite)) &* 31 &+ 7)
        return spoilt(sound, shape, &chance)
    }

    private mutating func drawSound(_ shape: Shape) -> Draft {
        switch shape {
        case .text(let isMultiline):
            return .content("text", words(isMultiline), [("lang", chance(5) ? pick(Self.languages) : nil)])
        case .plain(let isMultiline): return .word(words(isMultiline))
        case .quantity:
            return .content(
                "written", pick(Self.quantities),
                [
                    ("lang", chance(6) ? pick(Self.languages) : nil),
                    ("number", chance(6) ? pick(["2500", "-3.5", "0.125"]) : nil),
                    ("qualifier", chance(6) ? pick(Quantity.Qualifier.allCases.map(\.rawValue)) : nil),
                ])
        case .lexical(let form, _): return .word(pick(Self.sound[form] ?? ["x"]))
        case .choice(_, let words): return .word(pick(words))
        case .record(let record):
            depth += 1
            defer { depth -= 1 }
            let rarity = depth == 1 ? 2 : 3
            var members: [Draft.Member] = []
            for field in record.fields where field.isRequired || chance(rarity) {
                members.append(Draft.Member(field.name, draw(field.shape), isAttribute: field.isAttribute))
            }
            if chance(3) { members.shuffle(using: &random) }
            return .record(members)
        case .list(let item, let shape):
            return .list(item: item, (0..<Int.random(in: 0...3, using: &random)).map { _ in draw(shape) })
        case .counts(let keys):
            return .record(keys.map { Draft.Member($0, .word("100"), isAttribute: false) })
        }
    }

    private mutating func spoilt(_ sound: Draft, _ shape: Shape, _ chance: inout SplitMix64) -> Draft {
        func tell(_ words: String, _ draft: Draft) -> Draft {
            fault = words
            return draft
        }
        let stranger = Draft.record([Draft.Member("stranger", .word("x"), isAttribute: false)])
        switch (shape, sound) {
        case (.record(let record), .record(var members)):
            let required = record.fields.filter(\.isRequired).map(\.name)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0 where !required.isEmpty:
                members.removeAll { $0.name == required[0] }
                return tell("\(required[0]) is missing in \(record.name)", .record(members))
            case 1 where syntax == .xml && !members.isEmpty:
                let last = members[members.count - 1]
                members.append(last)
                return last.isAttribute
                    ? tell("a stranger in \(record.name)", .record(members.dropLast() + [strangeMember]))
                    : tell("\(last.name) comes twice in \(record.name)", .record(members))
            case 2 where syntax == .xml && members.contains { $0.isAttribute }:
                members = members.map { Draft.Member($0.name, $0.value, isAttribute: false) }
                return tell("attributes are elements in \(record.name)", .record(members))
            case 3: return tell("\(record.name) is a word", .word("word"))
            default: return tell("a stranger in \(record.name)", .record(members + [strangeMember]))
            }
        case (.list(let item, _), _):
            return Bool.random(using: &chance)
                ? tell("a list of \(item) is a word", .word("word"))
                : tell("a list of \(item) is a record", stranger)
        case (.lexical(let form, _), _):
            let bad = Self.bad[form] ?? [""]
            let word = bad[Int.random(in: 0..<bad.count, using: &chance)]
            return tell("\(form) is \(word)", .word(word))
        case (.choice(let name, let words), _):
            let bad = ["nonsense", "", words[0].uppercased(), words[0] + "s"]
            let word = bad[Int.random(in: 0..<bad.count, using: &chance)]
            return tell("\(name) is \(word)", .word(word))
        default:
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: return tell("an empty text", .word(""))
            case 1: return tell("a blank text", .word(" \n\t "))
            case 2: return tell("a text is a record", stranger)
            default:
                let marks = [Draft.Mark(name: "lang", value: "x")]
                if case .plain = shape {
                    return tell("a plain text with a language", .marked(name: "text", "a", marks))
                }
                let name = if case .quantity = shape { "written" } else { "text" }
                return tell("a language that is none", .marked(name: name, "a", marks))
            }
        }
    }

    private var strangeMember: Draft.Member {
        Draft.Member("stranger", .word("x"), isAttribute: false)
    }

    private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }

    private mutating func pick<Item>(_ items: [Item]) -> Item {
        items[Int.random(in: 0..<items.count, using: &random)]
    }

    private mutating func words(_ isMultiline: Bool) -> String {
        let count = Int.random(in: 1...6, using: &random)
        let words = (0..<count).map { _ in pick(Self.vocabulary) }
        return words.joined(separator: isMultiline && chance(3) ? "\n\n" : " ")
    }

    private static let languages = ["en", "fr", "lv", "lt", "et", "pt-BR"]
    private static let vocabulary = [
        "nappies", "palīdzēsim", "l’été", "ąžuolas", "öö", "<b>", "&amp;", "\"said\"", "]]>", "100 %", "日本",
        "🍼", "a\\b",
        "#tag", "=1+1", "e\u{301}",
    ]
    private static let quantities = [
        "2.500", "2 500", "2,500", "3,5", "1,5 million", "more than 300", "a steep rise", "90 %", "€ 12",
        "12–15", "0",
    ]
}
