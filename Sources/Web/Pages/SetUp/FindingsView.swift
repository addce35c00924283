internal import Jury
internal import Phrases
internal import Reports

/// What was found in files: where, what, and what would put it right. In English, as `palmares check` has it.
struct FindingsView {
    let findings: [Finding]
    let words: any PageWords

    /// So many are shown; more would not be read.
    private static let most = 200

    var html: HTML? {
        if findings.isEmpty { return nil }
        let rows = findings.prefix(Self.most).map { finding -> [HTML] in
            let sentence = finding.inEnglish
            // What has no file of its own, such as a draft, has its lines alone.
            let place = finding.position.map { "\($0.line):\($0.column)" }
            let kind: HTML =
                finding.severity == .error
                ? "<strong>\(words.findingKind(finding.severity))</strong>"
                : "\(words.findingKind(finding.severity))"
            return [
                "<code>\([finding.file, place].compactMap(\.self).joined(separator: ":"))</code>", kind,
                "<span lang=\"en\">\(sentence.summary) <span class=\"soft\">\(sentence.remedy)</span></span>",
            ]
        }
        return DataTable(
            caption: words.findingsTitle,
            columns: [words.findingsPlace, words.findingsKind, words.findingsSays].map {
                DataTable.Column(name: $0, kind: .words)
            }, rows: rows, look: .facts
        ).html
    }
}
