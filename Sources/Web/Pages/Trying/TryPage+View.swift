internal import Jury
internal import Phrases
internal import Reports

extension TryPage {
    var html: HTML {
        """
        <h1>\(words.tryTitle)</h1>
        <p>\(words.trySays)</p>
        \(NoticeView.wrong(notice))\(outcome.map(told))\
        <form method="post" action="\(Address(.tryOut).path)">
        <label class="text">\(words.tryLabel)
        <textarea name="tried" rows="8" required maxlength="\(Self.bytesMax)" spellcheck="false">
        \(text)</textarea></label>
        <p><button class="strong">\(words.tryButton)</button></p>
        </form>

        """
    }

    private func told(_ outcome: Outcome) -> HTML {
        switch outcome {
        case .figures(let figures, let preflight):
            if figures.isEmpty { return "<p role=\"status\">\(words.tryNoFigure)</p>\n" }
            let noise = figures.count(where: \.isNoise)
            return """
                <p class="notice" role="status">\(words.tryNoise(noise, of: figures.count))</p>
                \(table(figures))\(preflight.html(of: .raises))
                """
        case .entry(let findings, let preflight):
            return "\(FindingsView(findings: findings, words: words).html)\(preflight?.html)"
        }
    }

    private func table(_ figures: [Figure]) -> HTML {
        let rows = figures.map { figure -> [HTML] in
            let tag: HTML? = figure.isNoise ? " · <strong>\(words.tryIsNoise)</strong>" : nil
            let metric: HTML =
                figure.metric.map { "\($0)" } ?? "<span class=\"soft\">\(words.tryNoMetric)</span>"
            let tier: HTML = figure.tier.map { "\(words.tier($0))" } ?? ""
            let about: HTML = figure.tier.map { "\(words.about($0))" } ?? ""
            return ["\(figure.written)", metric, "\(tier)\(tag)", about]
        }
        return DataTable(
            caption: words.tryFigures,
            columns: [words.tryFigure, words.tryMetric, words.tryTier, words.tryAbout].map {
                DataTable.Column(name: $0, kind: .words)
            }, rows: rows, look: .facts
        ).html
    }
}
