/// What passed between a site and a person: how far her invitation went, and when she was reminded. It holds
/// no secret.
public struct Contact: Hashable, Sendable {
    /// Milliseconds since 1970 in UTC, of the last time. What is not there did not happen.
    public var times: [Event: Int]
    /// The tag of the language in which she last signed in.
    public var language: String?

    public enum Event: String, Hashable, Sendable, CaseIterable {
        /// A link was made, to be sent or handed to her.
        case invited
        /// Such a link was opened, by her or by a program that looks at mail.
        case opened
        /// She signed in.
        case joined
        /// She was told what waits for her.
        case reminded
    }

    public init(times: [Event: Int] = [:], language: String? = nil) {
        (self.times, self.language) = (times, language)
    }
}
