import Jury
import Ledger
import Phrases

/// What an agency reads before it pays.
enum PreflightText {
    static func text(_ preflight: Preflight, _ findings: [Finding], _ style: Style) -> String {
        let told = PreflightWords(preflight, findings)
        var lines = [style.bold(preflight.ledger.entry.title.words.visible), told.verdict]
        for (part, said) in told.parts {
            lines += ["", style.bold(PageLanguage.english.words.preflight(part))]
            for line in said {
                lines += ["  " + line.says.visible] + line.because.map { "      " + $0.visible }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
