import Jury
import Phrases
import Rankings
import Wire

/// The findings of a check as they come, file after file.
protocol CheckReport {
    mutating func begin()
    mutating func add(_ result: CheckJob.Result)
    mutating func end()
}

/// `file:line:column: error: …`, which editors understand, with the remedy below.
struct TextCheckReport: CheckReport {
    private let style = Style.forStandardOutput
    private var files = 0
    private var counts: [Finding.Severity: Int] = [:]

    mutating func begin() {}

    mutating func add(_ result: CheckJob.Result) {
        files += result.files
        var text = ""
        for finding in result.findings {
            counts[finding.severity, default: 0] += 1
            text += Self.lines(finding, style)
        }
        if !text.isEmpty { Output.standard(text) }
    }

    mutating func end() {
        let told = Finding.Severity.allCases.compactMap { severity -> String? in
            guard let count = counts[severity] else { return nil }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let what = told.isEmpty ? "nothing to mend" : told.joined(separator: ", ")
        Output.standard("\(files) file\(files == 1 ? "" : "s"): \(what)\n")
    }

    static func lines(_ finding: Finding, _ style: Style) -> String {
        var place = (finding.file ?? "").visible
        if let position = finding.position { place += ":\(position.line):\(position.column)" }
        let sentence = finding.inEnglish
        let head = place.isEmpty ? "" : style.bold(place + ":") + " "
        return """
            \(head)\(style.severity(finding.severity)): \(sentence.summary) \(style.faint("[" + finding.code + "]"))
                \(sentence.remedy)

            """
    }
}

/// `palmares-check/1`, for machines; schema in `schemas/check.schema.json`.
struct JSONCheckReport: CheckReport {
    private var json = JSONWriter()

    mutating func begin() {
        json.beginObject()
        json.member("format", "palmares-check/1")
        json.key("findings")
        json.beginArray()
    }

    mutating func add(_ result: CheckJob.Result) {
        for finding in result.findings { json.finding(finding) }
        Output.standard(json.takeBytes())
    }

    mutating func end() {
        json.endArray()
        json.endObject()
        json.endLine()
        Output.standard(json.takeBytes())
    }
}
