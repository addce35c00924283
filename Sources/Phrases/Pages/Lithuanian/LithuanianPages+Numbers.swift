public import Jury

extension LithuanianPages {
    public func number(_ number: Thousandths) -> String { WrittenNumbers.lithuanian.number(number) }
    public func percent(_ ratio: Ratio) -> String? { WrittenNumbers.lithuanian.percent(ratio) }

    /// `2026 m. lapkričio 24 d. 18:00 UTC`.
    public func time(_ milliseconds: Int) -> String {
        guard let time = WrittenTime(milliseconds: milliseconds) else { return "" }
        let (day, month) = (time.day, Self.months[time.day.month - 1])
        return "\(day.year) m. \(month) \(day.day) d. \(time.hour):\(time.minute) UTC"
    }

    /// Days as ISO 8601 has them, which is how Lithuanian writes them.
    public func period(_ period: Period) -> String {
        if let written = period.written?.words { return written }
        switch (period.start, period.end) {
        case (let start?, let end?): return start == end ? "\(start)" : "nuo \(start) iki \(end)"
        case (let start?, nil): return "nuo \(start)"
        case (nil, let end?): return "iki \(end)"
        case (nil, nil): return ""
        }
    }

    /// In the genitive.
    private static let months = [
        "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio", "rugsėjo",
        "spalio", "lapkričio", "gruodžio",
    ]
}
