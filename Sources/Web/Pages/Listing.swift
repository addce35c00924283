internal import Reports

/// A table of facts whose first cells name their rows. A column's head sorts by it; on a phone every row is a
/// block of its own.
struct Listing {
    let caption: String
    let columns: [Column]
    /// As many cells in each as there are columns.
    let rows: [[HTML]]

    struct Column {
        let name: String
        var isNumber = false
        /// Where it is sorted by; `nil` where it is not.
        var sorting: String?
        var order: Order?
    }

    /// How the rows stand by a column.
    enum Order: String {
        case ascending, descending
    }
}

extension Listing {
    var html: HTML {
        """
        <div class="scroll" tabindex="0" role="group" aria-label="\(caption)">
        <table class="facts">
        <caption>\(caption)</caption>
        <thead><tr>\(columns.map(head))</tr></thead>
        <tbody>
        \(rows.map(row))</tbody>
        </table>
        </div>

        """
    }

    private func head(_ column: Column) -> HTML {
        let order: HTML? = column.order.map { " aria-sort=\"\($0.rawValue)\"" }
        let number: HTML = column.isNumber ? " class=\"number\"" : ""
        let name: HTML = column.sorting.map { "<a href=\"\($0)\">\(column.name)</a>" } ?? "\(column.name)"
        return "<th scope=\"col\"\(number)\(order)>\(name)</th>"
    }

    private func row(_ cells: [HTML]) -> HTML {
        let others = zip(columns, cells).dropFirst().map { column, cell -> HTML in
            let number: HTML = column.isNumber ? " class=\"number\"" : ""
            return "<td\(number) data-name=\"\(column.name)\">\(cell)</td>"
        }
        return "<tr><th scope=\"row\">\(cells.first)</th>\(others)</tr>\n"
    }
}
