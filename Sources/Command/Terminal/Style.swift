import Jury

/// Colours of the terminal, or none: not in a pipe, not where `NO_COLOR` is set (https://no-color.org).
struct Style {
    let isColoured: Bool

    init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    static var forStandardOutput: Style {
        let isPlain = Output.environment("NO_COLOR") != nil || Output.environment("TERM") == "dumb"
        return Style(isColoured: Output.isTerminal(1) && !isPlain)
    }

    func bold(_ text: String) -> String { painted(text, "1") }

    func faint(_ text: String) -> String { painted(text, "2") }

    func severity(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: painted("error", "1;31")
        case .warning: painted("warning", "1;33")
        case .note: painted("note", "1;36")
        }
    }

    private func painted(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
