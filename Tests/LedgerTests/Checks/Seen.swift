import Jury

@testable import Ledger

extension Ledger {
    /// What the checks see, but for what small entries always lack: a target, a denominator, a period, other
    /// causes.
    var seen: [String] {
        let always = ["no-target", "no-denominator", "no-period", "no-other-causes"]
        return remarks().filter { !always.contains($0.fault.name) }.map { "\($0.path) \($0.fault.name)" }
    }
}

extension Period {
    init(_ start: String, _ end: String) {
        self.init()
        self.start = Day(start)
        self.end = Day(end)
    }
}
