internal import Jury

/// How a language writes numbers (Unicode CLDR 48, "Number Patterns").
struct WrittenNumbers {
    /// Between thousands.
    let group: String
    /// Before the sign for hundredths.
    let percentSpace: String

    static let french = WrittenNumbers(group: "\u{202F}", percentSpace: "\u{202F}")
    static let latvian = WrittenNumbers(group: "\u{A0}", percentSpace: "")
    static let lithuanian = WrittenNumbers(group: "\u{A0}", percentSpace: "\u{A0}")
    static let estonian = WrittenNumbers(group: "\u{A0}", percentSpace: "")

    /// `7,5`: all but English have the comma. Without groups, because it also stands in fields.
    func number(_ number: Thousandths) -> String {
        String(number.description.map { $0 == "." ? "," : $0 == "-" ? "−" : $0 })
    }

    func percent(_ ratio: Ratio) -> String? {
        guard let perMille = ratio.thousandths?.count else { return nil }
        let magnitude = perMille.magnitude
        let figure =
            magnitude >= 100
            ? grouped(Int((magnitude + 5) / 10)) : "\(magnitude / 10),\(magnitude % 10)"
        return (perMille < 0 ? "−" : "") + figure + percentSpace + "%"
    }

    /// From five digits on: four are read at a glance.
    private func grouped(_ number: Int) -> String {
        number < 10_000 ? String(number) : Words.grouped(number, by: group)
    }
}

/// A time in UTC in its parts.
struct WrittenTime {
    let day: Day
    /// `18`, `00`.
    let hour: String
    let minute: String

    /// `nil` before 1970 and after 9999.
    init?(milliseconds: Int) {
        guard let text = Moment(milliseconds: milliseconds)?.description,
            let day = Day(String(text.prefix(10)))
        else { return nil }
        self.day = day
        hour = String(text.dropFirst(11).prefix(2))
        minute = String(text.dropFirst(14).prefix(2))
    }
}

extension Day {
    /// `03.11.2012`.
    var dotted: String {
        let parts = description.split(separator: "-")
        return parts.reversed().joined(separator: ".")
    }
}
