internal import Jury

extension SentenceScan {
    /// Whether a number counts nothing: a year, a day, a time, a rank, a page, a version, part of a name.
    func isNoFigure(_ figure: SpottedFigure) -> Bool {
        let form = tokens[figure.token].form
        guard !figure.isPercent, figure.currency == nil else { return false }
        let before = neighbour(before: figure.token).map { tokens[$0].roles } ?? []
        let next = neighbour(after: figure.token)
        let after = next.map { tokens[$0].roles } ?? []
        // What is counted stands right behind it.
        let isCounted = next.map { beginsMatch($0) } ?? false || after.contains(.people)
        if isPartOfMatch(figure.token) { return false }
        if form.contains(.dotted), hasRanksWithFullStops { return true }
        let count = form.contains(.plain) ? digits(of: tokens[figure.token]) : nil
        if after.contains(.year), let count, isYear(count) { return true }
        if figure.hasFollowers { return false }
        guard form.contains(.plain) else { return form.contains(.version) && !isCounted }
        // More digits than we read are no count of anything.
        guard let count else { return true }
        if after.contains(.month) && count <= 31 || after.contains(.clock) { return true }
        if isYear(count) { return isYear(figure, before, after, isCounted: isCounted) }
        if isCounted { return false }
        return before.contains(.label) || before.contains(.month) && count <= 31
            || form.contains(.named) && count <= 99
    }

    /// The digits of a numeral that has nothing else; `nil` for more than 18.
    private func digits(of token: ScanToken) -> Int? {
        guard token.end - token.start <= 18 else { return nil }
        return bytes[Int(token.start)..<Int(token.end)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    private var hasRanksWithFullStops: Bool {
        let language = language?.primary.lowercased()
        return language != "en" && language != "fr"
    }

    private func isYear(_ count: Int) -> Bool { (1900...2099).contains(count) }

    /// Whether a number that may be a year is one: unless it is said to be counted, or only about right.
    private func isYear(
        _ figure: SpottedFigure, _ before: WordRoles, _ after: WordRoles, isCounted: Bool
    ) -> Bool {
        if before.contains(.year) || before.contains(.month) || after.contains(.year) { return true }
        switch figure.qualifier {
        case .moreThan, .about: return false
        case .exact, .lessThan, .qualitative: return !isCounted
        }
    }
}
