internal import Jury

extension Form<Edition> {
    static let edition = Form<Edition>(
        "edition", .edition, "One award, one year.", blank: { Edition() },
        [
            .required("id", \.id, .id(), "Its own name."),
            .required("name", \.name, .record(.translated), "Its name for people."),
            .optional("notice", \.notice, .record(.translated), "Printed with every ranking."),
            .defaulted(
                "rule", \.rule, .choice("rule"), otherwise: .mean, "How marks become a ranking."),
            .defaulted(
                "reading", \.reading, .choice("reading"), otherwise: .strict,
                "Whose levels the metrics stand at."),
            .optional("taxonomy", \.taxonomy, .plainLine, "A file of metrics instead of the program's."),
            .list(
                "categories", \.categories, of: "category", .record(.category), required: true,
                "What is judged."),
            .list("panels", \.panels, of: "panel", .record(.panel), "Who judges."),
            .list("ballots", \.ballots, of: "file", .plainLine, "Sheets of ballots."),
            .list("shown", \.shown, of: "file", .plainLine, "Entries that are shown but not ranked."),
            .defaulted("limits", \.limits, .limits, otherwise: .usual, "How long the texts may be."),
            .list(
                "required", \.required, of: "answer", .choice("requiredAnswer"),
                "What every entry has to answer."),
            .optional("hourValue", \.hourValue, .record(.money), "What an hour of unpaid work is worth."),
            .optional("deadline", \.deadline, .day, "The last day for entries."),
            .optional("judging", \.judging, .day, "The day on which the judging begins."),
            .optional("decisions", \.decisions, .plainLine, "What people settled about entries."),
            .optional(
                "jurors", \.jurors, .plainLine, "What jurors know and read, and how much they can take."),
            .optional("topics", \.topics, .plainLine, "What entries are about."),
            .optional("ties", \.ties, .plainLine, "What binds jurors to organisations and people."),
            .optional("dismissals", \.dismissals, .plainLine, "Conflicts that do not hold, and why."),
            .defaulted(
                "conflicts", \.conflicts, .record(.conflictPolicy), otherwise: ConflictPolicy(),
                "What follows from conflicts."),
            .optional("blind", \.blind, .record(.blinding), "That jurors do not see whose entries are."),
            .defaulted(
                "publication", \.publication, .record(.publicationPolicy), otherwise: PublicationPolicy(),
                "What of the result everybody gets to see."),
        ])
}

extension Form<Category> {
    static let category = Form<Category>(
        "category", .edition, "What entries compete in.", blank: { Category() },
        [
            .required("id", \.id, .id(), "Its own name, unique in the edition."),
            .required("name", \.name, .record(.translated), "Its name for people."),
            .required("rubric", \.rubric, .id(), "The rubric: the name of its file without the ending."),
            .required("panel", \.panel, .id(), "The panel that judges it."),
            .defaulted("ballotsMin", \.ballotsMin, .integer, otherwise: 1, "Ballots that an entry needs."),
            .list("entries", \.entries, of: "file", .plainLine, "Its entries."),
            .list("levels", \.levels, of: "level", .record(.level), "Instead of the rubric's levels."),
            .defaulted(
                "expects", \.expects, .record(.grade), otherwise: .usual,
                "How well a claim can be expected to be shown."),
            .defaulted("aim", \.aim, .choice("aim"), otherwise: .results, "What the category is about."),
            .defaulted(
                "invalidMetrics", \.invalidMetrics, .choice("invalidUse"), otherwise: .none,
                "What follows where an entry claims money that nobody paid."),
            .optional("calibration", \.calibration, .id(), "The entry that every juror marks first."),
        ])
}

extension Form<Grade> {
    static let grade = Form<Grade>(
        "grade", .edition, "How well a claim is shown.", blank: { .usual },
        [
            .defaulted(
                "provenance", \.provenance, .choice("provenance"), otherwise: Grade.usual.provenance,
                "Who says so."),
            .defaulted(
                "comparison", \.comparison, .choice("comparison"), otherwise: Grade.usual.comparison,
                "Compared with what."),
        ])
}

