/// How times grow with the number of entries, as a picture: both axes by powers of ten.
struct Growth {
    let sizes: [Int]
    /// By part: milliseconds at each size; `nil` where a part is not done at that size.
    let parts: [(name: String, times: [Double?])]

    private static let (left, top, width, height) = (70.0, 20.0, 520.0, 380.0)
    private static let colours = [
        "#1d1f23", "#0b6b4f", "#3d5a80", "#8a5a00", "#9c2f1f", "#6b4a86", "#5a5e66", "#2a7f8e",
    ]

    var svg: String {
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 450" font-family="sans-serif" font-size="12">
            <title>Time of an analysis by its number of entries</title>
            <rect width="820" height="450" fill="#ffffff"/>

            """
        for power in 0...5 {
            let height = y(pow10(power))
            text += line(Self.left, height, Self.left + Self.width, height, "#dcdad2", 1)
            text += label(
                Self.left - 8, height + 4,
                power < 3 ? "\(Int(pow10(power))) ms" : "\(Int(pow10(power - 3))) s",
                "end")
        }
        for size in sizes {
            let place = x(Double(size))
            text += line(place, Self.top, place, Self.top + Self.height, "#dcdad2", 1)
            text += label(place, Self.top + Self.height + 18, "\(size)", "middle")
        }
        text += label(Self.left + Self.width / 2, Self.top + Self.height + 38, "entries", "middle")
        var taken: [Double] = []
        for (number, part) in parts.enumerated() {
            let colour = Self.colours[number % Self.colours.count]
            let points = zip(sizes, part.times).compactMap { size, time in
                time.map { (x(Double(size)), y(max($0, 1))) }
            }
            let path = points.map { "\(tenths($0.0)),\(tenths($0.1))" }.joined(separator: " ")
            text += """
                <polyline points="\(path)" fill="none" stroke="\(colour)" stroke-width="\(number == 0 ? 3 : 1.5)"/>

                """
            guard let last = points.last else { continue }
            var base = last.1 + 4
            while let near = taken.first(where: { abs($0 - base) < 14 }) { base = near + 14 }
            taken.append(base)
            text +=
                "<text x=\"\(tenths(last.0 + 8))\" y=\"\(tenths(base))\" fill=\"\(colour)\">\(part.name)</text>\n"
        }
        return text + "</svg>\n"
    }

    private func x(_ size: Double) -> Double {
        let (low, high) = (log10(Double(sizes.first ?? 1)), log10(Double(sizes.last ?? 10)))
        return Self.left + Self.width * (log10(size) - low) / (high - low)
    }

    private func y(_ milliseconds: Double) -> Double {
        Self.top + Self.height * (1 - log10(milliseconds) / 5.3)
    }

    private func line(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double, _ colour: String, _ width: Int)
        -> String
    {
        "<line x1=\"\(tenths(x))\" y1=\"\(tenths(y))\" x2=\"\(tenths(toX))\" y2=\"\(tenths(toY))\" stroke=\"\(colour)\" stroke-width=\"\(width)\"/>\n"
    }

    private func label(_ x: Double, _ y: Double, _ text: String, _ anchor: String) -> String {
        "<text x=\"\(tenths(x))\" y=\"\(tenths(y))\" text-anchor=\"\(anchor)\" fill=\"#5a5e66\">\(text)</text>\n"
    }
}
