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
            // Piece by piece: most texts are one.
            var rest = words[...]
            while let (place, name) = rest.firstEscaped {
                text += rest[..<place]
                text += name
                rest = rest[rest.utf8.index(after: place)...]
            }
            text += rest
        }
    }
}

extension Substring {
    /// The first sign that has to be written by its name, and the name.
    fileprivate var firstEscaped: (place: Index, name: String)? {
        for place in utf8.indices {
            switch utf8[place] {
            case UInt8(ascii: "&"): return (place, "&amp;")
            case UInt8(ascii: "<"): return (place, "&lt;")
            case UInt8(ascii: ">"): return (place, "&gt;")
            case UInt8(ascii: "\""): return (place, "&quot;")
            case UInt8(ascii: "'"): return (place, "&#39;")
            default: continue
            }
        }
        return nil
    }
}

extension [HTML] {
    public func joined() -> HTML { HTML(trusted: map(\.text).joined()) }
}
