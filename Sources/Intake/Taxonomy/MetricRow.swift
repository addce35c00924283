internal import Jury

/// Reads one line of a taxonomy's file as a metric. What cannot be read is noted with its cell; the rest of
/// the line is read all the same.
struct MetricRow {
    private(set) var findings: [Finding] = []
    private let line: TaxonomyLine
    private let columns: TaxonomyColumns

    init(_ line: TaxonomyLine, _ columns: TaxonomyColumns) {
        self.line = line
        self.columns = columns
    }

    var cells: [String] { line.cells }

    mutating func note(_ fault: Fault, _ column: String) {
        note(fault, at: columns[column] ?? 0)
    }

    mutating func note(_ fault: Fault, at place: Int) {
        findings.append(Finding(.taxonomy, fault, at: line.position(place)))
    }

    /// `nil` where it has no identifier, English name or level.
    mutating func metric() -> Metric? {
        let id = required("id")
        let isNamed = id.map { Fault.Lexical.metric.admits($0) } ?? false
        if let id, !isNamed { note(.badForm(id, expected: .metric), "id") }
        let name = required("name_en")
        let amecLevel: Level? = requiredWord("amec_level")
        let strictLevel: Level? = requiredWord("strict_level")
        if let strictLevel { checkTier(of: strictLevel) }
        let names = self.names
        let traits = Traits(
            vanity: word("vanity") ?? .no, isInvalid: yesOrNo("invalid"), isPromise: yesOrNo("promise"),
            direction: word("direction") ?? .context, proof: proof())
        guard let id, isNamed, name != nil, let amecLevel, let strictLevel else { return nil }
        var metric = Metric(
            id: Identifier(id), names: names, amecLevel: amecLevel, strictLevel: strictLevel)
        metric.family = cell("family")
        metric.unit = cell("unit")
        metric.denominator = cell("denominator")
        metric.vanity = traits.vanity
        metric.isInvalid = traits.isInvalid
        metric.isPromise = traits.isPromise
        metric.direction = traits.direction
        metric.proof = traits.proof
        return metric
    }

    private struct Traits {
        let vanity: Metric.Vanity
        let isInvalid: Bool
        let isPromise: Bool
        let direction: Metric.Direction
        let proof: Evidence.Kind
    }

    private var names: [String: String] {
        var names: [String: String] = [:]
        for (language, place) in columns.names where !cells[place].isEmpty { names[language] = cells[place] }
        return names
    }

    /// Empty also where the file has no such column.
    private func cell(_ column: String) -> String { columns[column].map { cells[$0] } ?? "" }

    private mutating func required(_ column: String) -> String? {
        let text = cell(column)
        if text.isEmpty { note(.missingField(column), column) }
        return text.isEmpty ? nil : text
    }

    private mutating func requiredWord(_ column: String) -> Level? {
        required(column) == nil ? nil : word(column)
    }

    /// One of a closed set of words; `nil` where nothing is written or another word.
    private mutating func word<Choice: CaseIterable & RawRepresentable>(_ column: String) -> Choice?
    where Choice.RawValue == String {
        let text = cell(column)
        if text.isEmpty { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        note(.notAChoice(text, choices: Choice.allCases.map(\.rawValue)), column)
        return nil
    }

    private mutating func yesOrNo(_ column: String) -> Bool {
        let answer: YesOrNo? = word(column)
        return answer == .yes
    }

    /// A kind of evidence, its words joined by hyphens or low lines.
    private mutating func proof() -> Evidence.Kind {
        let text = cell("proof_kind")
        if text.isEmpty { return .other }
        let kind = Evidence.Kind(rawValue: String(text.map { $0 == "_" ? "-" : $0 }))
        if kind == nil {
            note(.notAChoice(text, choices: Evidence.Kind.allCases.map(\.rawValue)), "proof_kind")
        }
        return kind ?? .other
    }

    /// The tier is there for those who read the file; it cannot be chosen.
    private mutating func checkTier(of level: Level) {
        guard let tier: Tier = word("tier"), tier != level.tier else { return }
        note(.wrongTier(tier.rawValue, level: level.rawValue, tier: level.tier.rawValue), "tier")
    }
}
