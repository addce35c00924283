internal import Jury
internal import Reports

/// By what the entries of a round are sorted: what lacks most first, unless somebody chooses otherwise.
enum EntryOrder: String, CaseIterable {
    case missing, title, category, needed, seats, sent, begun

    /// Texts rise, counts fall.
    var order: DataTable.Order { self == .title || self == .category ? .ascending : .descending }
}

/// By what the jurors of a round are sorted.
enum JurorOrder: String, CaseIterable {
    case missing, name, seats, sent, begun, recused, seen, last

    /// Who was away longest comes first.
    var order: DataTable.Order { [.name, .seen, .last].contains(self) ? .ascending : .descending }
}

extension EntryOrder {
    /// Lists that are equal by it stand by title.
    func isBefore(_ a: ProgressPage.EntryRow, _ b: ProgressPage.EntryRow) -> Bool {
        func key(_ row: ProgressPage.EntryRow) -> (String, Int, String) {
            let count = row.count
            switch self {
            case .missing: return ("", -count.missing, row.title)
            case .title: return ("", 0, row.title)
            case .category: return (row.category, 0, row.title)
            case .needed: return ("", -count.needed, row.title)
            case .seats: return ("", -count.seats, row.title)
            case .sent: return ("", -count.sent, row.title)
            case .begun: return ("", -count.begun, row.title)
            }
        }
        return key(a) < key(b)
    }
}

extension JurorOrder {
    func isBefore(_ a: ProgressPage.JurorRow, _ b: ProgressPage.JurorRow) -> Bool {
        func key(_ row: ProgressPage.JurorRow) -> (Int, String) {
            let count = row.count
            switch self {
            case .missing: return (-count.missing, row.name)
            case .name: return (0, row.name)
            case .seats: return (-count.seats, row.name)
            case .sent: return (-count.sent, row.name)
            case .begun: return (-count.begun, row.name)
            case .recused: return (-count.recused, row.name)
            case .seen: return (row.seen ?? 0, row.name)
            case .last: return (row.last ?? 0, row.name)
            }
        }
        return key(a) < key(b)
    }
}
