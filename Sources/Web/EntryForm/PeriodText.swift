internal import Jury

/// A time in one line: `2025-01-07 – 2025-03-25`, a single day, one open end, words, or days and words with a
/// comma between. What is no day stays as words.
enum PeriodText {
    static func text(of period: Period) -> String {
        let words = period.written?.words ?? ""
        var days = ""
        if period.start != nil || period.end != nil {
            let (start, end) = (period.start?.description ?? "", period.end?.description ?? "")
            days = start == end ? start : TypedText.line("\(start) – \(end)")
        }
        return [days, words].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `nil` for an empty text.
    static func period(_ text: String, language: Language?) -> Period? {
        if text.isEmpty { return nil }
        var period = Period()
        let comma = text.firstIndex(of: ",")
        if let days = days(String(text[..<(comma ?? text.endIndex)])) {
            (period.start, period.end) = days
            let rest = comma.map { TypedText.line(String(text[text.index(after: $0)...])) } ?? ""
            if !rest.isEmpty { period.written = Text(rest, language: language) }
        } else {
            period.written = Text(text, language: language)
        }
        return period
    }

    /// With any dash between them, or a slash.
    private static func days(_ text: String) -> (start: Day?, end: Day?)? {
        let dashed = text.map { "–—/".contains($0) ? " – " : String($0) }.joined()
        let words = dashed.split(separator: " ").map { $0 == "-" ? "–" : $0 }
        let parts = words.split(separator: "–", omittingEmptySubsequences: false)
        let days = parts.map { $0.count == 1 ? Day(String($0[$0.startIndex])) : nil }
        for (part, day) in zip(parts, days) where day == nil && !part.isEmpty { return nil }
        switch days.count {
        case 1: return days[0].map { ($0, $0) }
        case 2: return days[0] == nil && days[1] == nil ? nil : (days[0], days[1])
        default: return nil
        }
    }
}
