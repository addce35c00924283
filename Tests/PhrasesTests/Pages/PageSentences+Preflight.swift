import Phrases

extension PageSentence {
    static let preflight: [PageSentence] = [
        each("preflight") { PreflightPart.allCases.map($0.preflight) },
        one("previewOwn") { $0.previewOwn },
        one("preflightTitle") { $0.preflightTitle },
        one("tryTitle") { $0.tryTitle },
        one("trySays") { $0.trySays },
        one("tryLabel") { $0.tryLabel },
        one("tryButton") { $0.tryButton },
        one("tryTooLong") { $0.tryTooLong },
        one("tryFaulty") { $0.tryFaulty },
        one("tryFigures") { $0.tryFigures },
        one("tryFigure") { $0.tryFigure },
        one("tryMetric") { $0.tryMetric },
        one("tryTier") { $0.tryTier },
        one("tryAbout") { $0.tryAbout },
        one("tryIsNoise") { $0.tryIsNoise },
        one("tryNoMetric") { $0.tryNoMetric },
        one("tryNoFigure") { $0.tryNoFigure },
        each("tryNoise") { words in counts.map { words.tryNoise($0, of: 121) } },
        one("tryLink") { $0.tryLink },
    ]
}
