/// Small pictures that stand in the row of a table: as wide as their cell, with the numbers beside them in
/// the row and said in their label.
enum RowPicture {
    /// Where an interval of places lies among all places: a line from the best to the worst, and a dot at the
    /// place itself.
    static func interval(_ low: Int, _ high: Int, place: Int, of count: Int, label: String) -> HTML {
        let width = 1000.0 / Double(max(1, count))
        let from = Double(low - 1) * width
        let to = Double(high) * width
        let dot = (Double(place) - 0.5) * width
        return picture(label) {
            """
            <rect class="track" x="0" y="9" width="1000" height="2"/>\
            <rect class="span" x="\(tenths(from))" y="5" width="\(tenths(to - from))" height="10" rx="2"/>\
            <rect class="dot" x="\(tenths(max(0, dot - 5)))" y="1" width="10" height="18"/>
            """
        }
    }

    /// A share of the whole, from 0 to 1.
    static func share(_ share: Double, label: String) -> HTML {
        picture(label) {
            """
            <rect class="track" x="0" y="9" width="1000" height="2"/>\
            <rect class="span" x="0" y="4" width="\(tenths(1000 * min(1, max(0, share))))" height="12" rx="2"/>
            """
        }
    }

    /// A value on a scale with 0 in the middle.
    static func around(_ value: Double, reach: Double, label: String) -> HTML {
        let x = min(1000, max(0, 500 + value * 500 / max(reach, 1e-12)))
        return picture(label) {
            """
            <rect class="track" x="0" y="9" width="1000" height="2"/><rect class="track" x="498" y="0" width="4" height="20"/>\
            <rect class="dot" x="\(tenths(max(0, x - 5)))" y="1" width="10" height="18"/>
            """
        }
    }

    private static func picture(_ label: String, _ body: () -> HTML) -> HTML {
        """
        <svg class="row" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" \
        aria-label="\(label)">\(body())</svg>
        """
    }

    static func tenths(_ value: Double) -> String {
        let count = Int((value * 10).rounded())
        return count % 10 == 0 ? String(count / 10) : "\(count / 10).\(abs(count % 10))"
    }
}
