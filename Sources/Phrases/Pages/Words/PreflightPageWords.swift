/// What an agency reads before it hands in, and everybody who tries a text without an account.
public protocol PreflightPageWords {
    func preflight(_ part: PreflightPart) -> String
    /// Leads to the entry as a juror meets it.
    var previewOwn: String { get }
    /// Above all of it, beside the form.
    var preflightTitle: String { get }
    var tryTitle: String { get }
    var trySays: String { get }
    var tryLabel: String { get }
    var tryButton: String { get }
    /// More than the field takes.
    var tryTooLong: String { get }
    /// Looks like an entry, and is none yet.
    var tryFaulty: String { get }
    var tryFigures: String { get }
    var tryFigure: String { get }
    var tryMetric: String { get }
    var tryTier: String { get }
    var tryAbout: String { get }
    /// A figure that is exposure or reaction.
    var tryIsNoise: String { get }
    var tryNoMetric: String { get }
    var tryNoFigure: String { get }
    /// How many of the figures are noise. There is one at least.
    func tryNoise(_ noise: Int, of figures: Int) -> String
    /// On the sign-in page.
    var tryLink: String { get }
}
