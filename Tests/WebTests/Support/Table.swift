/// The texts of a table on a page, row by row, without its head.
enum Table {
    /// Empty where there is no table with the caption.
    static func rows(_ caption: String, in html: String) -> [[String]] {
        guard let start = html.firstRange(of: "<caption>\(caption)</caption>"),
            let body = html[start.upperBound...].firstRange(of: "<tbody>"),
            let end = html[body.upperBound...].firstRange(of: "</tbody>")
        else { return [] }
        return html[body.upperBound..<end.lowerBound].split(separator: "</tr>")
            .filter { $0.contains("<th") }.map { $0.split(separator: /<\/t[hd]>/).map(plain) }
    }

    private static func plain(_ cell: Substring) -> String {
        cell.split(separator: /<[^>]*>/).joined().split { $0.isWhitespace }.joined(separator: " ")
    }
}
