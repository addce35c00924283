/// Ordinal marks as steps that an entry takes or does not: the log odds of category k over k − 1 are the
/// entry's worth less the juror's severity less the criterion's difficulty less the step's threshold.
///
/// The rating scale model (Andrich 1978, DOI 10.1007/BF02293814) with many facets (Linacre 1989, *Many-facet
/// Rasch measurement*), by joint maximum likelihood without correction, as FACETS counts. Measures are in
/// logits. Severities, difficulties and thresholds each sum to 0. Categories are the marks that occur.
/// Entries, jurors and criteria with nothing but the lowest or nothing but the highest category have no
/// finite measure and are left out. Joint estimates spread too far by about a share of 1 / (marks of an
/// element).
public struct ManyFacetRasch: Hashable, Sendable {
    public enum Obstacle: Error, Hashable, Sendable {
        /// Panels do not overlap, at least without those who have no finite measure.
        case disconnected
        /// Nobody is left who can be measured, or there is nothing to compare.
        case tooFewMarks
        /// More categories than a scale of steps makes sense for.
        case tooManyCategories(Int)
        /// The marks order some elements without any exception, so that no finite measures are likeliest.
        case noFiniteMeasures
    }

    public static let categoriesMax = 20
    /// Logits past which a measure only grows from step to step: odds of five hundred million.
    static let measureMax = 20.0

    /// By entry of the table: its worth; `nil` for one that was left out. `theta`.
    public let worths: [Double?]
    /// By entry: the standard error of its worth, from the whole information matrix. `theta_se`.
    public let worthErrors: [Double?]
    /// By entry: the category that it would get on the mean of the criteria from a juror of severity 0.
    /// `fair_average`.
    public let fairAverages: [Double?]
    /// By juror of the table; positive is severe.
    public let severities: [Double?]
    /// By criterion of the table; positive is hard.
    public let difficulties: [Double?]
    /// By step from one category to the next: `tau`.
    public let thresholds: [Double]
    /// By juror: the mean square of standardised residuals, weighted by their variance. 1 is as expected,
    /// above it are surprises, below it too little variation (Wright & Masters 1982, ch. 5). `infit_ms`.
    public let infits: [Double?]
    /// By juror: the same without weights, so that far misses count more. `outfit_ms`.
    public let outfits: [Double?]
    public let logLikelihood: Double
    /// How many marks were used.
    public let ratingCount: Int
    public let iterations: Int
    /// The largest derivative of the likelihood at the end.
    public let gradientMax: Double

    /// - Complexity: about ten times O(marks · categories² + entries · facets² + facets³), facets being
    ///   jurors, criteria and steps together.
    public init(_ table: MarkTable) throws(Obstacle) {
        let ratings = RaschRatings(table)
        guard ratings.categoryMax < Self.categoriesMax else {
            throw .tooManyCategories(ratings.categoryMax + 1)
        }
        guard ratings.entries.count > 1, ratings.categoryMax > 0 else { throw .tooFewMarks }
        guard ratings.isConnected else { throw .disconnected }
        let search = RaschSearch(ratings)
        guard (search.worths + search.facets).allSatisfy({ abs($0) < Self.measureMax }) else {
            throw .noFiniteMeasures
        }
        let (jurors, criteria) = (ratings.jurors.count, ratings.criteria.count)
        let difficulties = Array(search.facets[jurors..<(jurors + criteria)])
        func spread(_ values: [Double], _ numbers: [Int], _ count: Int) -> [Double?] {
            var all = [Double?](repeating: nil, count: count)
            for (value, number) in zip(values, numbers) { all[number] = value }
            return all
        }
        let fair = search.worths.map { worth in
            difficulties.reduce(0) { $0 + Self.mean(search.probabilities(worth - $1)) } / Double(criteria)
        }
        let entryCount = table.entries.count
        worths = spread(search.worths, ratings.entries, entryCount)
        worthErrors = spread(
            search.worthVariances.map { $0.squareRoot() }, ratings.entries, entryCount)
        fairAverages = spread(fair, ratings.entries, entryCount)
        severities = spread(Array(search.facets[..<jurors]), ratings.jurors, table.jurors.count)
        self.difficulties = spread(difficulties, ratings.criteria, table.criteria.count)
        thresholds = Array(search.facets[(jurors + criteria)...])
        let fit = Self.fit(search)
        infits = spread(fit.map(\.infit), ratings.jurors, table.jurors.count)
        outfits = spread(fit.map(\.outfit), ratings.jurors, table.jurors.count)
        logLikelihood = search.logLikelihood
        ratingCount = ratings.ratings.count
        iterations = search.iterations
        gradientMax = search.gradientMax
    }

    private static func mean(_ probabilities: [Double]) -> Double {
        probabilities.indices.reduce(0) { $0 + Double($1) * probabilities[$1] }
    }

    private static func fit(_ search: RaschSearch) -> [(infit: Double, outfit: Double)] {
        let count = search.ratings.jurors.count
        var (squares, variances) = (
            [Double](repeating: 0, count: count), [Double](repeating: 0, count: count)
        )
        var (quotients, counts) = (squares, squares)
        for rating in search.ratings.ratings {
            let probabilities = search.probabilities(search.distance(rating))
            let mean = mean(probabilities)
            let variance = probabilities.indices.reduce(0) {
                $0 + (Double($1) - mean) * (Double($1) - mean) * probabilities[$1]
            }
            let residual = Double(rating.category) - mean
            squares[rating.juror] += residual * residual
            variances[rating.juror] += variance
            quotients[rating.juror] += residual * residual / variance
            counts[rating.juror] += 1
        }
        return (0..<count).map { (squares[$0] / variances[$0], quotients[$0] / counts[$0]) }
    }
}

extension ManyFacetRasch {
    /// By entry: 1, 2, 2, 4 by worth; `nil` for those left out.
    public var ranks: [Int?] {
        let measured = worths.indices.filter { worths[$0] != nil }
        let ranks = Ranks.competition(measured.compactMap { worths[$0] })
        var all = [Int?](repeating: nil, count: worths.count)
        for (rank, entry) in zip(ranks, measured) { all[entry] = rank }
        return all
    }
}
