internal import Jury
internal import Phrases
internal import Rankings
internal import Scoring

/// What models say that need more of a jury: the juror scale and the many-facet Rasch model.
enum ModelsSection {
    private static let entriesMax = 12

    static func html(_ category: AnalysedCategory) -> HTML {
        let analysis = category.analysis
        let scale = try? analysis.jurorScale.get()
        let rasch = try? analysis.rasch.get()
        return """
            <h3>Second opinions of two models</h3>
            \(AnalysisSentences.models(category).map { "<p>\($0)</p>\n" as HTML })
            \(scale == nil && rasch == nil ? nil : entries(category, scale, rasch))
            \(scale == nil && rasch == nil ? nil : jurors(analysis.table, scale, rasch))
            \(rasch.map { steps(analysis.table, $0) })
            """
    }

    private static func entries(
        _ category: AnalysedCategory, _ scale: JurorScale?, _ rasch: ManyFacetRasch?
    ) -> HTML {
        let official = category.analysis.official
        let columns: [DataTable.Column] =
            [.init(name: "Entry", kind: .words), .init(name: "Place"), .init(name: "Score")]
            + (scale == nil ? [] : [.init(name: "Scale: place"), .init(name: "Scale: score")])
            + (rasch == nil
                ? []
                : [
                    .init(name: "Rasch: place"), .init(name: "Rasch: worth"),
                    .init(name: "Rasch: fair average"),
                ])
        let (scaleRanks, raschRanks) = (scale?.ranks, rasch?.ranks)
        let rows = category.order.prefix(entriesMax).map { entry -> [HTML] in
            var cells: [HTML] = [
                "\(category.titles[entry])", place(official?.ranks[entry]),
                "\(Decimals.two(official?.values[entry]))",
            ]
            if let scale {
                cells += [place(scaleRanks?[entry]), "\(Decimals.two(scale.scores[entry]))"]
            }
            if let rasch {
                let error = rasch.worthErrors[entry].map { " ± " + Decimals.two($0) } ?? ""
                cells += [
                    place(raschRanks?[entry] ?? nil), "\(Decimals.two(rasch.worths[entry]) + error)",
                    "\(Decimals.two(rasch.fairAverages[entry]))",
                ]
            }
            return cells
        }
        let logits: HTML? =
            rasch == nil
            ? nil
            : """
            <p class="small soft">Worth is in logits, with its standard error; the fair average is the step, \
            counted from 0, that a juror of middling severity would give. A dash is an entry or juror with \
            nothing but the lowest or nothing but the highest marks.</p>
            """
        return """
            \(DataTable(caption: "What the models say of the first entries", columns: columns, rows: rows).html)
            \(logits)
            """
    }

    private static func place(_ place: Int?) -> HTML { "\(place.map(String.init) ?? "–")" }

    private static func jurors(_ table: MarkTable, _ scale: JurorScale?, _ rasch: ManyFacetRasch?) -> HTML {
        let columns: [DataTable.Column] =
            [.init(name: "Juror", kind: .words)]
            + (scale == nil
                ? []
                : [
                    .init(name: "Level"), .init(name: "Spread"),
                    .init(name: "Error"),
                ])
            + (rasch == nil
                ? []
                : [
                    .init(name: "Severity"), .init(name: "Infit"), .init(name: "Outfit"),
                ])
        let rows = table.jurors.indices.map { juror -> [HTML] in
            var cells: [HTML] = ["\(table.jurors[juror].text)"]
            if let scale {
                cells += [
                    "\(Decimals.two(scale.levels[juror]))", "\(Decimals.two(scale.spreads[juror]))",
                    "\(Decimals.two(scale.errorVariances[juror].squareRoot()))",
                ]
            }
            if let rasch {
                cells += [
                    "\(Decimals.two(rasch.severities[juror]))", "\(Decimals.two(rasch.infits[juror]))",
                    "\(Decimals.two(rasch.outfits[juror]))",
                ]
            }
            return cells
        }
        return """
            <details class="numbers"><summary>The jurors in these models</summary>
            <p>\(scale == nil ? "" : AnalysisPhrases.jurorScaleColumns)\
            \(rasch == nil ? "" : AnalysisPhrases.raschColumns)</p>
            \(DataTable(caption: "The jurors in these models", columns: columns, rows: rows).html)</details>

            """
    }

    /// Difficulties of criteria and thresholds of steps.
    private static func steps(_ table: MarkTable, _ rasch: ManyFacetRasch) -> HTML {
        let criteria = table.criteria.indices.map { criterion -> [HTML] in
            ["\(table.criteria[criterion].id.text)", "\(Decimals.two(rasch.difficulties[criterion]))"]
        }
        let thresholds = rasch.thresholds.indices.map { step -> [HTML] in
            ["from \(step) to \(step + 1)", "\(Decimals.two(rasch.thresholds[step]))"]
        }
        return """
            <details class="numbers"><summary>Difficulties and thresholds in logits</summary>
            \(DataTable(
                caption: "How hard criteria are", columns: [.init(name: "Criterion", kind: .words), .init(name: "Difficulty")],
                rows: criteria).html)
            \(DataTable(
                caption: "Where one step gives way to the next",
                columns: [.init(name: "Step", kind: .words), .init(name: "Threshold")], rows: thresholds).html)</details>

            """
    }
}
