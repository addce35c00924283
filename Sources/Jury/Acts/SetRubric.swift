extension Acts {
    /// Says which marks a rubric knows.
    public struct SetRubric: Act {
        public static let kind = "rubric"
        public var rubric: Identifier<Rubric> = ""
        public var scale = Scale()
        public var criteria: [Identifier<Criterion>] = []

        public init() {}

        public init(rubric: Identifier<Rubric>, scale: Scale, criteria: [Identifier<Criterion>]) {
            self.rubric = rubric
            self.scale = scale
            self.criteria = criteria
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("rubric", &rubric)
            coder.mark("min", &scale.min)
            coder.mark("max", &scale.max)
            coder.mark("step", &scale.step)
            coder.ids("criteria", &criteria)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try rubric.requireName()
            for criterion in criteria { try criterion.requireName() }
            let isList = !criteria.isEmpty && criteria.count <= Limits.criteria
            if !isList || Set(criteria).count < criteria.count { throw .senseless(.noCriteria) }
            if !scale.isHeldByBallots { throw .senseless(.badScale) }
            let own = proceedings.categories.filter { $0.value.rubric == rubric }.map(\.key)
            let isMarked = proceedings.entries.contains {
                own.contains($0.value.category) && proceedings.isMarked($0.key)
            }
            if isMarked { throw .hasMarks }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rubrics[rubric] = Proceedings.RubricFrame(scale: scale, criteria: criteria)
        }
    }
}
