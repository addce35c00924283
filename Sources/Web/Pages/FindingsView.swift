internal import Jury
internal import Phrases
internal import Reports

/// What was found in files: where, what, and what would put it right. In English, as `palmares check` has it.
struct FindingsView {
    let findings: [Finding]
    let words: any PageWords
    /// Of a draft: what is found leads to the field of its form.
    var form: WrittenPlaces?

    /// So many are shown; more would not be read.
    private static let most = 200

    var html: HTML? {
        if findings.isEmpty { return nil }
        let rows = findings.prefix(Self.most).map { finding -> [HTML] in
            let sentence = finding.inEnglish
            let kind: HTML =
                finding.severity == .error
                ? "<strong>\(words.findingKind(finding.severity))</strong>"
                : "\(words.findingKind(finding.severity))"
            return [
                form.map { place(of: finding, in: $0) } ?? place(of: finding), kind,
                """
                <span><span lang="en">\(sentence.summary)</span> \
                <span class="soft" lang="en">\(sentence.remedy)</span></span>
                """,
            ]
        }
        let leads = form == nil ? words.findingsPlace : words.findingsField
        return DataTable(
            caption: words.findingsTitle,
            columns: [leads, words.findingsKind, words.findingsSays].map {
                DataTable.Column(name: $0, kind: .words)
            }, rows: rows, look: .facts
        ).html
    }

    /// What has no file of its own has its lines alone.
    private func place(of finding: Finding) -> HTML {
        let place = finding.position.map { "\($0.line):\($0.column)" }
        return "<code>\([finding.file, place].compactMap(\.self).joined(separator: ":"))</code>"
    }

    private func place(of finding: Finding, in form: WrittenPlaces) -> HTML {
        guard let field = form.remedy(of: finding) else { return "\(words.entryTitle)" }
        return "<a href=\"\(form.form.path)#said.\(field.name)\">\(field.label)</a>"
    }
}
