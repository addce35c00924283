internal import Jury
internal import Ledger
internal import Phrases
internal import Reports

/// What a strict juror makes of an entry, and what would raise it. The sentences are those of
/// `palmares preflight`, in English.
struct PreflightView {
    let told: PreflightWords
    let words: any PageWords

    init(_ ledger: Ledger, under rubric: Rubric, _ words: any PageWords) {
        told = PreflightWords(Preflight(ledger, under: rubric))
        self.words = words
    }

    var html: HTML {
        "<p class=\"notice\" lang=\"en\">\(told.verdict)</p>\n\(told.parts.map(part))"
    }

    /// One part alone.
    func html(of part: PreflightPart) -> HTML? {
        told.parts.first { $0.part == part }.map(self.part)
    }

    private func part(_ part: PreflightPart, _ lines: [PreflightWords.Line]) -> HTML {
        let items = lines.map { line -> HTML in
            let because = line.because.map { "<br><span class=\"soft\">\($0)</span>" as HTML }
            return "<li>\(line.says)\(because)</li>\n"
        }
        return """
            <section>
            <h2>\(words.preflight(part))</h2>
            <ul lang="en">
            \(items)</ul>
            </section>

            """
    }
}