extension Form<ConflictPolicy> {
    static let conflictPolicy = Form<ConflictPolicy>(
        "conflictPolicy", .edition, "What follows from conflicts of interest.", blank: { ConflictPolicy() },
        [
            .defaulted(
                "ownNetwork", \.ownNetwork, .choice("treatment"), otherwise: .block,
                "What becomes of jurors before entries of their own network."),
            .defaulted(
                "years", \.years, .integer, otherwise: 2,
                "So many years after it ended an employer, a client or a competitor counts."),
        ])
}

extension Form<Blinding> {
    static let blinding = Form<Blinding>(
        "blinding", .edition, "What is hidden beside agencies, networks and people.", blank: { Blinding() },
        [
            .defaulted("client", \.client, .choice("sight"), otherwise: .shown, "The client's name."),
            .defaulted(
                "files", \.files, .choice("sight"), otherwise: .hidden, "What lies beside the entries."),
            .list(
                "redactions", \.redactions, of: "redaction", .record(.redaction),
                "What is struck from texts beside the names in an entry's own fields."),
        ])
}

extension Form<PublicationPolicy> {
    static let publicationPolicy = Form<PublicationPolicy>(
        "publicationPolicy", .edition, "What of the result everybody gets to see.",
        blank: { PublicationPolicy() },
        [
            .defaulted(
                "ballots", \.ballots, .choice("sight"), otherwise: .hidden,
                "Each juror's marks under her short name."),
            .defaulted(
                "firmness", \.firmness, .choice("sight"), otherwise: .shown,
                "How firmly the first of a category stands."),
            .defaulted(
                "agencies", \.agencies, .choice("sight"), otherwise: .hidden,
                "Agencies by how many awards of each level they won."),
            .defaulted(
                "unawarded", \.unawarded, .choice("sight"), otherwise: .shown,
                "Entries without an award; where they are hidden, ballots are as well."),
        ])
}

extension Form<Blinding.Redaction> {
    static let redaction = Form<Blinding.Redaction>(
        "redaction", .edition, "What is struck from one entry.", blank: { Blinding.Redaction() },
        [
            .required("entry", \.entry, .id(), "The entry."),
            .list(
                "words", \.words, of: "word", .plainLine, required: true,
                "Words and names; one that ends in * strikes all that begin so."),
        ])
}

extension Form<Money> {
    static let money = Form<Money>(
        "money", .edition, "A sum in a currency.", blank: { Money(DecimalNumber(0), "EUR") },
        [
            .required("amount", \.amount, .amount, "How much."),
            .required("currency", \.currency, .currency, "The currency's code."),
        ])
}

extension Form<Panel> {
    static let panel = Form<Panel>(
        "panel", .edition, "Jurors who judge together.", blank: { Panel() },
        [
            .required("id", \.id, .id(), "Its own name, unique in the edition."),
            .list("jurors", \.jurors, of: "juror", .id(), required: true, "Who sits on it."),
        ])
}

extension Codec<WordLimits> {
    /// Names of an entry's texts with the words they may have, and `title` with its characters; what is not
    /// named keeps its usual limit.
    static let limits = Codec(
        shape: { .counts(keys: ["title"] + WordLimits.usual.words.keys.sorted()) },
        decode: { node, reading in
            guard reading.isRecord(node) else { return nil }
            var limits = WordLimits.usual
            for child in reading.document.children(node) {
                let name = reading.document.name(child) ?? ""
                if name != "title", WordLimits.usual.words[name] == nil {
                    let known = WordLimits.usual.words.keys.sorted() + ["title"]
                    let nearest = Spelling.nearest(to: name, among: known)
                    reading.note(.unknownField(name, nearest: nearest), at: child)
                } else if let count = Codec<Int>.integer.decode(child, &reading) {
                    if name == "title" { limits.titleCharacters = count } else { limits.words[name] = count }
                }
            }
            return limits
        },
        encode: { limits in
            let title = Draft.Member("title", .word(String(limits.titleCharacters)), isAttribute: false)
            let words = limits.words.sorted { $0.key < $1.key }.map {
                Draft.Member($0.key, .word(String($0.value)), isAttribute: false)
            }
            return .record([title] + words)
        })
}
