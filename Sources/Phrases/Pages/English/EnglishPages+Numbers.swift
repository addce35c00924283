public import Jury

extension EnglishPages {
    public func number(_ number: Thousandths) -> String { number.description }

    /// `24 November 2026, 18:00 UTC`.
    public func time(_ milliseconds: Int) -> String {
        guard let time = WrittenTime(milliseconds: milliseconds) else { return "" }
        let month = Self.months[time.day.month - 1]
        return "\(time.day.day) \(month) \(time.day.year), \(time.hour):\(time.minute) UTC"
    }

    public func percent(_ ratio: Ratio) -> String? { LedgerWords.percent(ratio) }
    public func period(_ period: Period) -> String { LedgerWords.period(period) }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
