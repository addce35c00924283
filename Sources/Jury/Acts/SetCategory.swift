extension Acts {
    /// Says by which rubric a category is judged, by which rule it is ranked, and how many ballots
    /// its entries need. Once there are marks the rubric stays.
    public struct SetCategory: RuleChange {
        public static let kind = "category"
        public var category: Identifier<Category> = ""
        public var rubric: Identifier<Rubric> = ""
        public var rule = Rule.mean
        public var needed: Int = 0
        public var reason: Identifier<WrittenText>?
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
            coder.text("reason", orNone: &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            guard let known = proceedings.categories[category], proceedings.isMarked(in: category) else {
                return false
            }
            return known.rubric != rubric || known.rule != rule || known.needed != needed
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try category.requireName()
            if proceedings.rubrics[rubric] == nil { throw .unknown(.rubric, rubric.text) }
            if needed < 1 { throw .senseless(.tooFewBallots) }
            if let known = proceedings.categories[category], known.rubric != rubric,
                proceedings.isMarked(in: category)
            {
                throw .hasMarks
            }
            try requireReason(in: proceedings)
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
