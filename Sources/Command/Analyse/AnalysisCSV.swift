import Jury
import Rankings
import Reports
import Scoring

/// Places with what says how sure they are: a line for each entry.
enum AnalysisCSV {
    static func text(_ work: AnalysisWork) -> String {
        var levels: [String] = []
        for category in work.analyses {
            levels += category.levels.filter { !levels.contains($0) }
        }
        let top = work.analyses.first?.top ?? 3
        var rows = [
            [
                "category", "place", "entry", "title", "score", "adjusted", "best place", "worst place",
                "first", "top \(top)", "band",
            ] + levels.map { "at least \($0)" }
        ]
        for category in work.analyses {
            for entry in category.order { rows.append(row(entry, category, levels)) }
        }
        return Spreadsheet.text(rows)
    }

    private static func row(_ entry: Int, _ category: AnalysedCategory, _ levels: [String]) -> [String] {
        let analysis = category.analysis
        let interval = analysis.sureness.interval(of: entry)
        let adjusted = (try? analysis.crossed.get())?.scores[entry]
        return [
            category.name, analysis.official?.ranks[entry].map(String.init) ?? "",
            analysis.table.entries[entry].text, category.titles[entry],
            thousandths(analysis.official?.values[entry]), thousandths(adjusted),
            interval.map { String($0.lowerBound) } ?? "", interval.map { String($0.upperBound) } ?? "",
            thousandths(analysis.sureness.probability(of: entry, among: 1)),
            thousandths(analysis.sureness.probability(of: entry, among: category.top)),
            analysis.bands.map { String($0[entry]) } ?? "",
        ]
            + levels.map { level in
                guard let number = category.levels.firstIndex(of: level) else { return "" }
                return thousandths(analysis.sureness.probability(of: entry, atLeast: number))
            }
    }

    private static func thousandths(_ value: Double?) -> String {
        value.map { Score(rounding: $0).description } ?? ""
    }
}
