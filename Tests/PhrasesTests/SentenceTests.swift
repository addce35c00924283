import Jury
import Phrases
import Testing

@Suite struct SentenceTests {
    @Test(arguments: [
        (
            Finding(.claim, .unknownMetric("doners", nearest: ["donors", "donors_recurring"])),
            "“doners” is not a known metric.", "Did you mean donors or donors_recurring?"
        ),
        (
            Finding(.claim, .unknownMetric("x", nearest: [])), "“x” is not a known metric.",
            "Choose one from the taxonomy, or leave the metric out."
        ),
        (
            Finding(.rubric, .weightsDoNotAddUp(sum: 90, total: 100)),
            "The weights add up to 90, not to 100.",
            "Change them, or the total."
        ),
        (
            Finding(.claim, .ambiguousNumber("2.500", readings: ["2500", "2.5"])),
            "“2.500” can be read as 2500 or 2.5.", "Say which beside it: number 2500 or 2.5."
        ),
        (
            Finding(.xml, .doctype), "The file has a DOCTYPE.",
            "Delete the <!DOCTYPE …> part; an entry needs none."
        ),
        (
            Finding(.ballot, .duplicateRow("solar-roof, ada, idea", line: 12)),
            "solar-roof, ada, idea stands in line 12 already; neither counts.",
            "Keep the one that the juror meant."
        ),
        (
            Finding(.json, .tooLarge(limitBytes: 8_388_608)), "The file is larger than 8,388,608 bytes.",
            "Send long reports and pictures as evidence, not inside the entry."
        ),
    ])
    func `a finding is said in one sentence, and its remedy in another`(
        finding: Finding, summary: String, remedy: String
    ) {
        #expect(finding.inEnglish.summary == summary)
        #expect(finding.inEnglish.remedy == remedy)
    }

    @Test func `what a user wrote cannot disturb the sentence it is quoted in`() {
        let hostile = "\u{1B}[31m\u{202E}abc\n" + String(repeating: "x", count: 100)
        let said = Finding(.entry, .unknownField(hostile, nearest: [])).inEnglish.summary
        #expect(
            said == "“<U+001B>[31m<U+202E>abc<U+000A>" + String(repeating: "x", count: 70)
                + "…” is not a field of this part.")
    }
}
