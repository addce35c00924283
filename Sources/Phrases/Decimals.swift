/// Numbers for people, where the whole of their digits would only be in the way.
public enum Decimals {
    /// Two decimals, rounded half away from zero; a dash for nothing.
    public static func two(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "–" }
        let hundredths = (value * 100).rounded()
        let (whole, rest) = (Int(abs(hundredths)) / 100, Int(abs(hundredths)) % 100)
        return (hundredths < 0 ? "−" : "") + "\(whole)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}
