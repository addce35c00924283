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
        if figure.hasFollowers { return false }
        guard form.contains(.plain) else { return form.contains(.version) && !isCounted }
        // More digits than we read are no count of anything.
        guard let count = figure.value?.whole else { return true }
        if after.contains(.month) && count <= 31 || after.contains(.clock) { return true }
        if isYear(count) { return isYear(figure, before, after, isCounted: isCounted) }
        if isCounted { return false }
        return before.contains(.label) || before.contains(.month) && count <= 31
            || form.contains(.named) && count <= 99
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

extension DecimalNumber {
    /// As a whole number of at most 18 digits.
    fileprivate var whole: Int? {
        guard let thousandths, thousandths.count % 1000 == 0 else { return nil }
        return thousandths.count / 1000
    }
}
