/// What was asked and how long the answers took, since the start: counted by kinds, so that nothing in it
/// tells who asked or for what.
actor Meter {
    // An actor, because all questions are counted together.
    private var kinds: [Kind: Int] = [:]
    private var durations: [String: Durations] = [:]

    private struct Kind: Hashable, Comparable {
        let method: String
        let route: String
        /// The first digit of the status.
        let status: Int

        static func < (a: Self, b: Self) -> Bool {
            (a.route, a.method, a.status) < (b.route, b.method, b.status)
        }
    }

    private struct Durations {
        /// Of the duration's own step alone; the last is for what took longer than all steps.
        var counts = [Int](repeating: 0, count: Meter.steps.count + 1)
        var microseconds = 0
    }

    /// Upper ends in milliseconds: what a page may take, and what it must not.
    static let steps = [2, 10, 30, 100, 300, 1_000, 5_000]

    func note(_ line: AccessLine) {
        let route = line.template ?? "-"
        kinds[Kind(method: line.method, route: route, status: line.status / 100), default: 0] += 1
        let step = Self.steps.firstIndex { line.microseconds <= 1_000 * $0 } ?? Self.steps.count
        durations[route, default: Durations()].counts[step] += 1
        durations[route, default: Durations()].microseconds += line.microseconds
    }

    /// In Prometheus' text format, version 0.0.4.
    func text(beside gauges: [(name: String, help: String, value: Int)]) -> String {
        var text = Self.head("palmares_requests_total", "counter", "Questions answered since the start.")
        for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
            let labels = "method=\"\(kind.method)\",route=\"\(kind.route)\",status=\"\(kind.status)xx\""
            text += "palmares_requests_total{\(labels)} \(count)\n"
        }
        let name = "palmares_request_duration_seconds"
        text += Self.head(name, "histogram", "From a question's last byte to its answer.")
        for (route, durations) in durations.sorted(by: { $0.key < $1.key }) {
            var count = 0
            let ends = Self.steps.map { Self.seconds(1_000 * $0) } + ["+Inf"]
            for (end, more) in zip(ends, durations.counts) {
                count += more
                text += "\(name)_bucket{route=\"\(route)\",le=\"\(end)\"} \(count)\n"
            }
            text += "\(name)_sum{route=\"\(route)\"} \(Self.seconds(durations.microseconds))\n"
            text += "\(name)_count{route=\"\(route)\"} \(count)\n"
        }
        for gauge in gauges {
            text += Self.head(gauge.name, "gauge", gauge.help) + "\(gauge.name) \(gauge.value)\n"
        }
        return text
    }

    private static func head(_ name: String, _ type: String, _ help: String) -> String {
        "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    /// `0.3` and `0.002`: exact, and no digit more than it takes.
    private static func seconds(_ microseconds: Int) -> String {
        let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        var digits = String(1_000_000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return digits.isEmpty ? "\(whole)" : "\(whole).\(digits)"
    }
}
