public import Jury

/// Sentences about the numbers in a text.
public enum ScanPhrases {
    public static let noMetric = "no metric near it"

    /// How many of the numbers are noise. `nil` is the tier of a number without a metric.
    public static func summary(_ tiers: [Tier?]) -> String {
        guard !tiers.isEmpty else { return "No figure was found." }
        let counts = [Tier.result, .reaction, .exposure, .means].compactMap { tier -> String? in
            let count = tiers.count { $0 == tier }
            return count == 0 ? nil : "\(count) \(tier.rawValue)"
        }
        let unknown = tiers.count { $0 == nil }
        let told = counts + (unknown == 0 ? [] : ["\(unknown) without a metric"])
        return "\(told.joined(separator: ", ")): \(verdict(tiers))"
    }

    private static func verdict(_ tiers: [Tier?]) -> String {
        let noise = tiers.count { $0 == .exposure || $0 == .reaction }
        if tiers.count == 1 { return noise == 1 ? "it is noise." : "it is neither exposure nor reaction." }
        let verb = noise < 2 ? "is" : "are"
        return
            "\(noise == 0 ? "none" : String(noise)) of these \(tiers.count) figures \(verb) exposure or reaction."
    }
}
