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
        ("evidence: shown", "evidence: criterion", "rubric.no-evidence-criterion 4:1 /evidence"),
        (
            "evidence: shown", "evidence: shown\ncaps: {reaction: 1.5}",
            "rubric.steps-out-of-order 5:8 /caps/reaction"
        ),
        (
            "evidence: shown", "evidence: shown\ncaps: {floor: 3.5}",
            "rubric.steps-out-of-order 5:8 /caps/floor"
        ),
        ("evidence: shown", "evidence: shown\ncaps: {nothing: 0}", "rubric.off-scale 5:8 /caps/nothing"),
        (
            "evidence: shown", "evidence: shown\ngradeWeights: {record: 0.4}",
            "rubric.steps-out-of-order 5:16 /gradeWeights/record"
        ),
        (
            "evidence: shown", "evidence: shown\ngradeWeights: {verified: 1.2}",
            "rubric.number-out-of-range 5:16 /gradeWeights/verified"
        ),
        (
            "evidence: shown\n",
            "evidence: shown\npolicy: results-first\ncaps: {reaction: 10, floor: 10, unmeasured: 10}\n",
            "rubric.not-results-first 5:1 /policy"
        ),
        ("evidence: shown", "evidence: &a shown", "yaml.alias 4:11 "),
        ("evidence: shown", "evidence: shown\nevidence: shown", "yaml.duplicate-key 4:1 "),
        ("evidence: shown", "evidence: 'shown", "yaml.malformed 8:42 "),
    ])
    func `a fault is told with line and column`(old: String, new: String, expected: String) {
        let yaml = Self.sound.replacing(old, with: new, maxReplacements: 1)
        #expect(told(yaml).contains(expected), "\(told(yaml))")
    }

    @Test func `evidence counts once`() {
        let scored = Self.sound.replacing("weight: 40", with: "weight: 40\n    scores: evidence")
        #expect(told(scored) == [])
        #expect(told(scored.replacing("evidence: shown", with: "evidence: criterion")) == [])
        #expect(
            told(scored.replacing("evidence: shown", with: "evidence: factor"))
                == ["rubric.evidence-counted-twice 17:5 /criteria[2]/scores"])
    }

    @Test func `caps and weights of grades that are left out have their usual values`() throws {
        let (usual, _) = RubricReader.read(Array(Self.sound.utf8), id: "two")
        #expect(usual?.caps == Caps())
        #expect(usual?.gradeWeights == GradeWeights())
        let stated = Self.sound.replacing(
            "evidence: shown",
            with:
                "evidence: factor\npolicy: results-first\ncaps: {exposure: 1.5}\ngradeWeights: {record: 0.75}"
        )
        let (read, findings) = RubricReader.read(Array(stated.utf8), id: "two")
        #expect(findings == [])
        var weights = GradeWeights()
        weights.record = 750
        #expect(read?.caps == Caps(exposure: 1500))
        #expect(read?.gradeWeights == weights)
        #expect(read?.policy == .resultsFirst)
    }

    @Test(arguments: [
        (
            Scale(min: 0, max: 100_000, step: 1000),
            Caps(
                nothing: 0, exposure: 11_111, reaction: 33_333, unmeasured: 44_444, floor: 38_889)
        ),
        (
            Scale(min: 1000, max: 5000, step: 1000),
            Caps(
                nothing: 1000, exposure: 1444, reaction: 2333, unmeasured: 2778, floor: 2556)
        ),
    ])
    func `usual caps lie as far up on any scale`(scale: Scale, caps: Caps) {
        #expect(StatedCaps().on(scale) == caps)
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
