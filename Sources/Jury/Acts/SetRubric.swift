extension Acts {
    /// Says which marks a rubric knows, and what they weigh. Once there are marks only the weights change.
    public struct SetRubric: RuleChange {
        public static let kind = "rubric"
        public var rubric: Identifier<Rubric> = ""
        public var scale = Scale()
        public var total = 100
        public var criteria: [Weighted] = []
        public var reason: Identifier<WrittenText>?

        /// A criterion with its share of the total.
        public struct Weighted: Hashable, Sendable {
            public let criterion: Identifier<Criterion>
            public let weight: Int

            public init(_ criterion: Identifier<Criterion>, weight: Int) {
                (self.criterion, self.weight) = (criterion, weight)
            }
        }

        public init() {}

        public init(rubric: Identifier<Rubric>, scale: Scale, total: Int = 100, criteria: [Weighted]) {
            self.rubric = rubric
            self.scale = scale
            self.total = total
            self.criteria = criteria
        }

        public init(_ rubric: Rubric) {
            self.init(
                rubric: rubric.id, scale: rubric.scale, total: rubric.total,
                criteria: rubric.criteria.map { Weighted($0.id, weight: $0.weight) })
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("rubric", &rubric)
            coder.mark("min", &scale.min)
            coder.mark("max", &scale.max)
            coder.mark("step", &scale.step)
            coder.number("total", &total)
            var rows = criteria.map { [$0.criterion.text, String($0.weight)] }
            coder.rows("criteria", &rows)
            criteria = rows.compactMap { row in
                guard row.count == 2, let weight = Int(row[1]), String(weight) == row[1] else { return nil }
                return Weighted(Identifier(row[0]), weight: weight)
            }
            if criteria.count != rows.count { coder.refuse() }
            coder.text("reason", orNone: &reason)
        }

        private var frame: Proceedings.RubricFrame {
            Proceedings.RubricFrame(
                scale: scale, criteria: criteria.map(\.criterion), weights: criteria.map(\.weight),
                total: total)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            proceedings.isMarked(under: rubric) && proceedings.rubrics[rubric] != frame
        }

        /// Whether nothing of it would change.
        public func isSet(in proceedings: Proceedings) -> Bool { proceedings.rubrics[rubric] == frame }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try rubric.requireName()
            for criterion in criteria { try criterion.criterion.requireName() }
            let distinct = Set(criteria.map(\.criterion)).count
            guard (1...Limits.criteria).contains(distinct), distinct == criteria.count else {
                throw .senseless(.noCriteria)
            }
            let weights = 1...Limits.weightTotal
            if !weights.contains(total) || !criteria.allSatisfy({ weights.contains($0.weight) }) {
                throw .senseless(.badWeight)
            }
            if !scale.isHeldByBallots { throw .senseless(.badScale) }
            if proceedings.isMarked(under: rubric), let given = proceedings.rubrics[rubric],
                given.scale != scale || given.criteria != criteria.map(\.criterion)
            {
                throw .hasMarks
            }
            try requireReason(in: proceedings)
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rubrics[rubric] = frame
        }
    }
}
