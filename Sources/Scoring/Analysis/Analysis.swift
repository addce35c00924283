public import Jury

/// All that stands beside a ranking: what other rules would say, how the jurors marked, how far they agree,
/// and how sure each place is. Nothing in it decides a place.
///
/// One table of marks in. What the design does not allow is `nil` with its reason, never a guess.
public struct Analysis: Sendable {
    public let table: MarkTable
    /// What decides, or would: the edition's rule, the mean for a bare sheet.
    public let rule: Rule
    public let design: Design
    /// Every rule, `rule` among them, in the order of `Rule.allCases`. Rules of pairs are left out above
    /// `Limits.entriesOfPairs` entries.
    public let opinions: [Opinion]
    /// How far the orders of any two of `opinions` agree, in their order.
    public let methodAgreement: MethodAgreement
    /// What decided; `nil` where the rule says nothing of these ballots.
    public let official: Opinion?
    public let pairs: Pairwise?
    public let jurors: JurorTable
    /// How the ballots of each juror fit what merit and severity explain.
    public let fit: JurorFit
    /// How much of the marks of each juror lies in the middle of the scale.
    public let centralTendency: CentralTendency
    public let reliability: Reliability
    public let pairScreen: PairScreen?
    /// One for each kind of closeness that is known of jurors and entries.
    public let affinities: [Affinity]
    /// `nil` where no ballot says which of its juror's it was.
    public let orderEffect: OrderEffect?
    /// Two-way least squares; `nil` where panels do not overlap.
    public let additive: AdditiveFit?
    public let crossed: Result<CrossedModel, CrossedModel.Obstacle>
    public let crossedFull: CrossedModel?
    public let huber: HuberModel?
    /// Models that need more of a jury than most have.
    public let jurorScale: Result<JurorScale, JurorScale.Obstacle>
    public let rasch: Result<ManyFacetRasch, ManyFacetRasch.Obstacle>
    /// `nil` where rules of pairs are left out.
    public let kemeny: Kemeny?

    public let draws: Draws
    public let sureness: Sureness
    /// By entry, from 1: within a band nobody is surely behind its leader; `nil` where the model says
    /// nothing.
    public let bands: [Int]?
    public let withoutJurors: LeaveOneOut
    public let withoutCriteria: LeaveOneOut
    /// `nil` for one criterion.
    public let weights: WeightSensitivity?
    public let fragility: Fragility

    /// How much is drawn, and from which seed: the same ones give the same numbers on every machine.
    public struct Draws: Hashable, Sendable {
        public var count = 10_000
        public var seed: UInt64 = 1

        public init() {}
    }

    public enum Limits {
        /// Rules of pairs take the cube of this in steps; no jury has so many finalists.
        public static let entriesOfPairs = 400
    }

    /// - Parameters:
    ///   - rule: what decides.
    ///   - official: what it decided, where that is known; ties may be broken in it, and the mean reads marks
    ///     of ballots that are not whole.
    ///   - levels: of award, the highest first.
    ///   - affiliations: where jurors and entries belong.
    ///   - order: by ballot of the table, which of its juror's ballots it was; empty where nobody knows.
    public init(
        _ table: MarkTable, rule: Rule = .mean, official ranking: Ranking? = nil, levels: [LevelBar] = [],
        affiliations: Affiliations = Affiliations(), order: [Int?] = [], draws: Draws = Draws()
    ) {
        self.table = table
        self.rule = ranking?.rule ?? rule
        let rule = self.rule
        self.draws = draws
        design = Design(table)
        let hasPairs = table.entries.count <= Limits.entriesOfPairs
        let pairs = hasPairs ? Pairwise(table) : nil
        self.pairs = pairs
        jurors = JurorTable(table)
        fit = JurorFit(table)
        centralTendency = CentralTendency(table)
        reliability = Reliability(table)
        pairScreen = PairScreen(table)
        affinities = Affinity.all(affiliations, table)
        orderEffect = order.isEmpty ? nil : OrderEffect(table, order: order)
        additive = AdditiveFit(table)
        crossed = Result { () throws(CrossedModel.Obstacle) in try CrossedModel(table) }
        crossedFull = try? CrossedModel(table, by: .full)
        let model = try? crossed.get()
        huber = model.map { HuberModel(table, $0) }
        jurorScale = Result { () throws(JurorScale.Obstacle) in try JurorScale(table) }
        // What takes longest, on two cores: what is drawn from the model beside all other draws.
        let (posterior, others) = SideBySide.run {
            model.map {
                RankPosterior($0, table, levels: levels, draws: 2 * draws.count, seed: draws.seed)
            }
        } _: {
            (
                bootstrap: JurorBootstrap(table, levels: levels, draws: draws.count, seed: draws.seed),
                weights: WeightSensitivity(table, draws: draws.count, seed: draws.seed),
                rasch: Result { () throws(ManyFacetRasch.Obstacle) in try ManyFacetRasch(table) }
            )
        }
        rasch = others.rasch
        weights = others.weights
        sureness = Sureness(bootstrap: others.bootstrap, posterior: posterior)
        let kemeny = pairs.map { Kemeny($0) }
        self.kemeny = kemeny
        let models: [Rule: [Double?]?] = [
            .crossed: model?.scores, .huber: huber?.scores, .adjustedOlympic: AdjustedOlympic(table)?.scores,
            .zScore: ZScoreMean.values(table), .minMax: MinMaxMean.values(table),
            .centered: CenteredMean.values(table),
        ]
        opinions = Rule.allCases.compactMap { other in
            if let values = models[other] { return values.map { Opinion(other, values: $0) } }
            if other == .kemeny, let kemeny { return Opinion(kemeny, table) }
            let isShown = other == rule || (other != .screening && (hasPairs || !other.readsPairs))
            return isShown ? Opinion(other, table, pairs: pairs) : nil
        }
        methodAgreement = MethodAgreement(ranks: opinions.map(\.ranks))
        official = ranking.map { Opinion($0, of: table.entries) } ?? opinions.first { $0.rule == rule }
        bands = model?.tieBands()
        withoutJurors = LeaveOneOut.jurors(table)
        withoutCriteria = LeaveOneOut.criteria(table)
        fragility = Fragility(
            winners: official?.winners ?? [], sureness: sureness,
            mean: opinions.first { $0.rule == .mean }?.winners ?? [],
            robust: opinions.first { $0.rule == .huber }?.winners,
            jurors: withoutJurors,
            criteria: withoutCriteria)
    }
}
