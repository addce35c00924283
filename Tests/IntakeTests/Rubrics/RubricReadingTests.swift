import Jury
import Testing

@testable import Intake

@Suite struct RubricReadingTests {
    static let sound = """
        format: palmares-rubric/1
        name: {en: Two questions, fr: Deux questions}
        scale: {min: 1, max: 10, step: 0.5}
        evidence: shown
        criteria:
          - id: results
            name: {en: Results, fr: Résultats}
            question: {en: What changed?, fr: Qu'est-ce qui a changé ?}
            weight: 60
            reads: [result]
            anchors:
              - {mark: 1, text: {en: Nothing., fr: Rien.}}
          - id: idea
            name: {en: Idea, fr: Idée}
            question: {en: Is it new?, fr: Est-ce nouveau ?}
            weight: 40
        ties: [results, jurors]
        levels:
          - {id: gold, score: 78.5, needs: [{criterion: results, mark: 7}]}
        """

    private func told(_ yaml: String) -> [String] {
        RubricReader.read(Array(yaml.utf8), id: "two").findings.map { finding in
            let place = finding.position.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.code) \(place) \(finding.path)"
        }
    }

    @Test func `a rubric is read whole`() throws {
        let (rubric, findings) = RubricReader.read(Array(Self.sound.utf8), id: "two")
        #expect(findings == [])
        let read = try #require(rubric)
        #expect(read.id == "two")
        #expect(read.total == 100)
        #expect(read.scale == Scale(min: 1000, max: 10_000, step: 500))
        #expect(read.criteria.map(\.weight) == [60, 40])
        #expect(read.criteria.map(\.readsResults) == [true, false])
        #expect(read.ties == [.results, .jurors])
        #expect(read.levels.map(\.score) == [78_500])
    }

    @Test(arguments: [
        ("weight: 40", "weight: 30", "rubric.weights-do-not-add-up 5:1 /criteria"),
        ("weight: 40", "weight: 0", "rubric.number-out-of-range 16:5 /criteria[2]/weight"),
        ("weight: 40", "weigth: 40", "rubric.unknown-field 16:5 /criteria[2]/weigth"),
        ("step: 0.5", "step: 0.7", "rubric.bad-scale 3:1 /scale"),
        ("step: 0.5", "step: a", "rubric.bad-form 3:26 /scale/step"),
        ("mark: 1, text", "mark: 1.2, text", "rubric.anchor-off-scale 12:10 /criteria[1]/anchors[1]/mark"),
        (
            "criterion: results", "criterion: result",
            "rubric.unknown-reference 19:38 /levels[1]/needs[1]/criterion"
        ),
        ("reads: [result]", "reads: [results]", "rubric.not-a-choice 10:13 /criteria[1]/reads[1]"),
        (", fr: Idée", "", "rubric.untranslated 13:5 /criteria[2]"),
        ("id: idea", "id: results", "rubric.duplicate-id 13:5 /criteria[2]/id"),
        ("evidence: shown", "evidence: factor", "rubric.not-counted-yet 4:1 /evidence"),
        ("evidence: shown", "evidence: &a shown", "yaml.alias 4:11 "),
        ("evidence: shown", "evidence: shown\nevidence: shown", "yaml.duplicate-key 4:1 "),
        ("evidence: shown", "evidence: 'shown", "yaml.malformed 8:42 "),
    ])
    func `a fault is told with line and column`(old: String, new: String, expected: String) {
        let yaml = Self.sound.replacing(old, with: new, maxReplacements: 1)
        #expect(told(yaml).contains(expected), "\(told(yaml))")
    }

    @Test(arguments: [
        (String(repeating: "[", count: 100_000), "yaml.too-deep 1:65 "),
        (String(repeating: "- ", count: 100_000), "yaml.too-deep 1:257 "),
        ("a: &x 1\nb: *x", "yaml.alias 2:4 "), ("", "yaml.unexpected-end 1:1 "), ("- *x", "yaml.alias 1:3 "),
        ("a: \u{1}", "yaml.malformed"), ("[]", "rubric.wrong-kind 1:1 "),
    ])
    func `hostile YAML is refused`(yaml: String, expected: String) {
        #expect(told(yaml).first?.hasPrefix(expected) == true, "\(told(yaml))")
    }

    @Test func `emphasis and ampersands in prose are no aliases`() {
        let yaml = Self.sound.replacing("What changed?", with: "What *really* changed (R&D & sales)?")
        #expect(told(yaml) == [])
    }

    @Test func `nothing is scored by a rubric with an error`() {
        let yaml = Self.sound.replacing("weight: 40", with: "weight: 30")
        #expect(RubricReader.read(Array(yaml.utf8), id: "two").rubric == nil)
    }
}
