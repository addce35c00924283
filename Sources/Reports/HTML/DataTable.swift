/// A table whose rows become blocks on a phone: each cell then says the name of its column.
public struct DataTable {
    private let caption: String
    private let columns: [Column]
    private let rows: [[HTML]]
    private let foot: [HTML]?
    private let heading: Int
    private let look: Look

    public struct Column {
        let name: String
        let kind: Kind
        let sorting: String?
        let order: Order?

        /// - Parameters:
        ///   - sorting: where the rows stand by this column; `nil` where they cannot.
        ///   - order: how they do now; `nil` where they stand by another.
        public init(name: String, kind: Kind = .number, sorting: String? = nil, order: Order? = nil) {
            (self.name, self.kind, self.sorting, self.order) = (name, kind, sorting, order)
        }
    }

    /// Numbers end under each other; a picture takes the room that is left. A place is what people look for,
    /// and a link is nothing to paper.
    public enum Kind: String { case words, number, place, picture, link }

    /// How the rows stand by a column.
    public enum Order: String { case ascending, descending }

    /// Among texts and pictures, or the matter of its page, with its caption as a heading.
    public enum Look: String { case data, facts }

    /// - Parameters:
    ///   - rows: as many cells in each as there are columns.
    ///   - foot: what they come to.
    ///   - heading: the number of the column that names the rows.
    public init(
        caption: String, columns: [Column], rows: [[HTML]], foot: [HTML]? = nil, heading: Int = 0,
        look: Look = .data
    ) {
        (self.caption, self.columns, self.rows, self.foot) = (caption, columns, rows, foot)
        (self.heading, self.look) = (heading, look)
    }

    public var html: HTML {
        """
        <div class="scroll plain" tabindex="0" role="group" aria-label="\(caption)">
        <table class="\(look.rawValue)">
        <caption>\(caption)</caption>
        <thead><tr>\(columns.map(head))</tr></thead>
        <tbody>
        \(rows.map(row))</tbody>
        \(foot.map { "<tfoot>\(row($0))</tfoot>\n" as HTML })</table>
        </div>

        """
    }

    private func head(_ column: Column) -> HTML {
        let order: HTML? = column.order.map { " aria-sort=\"\($0.rawValue)\"" }
        let name: HTML = column.sorting.map { "<a href=\"\($0)\">\(column.name)</a>" } ?? "\(column.name)"
        return "<th scope=\"col\" class=\"\(column.kind.rawValue)\"\(order)>\(name)</th>"
    }

    private func row(_ cells: [HTML]) -> HTML {
        let parts = zip(columns, cells).enumerated().map { number, cell -> HTML in
            let (column, content) = cell
            if number == heading { return "<th scope=\"row\">\(content)</th>" }
            let empty = content.text.isEmpty ? " empty" : ""
            return
                "<td class=\"\(column.kind.rawValue)\(empty)\" data-name=\"\(column.name)\">\(content)</td>"
        }
        return "<tr>\(parts)</tr>\n"
    }
}
