extension Acts {
    /// Says by which rubric a category is judged, by which rule it is ranked, and how many ballots
    /// its entries need.
    public struct SetCategory: Act {
        public static let kind = "category"
        public var category: Identifier<Category> = ""
        public var rubric: Identifier<Rubric> = ""
        public var rule = Rule.mean
        public var needed: Int = 0
        public init() {}

        public init(
            category: Identifier<Category>, rubric: Identifier<Rubric>, rule: Rule = .mean, needed: Int
        ) {
            self.category = category
            self.rubric = rubric
            self.rule = rule
            self.needed = needed
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("category", &category)
            coder.id("rubric", &rubric)
            coder.choice("rule", &rule)
            coder.number("needed", &needed)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try category.requireName()
            if proceedings.rubrics[rubric] == nil { throw .unknown(.rubric, rubric.text) }
            if needed < 1 { throw .senseless(.tooFewBallots) }
            let isOther =
                proceedings.categories[category].map { $0.rubric != rubric || $0.rule != rule } ?? false
            let isMarked = proceedings.entries.contains {
                $0.value.category == category && proceedings.isMarked($0.key)
            }
            if isOther, isMarked { throw .hasMarks }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.categories[category] = Proceedings.CategoryFrame(
                rubric: rubric, rule: rule, needed: needed,
                reference: proceedings.categories[category]?.reference)
        }
    }
}
