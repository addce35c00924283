internal import Jury
internal import Reports

/// What stands behind a time in UTC: the script puts the reader's own time there. Empty without one.
enum OwnTime {
    /// - Parameter milliseconds: since 1970 in UTC.
    static func html(_ milliseconds: Int) -> HTML {
        let moment = Moment(milliseconds: milliseconds)?.description ?? ""
        return " <time class=\"soft\" datetime=\"\(moment)\" data-own=\"\(milliseconds)\"></time>"
    }
}
