/// A moment in milliseconds since 1970 in UTC, from the year 1970 to 9999.
public struct Moment: Hashable, Sendable {
    public let milliseconds: Int

    /// The end of the year 9999.
    private static let last = 253_402_300_799_999

    /// `nil` before 1970 and after 9999.
    public init?(milliseconds: Int) {
        guard (0...Self.last).contains(milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// A day and a time with its zone, as ISO 8601 and RFC 3339 have it: `2026-11-24T18:00Z`,
    /// `2026-11-24T20:00:30.5+02:00`. `nil` for anything else, so also without a zone.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        var rest = bytes[11...]
        guard let hour = Self.pair(&rest, below: 24), Self.pass(&rest, ":"),
            let minute = Self.pair(&rest, below: 60)
        else { return nil }
        var milliseconds = ((day.number * 24 + hour) * 60 + minute) * 60_000
        if Self.pass(&rest, ":") {
            guard let second = Self.pair(&rest, below: 60) else { return nil }
            milliseconds += second * 1_000
            if Self.pass(&rest, ".") {
                let digits = rest.prefix { $0 >= 0x30 && $0 < 0x3A }
                guard (1...3).contains(digits.count) else { return nil }
                milliseconds += digits.enumerated().reduce(0) {
                    $0 + Int($1.element - 0x30) * [100, 10, 1][$1.offset]
                }
                rest = rest.dropFirst(digits.count)
            }
        }
        if !Self.pass(&rest, "Z") {
            let isWest = rest.first == UInt8(ascii: "-")
            guard Self.pass(&rest, "+") || Self.pass(&rest, "-"), let hours = Self.pair(&rest, below: 15),
                Self.pass(&rest, ":"), let minutes = Self.pair(&rest, below: 60)
            else { return nil }
            milliseconds += (isWest ? 1 : -1) * (hours * 60 + minutes) * 60_000
        }
        if !rest.isEmpty { return nil }
        self.init(milliseconds: milliseconds)
    }

    private static func pair(_ rest: inout ArraySlice<UInt8>, below limit: Int) -> Int? {
        let digits = rest.prefix(2)
        guard digits.count == 2, digits.allSatisfy({ $0 >= 0x30 && $0 < 0x3A }) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        rest = rest.dropFirst(2)
        return number < limit ? number : nil
    }

    private static func pass(_ rest: inout ArraySlice<UInt8>, _ sign: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == sign.value else { return false }
        rest = rest.dropFirst()
        return true
    }
}

extension Moment: CustomStringConvertible {
    /// In UTC to the second, `2026-11-24T18:00:00Z`; with its milliseconds where there are any.
    public var description: String {
        func padded(_ number: Int, _ count: Int = 2) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        let seconds = milliseconds / 1_000
        let day = Day(number: seconds / 86_400)
        let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60].map { padded($0) }
        let fraction = milliseconds % 1_000 == 0 ? "" : "." + padded(milliseconds % 1_000, 3)
        return day.description + "T" + time.joined(separator: ":") + fraction + "Z"
    }
}

extension Day {
    /// Days since 1 January 1970, and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
    /// (2013), `days_from_civil`.
    fileprivate var number: Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// From 1970 to 9999.
    fileprivate init(number: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self =
            Day(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1) ?? .first
    }
}
