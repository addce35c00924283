public import Jury
internal import Ledger

/// Parts that sentences of several languages are made of.
extension PageWords {
    /// A day in UTC, from milliseconds since 1970; empty where it is none.
    public func day(_ milliseconds: Int) -> String {
        guard let day = WrittenTime(milliseconds: milliseconds)?.day else { return "" }
        var period = Period()
        (period.start, period.end) = (day, day)
        return self.period(period)
    }

    /// Who says so, and compared with what.
    func grade(_ grade: Grade) -> String {
        provenance(grade.provenance) + ", " + comparison(grade.comparison)
    }

    /// As a decimal number, to the nearest thousandth.
    func decimal(_ ratio: Ratio) -> String { ratio.thousandths.map(number) ?? "…" }

    /// `2.4 MB`; in thousands of bytes below a million, in thousands of millions from there on.
    func size(
        _ bytes: Int, kilo: String = "kB", mega: String = "MB", giga: String = "GB"
    ) -> String {
        if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1_000))\u{A0}\(kilo)" }
        let isLarge = bytes >= 1_000_000_000
        let tenth = isLarge ? 100_000_000 : 100_000
        let tenths = (bytes + tenth / 2) / tenth
        return "\(number(Thousandths(tenths * 100)))\u{A0}\(isLarge ? giga : mega)"
    }

    /// `1:05`, `1:02:05`.
    func length(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
        let start = hours > 0 ? "\(hours):" + two(minutes) : "\(minutes)"
        return start + ":" + two(seconds % 60)
    }

    /// A sentence of each part that there is; `nil` for none.
    func sentences(_ parts: String?...) -> String? {
        let sentences = parts.compactMap(\.self).map(LedgerWords.sentence)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}

extension PageWords {
    /// ` (2019–2024)`; empty where a tie has neither a beginning nor an end.
    func years(of tie: Tie) -> String {
        if tie.since == nil, tie.until == nil { return "" }
        if tie.since == tie.until, let year = tie.since { return " (\(year))" }
        return " (\(tie.since.map(String.init) ?? "…")–\(tie.until.map(String.init) ?? "…"))"
    }

    /// With one decimal always, so that columns line up: `86.0`. From the middle away from zero.
    public func tenths(_ value: Thousandths) -> String {
        let tenths = (abs(value.count) + 50) / 100
        let text = number(Thousandths((value.count < 0 ? -tenths : tenths) * 100))
        // As one half has it: a point or a comma.
        return tenths % 10 == 0 ? text + number(Thousandths(500)).dropFirst().prefix(1) + "0" : text
    }
}
