public import Jury

extension LatvianPages {
    public func number(_ number: Thousandths) -> String { WrittenNumbers.latvian.number(number) }
    public func percent(_ ratio: Ratio) -> String? { WrittenNumbers.latvian.percent(ratio) }

    /// `2026. gada 24. novembrī plkst. 18.00 UTC`: in the locative, as it answers "when".
    public func time(_ milliseconds: Int) -> String {
        guard let time = WrittenTime(milliseconds: milliseconds) else { return "" }
        let (day, month) = (time.day, Self.months[time.day.month - 1])
        return "\(day.year). gada \(day.day). \(month) plkst. \(time.hour).\(time.minute) UTC"
    }

    public func period(_ period: Period) -> String {
        if let written = period.written?.words { return written }
        switch (period.start, period.end) {
        case (let start?, let end?):
            return start == end ? "\(start.dotted)." : "no \(start.dotted). līdz \(end.dotted)."
        case (let start?, nil): return "no \(start.dotted)."
        case (nil, let end?): return "līdz \(end.dotted)."
        case (nil, nil): return ""
        }
    }

    private static let months = [
        "janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā", "jūlijā", "augustā", "septembrī",
        "oktobrī", "novembrī", "decembrī",
    ]
}
