public import Jury

extension FrenchPages {
    public func number(_ number: Thousandths) -> String { WrittenNumbers.french.number(number) }
    public func percent(_ ratio: Ratio) -> String? { WrittenNumbers.french.percent(ratio) }

    /// `24 novembre 2026 à 18 h 00 UTC`.
    public func time(_ milliseconds: Int) -> String {
        guard let time = WrittenTime(milliseconds: milliseconds) else { return "" }
        return "\(written(time.day)) à \(time.hour)\u{A0}h\u{A0}\(time.minute) UTC"
    }

    public func period(_ period: Period) -> String {
        if let written = period.written?.words { return written }
        switch (period.start, period.end) {
        case (let start?, let end?):
            return start == end ? "le \(written(start))" : "du \(written(start)) au \(written(end))"
        case (let start?, nil): return "depuis le \(written(start))"
        case (nil, let end?): return "jusqu’au \(written(end))"
        case (nil, nil): return ""
        }
    }

    private func written(_ day: Day) -> String {
        let number = day.day == 1 ? "1er" : "\(day.day)"
        return "\(number) \(Self.months[day.month - 1]) \(day.year)"
    }

    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre", "décembre",
    ]
}
