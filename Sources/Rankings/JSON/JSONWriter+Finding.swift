public import Jury
internal import Phrases
public import Wire

extension JSONWriter {
    /// A finding as every output for machines has it.
    public mutating func finding(_ finding: Finding) {
        object { json in
            let sentence = finding.inEnglish
            json.member("file", orNull: finding.file)
            json.member("line", orNull: finding.position?.line)
            json.member("column", orNull: finding.position?.column)
            json.member("code", finding.code)
            json.member("severity", finding.severity.rawValue)
            json.member("path", finding.path)
            json.member("summary", sentence.summary)
            json.member("remedy", sentence.remedy)
        }
    }
}
