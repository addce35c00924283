import Jury
import Phrases
import Rankings
import Scoring

/// What would have been if vanity had counted, as a picture: the official order in the middle, that by
/// exposure alone on the left and that by reaction alone on the right. One SVG without anything outside it,
/// for light and dark.
enum SlopePicture {
    private static let width = 920
    private static let row = 30
    /// Entries drawn of one category, the first by place.
    private static let entriesMax = 30

    /// Where the lines begin and end.
    private static let (leftEnd, leftStart, rightStart, rightEnd) = (182, 300, 620, 738)

    static func text(_ work: RankingWork) -> String {
        var panels = ""
        var top = 24
        for ranked in work.rankings {
            guard let evidence = ranked.evidence, !ranked.ranking.places.isEmpty else { continue }
            let panel = Panel(ranked, evidence, top: top)
            panels += panel.text
            top += panel.height
        }
        let title = work.edition.map { "If vanity had counted: \($0.name.en)" } ?? "If vanity had counted"
        let notice = work.edition?.notice?.en ?? ""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(top + legendHeight)" role="img" \
            aria-labelledby="title text">
              <title id="title">\(escaped(title))</title>
              <desc id="text">\(escaped((descriptions(work) + [notice]).joined(separator: " ")))</desc>
            \(style)
              <rect class="ground" x="0.5" y="0.5" width="\(width - 1)" height="\(top + legendHeight - 1)" rx="10" />
            \(panels)\(legend(top))</svg>

            """
    }

    private static let legendHeight = 52

    private static func legend(_ top: Int) -> String {
        let parts = [
            (24, "up", "would have gained"), (230, "down", "would have lost"),
            (420, "same", "the same place"),
        ]
        var text = ""
        for (x, kind, meaning) in parts {
            text += "  <path class=\"line \(kind)\" d=\"M \(x) \(top) H \(x + 40)\" />\n"
            text += "  " + words(meaning, x + 52, top + 5, "under") + "\n"
        }
        let agreement = "τ is the agreement with the official order, from −1 to 1 (Kendall's tau-b)."
        return text + "  " + words(agreement, 24, top + 30, "under") + "\n"
    }

    /// What the picture shows, in words.
    private static func descriptions(_ work: RankingWork) -> [String] {
        work.rankings.compactMap { ranked in
            guard let evidence = ranked.evidence, !ranked.ranking.places.isEmpty else { return nil }
            let places = ranked.ranking.places.prefix(entriesMax).enumerated().map { index, place in
                let others = evidence.vanity.map { order in
                    "\(order.entries[index].place) by \(VanityPhrases.kind(order.tier).lowercased())"
                }
                return "\(ranked.title(place.entry)) \(place.place), \(others.joined(separator: " and "))"
            }
            return "\(ranked.category.name.en): \(places.joined(separator: "; "))."
        }
    }

    private static let style = """
          <style>
            text { font-family: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
            text { font-size: 14px; fill: #1c2733; }
            .ground { fill: #fbfaf7; stroke: #dcd8ce; }
            .head { font-size: 18px; font-weight: 600; }
            .under { font-size: 13px; fill: #56616c; }
            .end { text-anchor: end; }
            .middle { text-anchor: middle; }
            .name { font-weight: 600; }
            .line { fill: none; stroke-width: 2.5; stroke-linecap: round; }
            .same { stroke: #b7bfc7; }
            .up { stroke: #b8500f; stroke-dasharray: 1 6; }
            .down { stroke: #14746f; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e7e9ec; }
              .ground { fill: #14181d; stroke: #2c333b; }
              .under { fill: #a4adb7; }
              .same { stroke: #56616d; }
              .up { stroke: #f0a063; }
              .down { stroke: #4fc4b5; }
            }
          </style>
        """

    /// One category.
    private struct Panel {
        let text: String
        let height: Int

        init(_ ranked: RankedCategory, _ evidence: RankingEvidence, top: Int) {
            let drawn = Array(ranked.ranking.places.prefix(SlopePicture.entriesMax))
            let first = top + 88
            var text = ""
            func line(_ tag: String) { text += "  " + tag + "\n" }
            func y(_ slot: Int) -> Int { first + slot * SlopePicture.row }
            let count = ranked.ranking.places.count
            let shown = drawn.count < count ? ", the first \(drawn.count) of \(count)" : ""
            line(SlopePicture.words(ranked.category.name.en + shown, 24, top + 14, "head"))
            let center = SlopePicture.width / 2
            line(SlopePicture.words("by exposure alone", SlopePicture.leftEnd - 12, top + 52, "under end"))
            line(SlopePicture.words("official", center, top + 52, "under middle"))
            line(SlopePicture.words("by reaction alone", SlopePicture.rightEnd + 12, top + 52, "under"))
            let sides = [
                (SlopePicture.leftStart, SlopePicture.leftEnd),
                (SlopePicture.rightStart, SlopePicture.rightEnd),
            ]
            for (order, (start, end)) in zip(evidence.vanity, sides) {
                let entries = Array(order.entries.prefix(drawn.count))
                for (slot, index) in Self.slots(entries).enumerated() {
                    let place = entries[index]
                    line(SlopePicture.slope(start, y(index), end, y(slot), gain: place.gain))
                    let isLeft = end < start
                    let label = SlopePicture.label(place, isLeft: isLeft)
                    line(
                        SlopePicture.words(
                            label, end + (isLeft ? -12 : 12), y(slot) + 5, isLeft ? "end" : ""))
                }
            }
            for (index, place) in drawn.enumerated() {
                let title = SlopePicture.shortened(ranked.title(place.entry))
                let label = RankingTable.numbered(place) + "  " + title
                line(SlopePicture.words(label, center, y(index) + 5, "name middle"))
            }
            let below = y(drawn.count)
            for (order, (start, end)) in zip(evidence.vanity, sides) {
                let agreement = order.agreement.map(VanityPhrases.number) ?? "no order"
                let isLeft = end < start
                line(
                    SlopePicture.words(
                        "τ " + agreement, end + (isLeft ? -12 : 12), below + 2, isLeft ? "under end" : "under"
                    ))
            }
            self.text = text
            height = below + 44 - top
        }

        /// By slot from the top: the entry's number in the official order.
        private static func slots(_ entries: [VanityOrder.Place]) -> [Int] {
            entries.indices.sorted { (entries[$0].place, $0) < (entries[$1].place, $1) }
        }
    }

    private static func slope(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int, gain: Int) -> String {
        let kind = gain > 0 ? "up" : gain < 0 ? "down" : "same"
        let bend = (x + endX) / 2
        return """
            <path class="line \(kind)" d="M \(x) \(y) C \(bend) \(y), \(bend) \(endY), \(endX) \(endY)" />
            """
    }

    private static func label(_ place: VanityOrder.Place, isLeft: Bool) -> String {
        let number = (place.isTied ? "=" : "") + String(place.place)
        let figure = place.figure.map(VanityPhrases.figure) ?? VanityPhrases.nobody
        return isLeft ? figure + "  " + number : number + "  " + figure
    }

    private static func words(_ text: String, _ x: Int, _ y: Int, _ kind: String) -> String {
        let attribute = kind.isEmpty ? "" : " class=\"\(kind)\""
        return "<text\(attribute) x=\"\(x)\" y=\"\(y)\" xml:space=\"preserve\">\(escaped(text))</text>"
    }

    private static func shortened(_ title: String) -> String {
        title.count > 36 ? title.prefix(35) + "…" : title
    }

    /// For content and attributes; what cannot be seen by its number.
    private static func escaped(_ text: String) -> String {
        text.visible.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
