/// What a file of comma-separated values holds, as the names in its first line tell.
enum RowKind {
    case affiliations, ballots, decisions, dismissals, ties

    init(of csv: [UInt8]) {
        let line = csv.prefix { $0 != .lineFeed && $0 != .carriageReturn }
        let names = String(decoding: line, as: UTF8.self).lowercased()
            .split(omittingEmptySubsequences: false) { ",;\t".contains($0) }
            .map { $0.filter { !"\u{FEFF}\" ".contains($0) } }
        let first = names.first ?? ""
        func has(_ wanted: String...) -> Bool { wanted.allSatisfy(names.contains) }
        let isMarked = has("criterion") || has("mark") || has("score")
        self =
            if has("decision"), !has("juror") {
                .decisions
            } else if has("juror", "party"), !has("entry") {
                .ties
            } else if has("juror", "entry", "kind", "reason"), !isMarked {
                .dismissals
            } else if !isMarked, has("juror") != has("entry"), ["juror", "entry"].contains(first) {
                .affiliations
            } else {
                .ballots
            }
    }
}
