internal import Assignment
internal import Jury

/// What somebody asks of seats that are to be proposed; what is no number or out of range is passed over.
struct SeatingWishes: Hashable, Sendable {
    /// For each entry; `nil` as its category says.
    var ballots: Int?
    /// The most of a juror whose list does not say; `nil` for as few as will do.
    var load: Int?
    /// So many entries of each category are judged by all.
    var calibration = 0
    var seed: UInt64 = 1
    /// Whether seats that hold nothing are thought over.
    var isAfresh = false
    /// Who drops out: her seats go, but for those with marks.
    var leaving: Identifier<Juror>?

    init() {}

    init(_ form: Form) {
        func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
            form[name].flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
        }
        ballots = number("ballots", 1...Limits.ballots)
        load = number("load", 1...Limits.sheetBallots)
        calibration = number("calibration", 0...Limits.sheetBallots) ?? 0
        seed = form["seed"].flatMap { UInt64($0) } ?? 1
        isAfresh = form["stays"] == "begun"
        leaving = form["leaves"].flatMap { $0.isEmpty ? nil : Identifier($0) }
    }

    /// As a form sends them.
    var fields: [(name: String, value: String)] {
        [
            ("ballots", ballots.map(String.init) ?? ""), ("load", load.map(String.init) ?? ""),
            ("calibration", String(calibration)), ("seed", String(seed)),
            ("stays", isAfresh ? "begun" : "all"), ("leaves", leaving?.text ?? ""),
        ].map { (name: $0.0, value: $0.1) }
    }

    var options: Seating.Options { Seating.Options(seed: seed, calibration: calibration) }
}
