extension EnglishPages {
    public func preflight(_ part: PreflightPart) -> String {
        switch part {
        case .proved: "Proved: a record is shown"
        case .claimed: "Claimed: somebody says so"
        case .missing: "Missing: nobody says so"
        case .noise: "Noise: counts nothing by itself"
        case .ceilings: "How high marks can count today"
        case .raises: "What would raise it most"
        case .questions: "What a strict juror would ask"
        }
    }

    public var previewOwn: String { "See it as a juror does" }
    public var preflightTitle: String { "What a strict juror makes of it" }
    public var tryTitle: String { "Try your results" }
    public var trySays: String {
        """
        Paste the paragraph about results from an entry, or a whole entry in XML or JSON. You read which \
        figures are results, which are noise, and what a strict juror would ask. Nothing is kept.
        """
    }
    public var tryLabel: String { "Text or entry" }
    public var tryButton: String { "Look through it" }
    public var tryTooLong: String { "That is longer than 64 kB. Paste a part of it." }
    public var tryFaulty: String { "This is no entry yet." }
    public var tryFigures: String { "Figures in the text" }
    public var tryFigure: String { "Figure" }
    public var tryMetric: String { "What it is" }
    public var tryTier: String { "Kind" }
    public var tryAbout: String { "What that tells" }
    public var tryIsNoise: String { "noise" }
    public var tryNoMetric: String { "no words near it that say what it counts" }
    public var tryNoFigure: String { "No figure was found." }
    public func tryNoise(_ noise: Int, of figures: Int) -> String {
        "\(noise) of \(figures) figure\(figures == 1 ? "" : "s") \(noise == 1 ? "is" : "are") noise."
    }
    public var tryLink: String { "Try a paragraph of results without signing in" }
}
