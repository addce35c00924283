/// Text of a page. What is interpolated is escaped by its type: only another `HTML` goes in as it is, so an
/// unescaped value cannot happen.
public struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
    public private(set) var text: String

    public init(stringLiteral text: String) {
        self.text = text
    }

    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    public init() {
        text = ""
    }

    /// For markup that this program wrote elsewhere, such as a style sheet.
    init(trusted text: String) {
        self.text = text
    }

    public static func += (a: inout HTML, b: HTML) { a.text += b.text }

    public static func + (a: HTML, b: HTML) -> HTML { HTML(trusted: a.text + b.text) }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ html: HTML) { text += html.text }

        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { text += part.text } }

        public mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// Nothing for `nil`.
        public mutating func appendInterpolation(_ html: HTML?) { if let html { text += html.text } }

        public mutating func appendInterpolation(_ words: String) {
            for scalar in words.unicodeScalars {
                switch scalar {
                case "&": text += "&amp;"
                case "<": text += "&lt;"
                case ">": text += "&gt;"
                case "\"": text += "&quot;"
                case "'": text += "&#39;"
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
    }
}

extension [HTML] {
    public func joined() -> HTML { HTML(trusted: map(\.text).joined()) }
}
