public import Jury

extension EstonianPages {
    public func number(_ number: Thousandths) -> String { WrittenNumbers.estonian.number(number) }
    public func percent(_ ratio: Ratio) -> String? { WrittenNumbers.estonian.percent(ratio) }

    /// `24. novembril 2026 kell 18.00 UTC`: in the adessive, as it answers "when".
    public func time(_ milliseconds: Int) -> String {
        guard let time = WrittenTime(milliseconds: milliseconds) else { return "" }
        let (day, month) = (time.day, Self.months[time.day.month - 1])
        return "\(day.day). \(month) \(day.year) kell \(time.hour).\(time.minute) UTC"
    }

    public func period(_ period: Period) -> String {
        if let written = period.written?.words { return written }
        switch (period.start, period.end) {
        case (let start?, let end?): return start == end ? start.dotted : "\(start.dotted)–\(end.dotted)"
        case (let start?, nil): return "alates \(start.dotted)"
        case (nil, let end?): return "kuni \(end.dotted)"
        case (nil, nil): return ""
        }
    }

    private static let months = [
        "jaanuaril", "veebruaril", "märtsil", "aprillil", "mail", "juunil", "juulil", "augustil",
        "septembril", "oktoobril", "novembril", "detsembril",
    ]
}
