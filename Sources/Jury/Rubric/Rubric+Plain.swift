extension Rubric {
    /// For marks that came without a rubric: every criterion weighs the same, none reads results, and entries
    /// with equal scores share their place.
    ///
    /// A criterion weighs as many points as the scale has steps, so that a step is a whole point and nothing
    /// is rounded: entries rank by their plain mean mark. Only where the weights would pass
    /// `Limits.weightTotal` do they weigh less.
    public static func plain(criteria: [Identifier<Criterion>], scale: Scale) -> Rubric {
        precondition(scale.isSound && !criteria.isEmpty, "a plain rubric needs a sound scale and a criterion")
        let steps = (scale.max.count - scale.min.count) / scale.step.count
        let weight = max(1, min(steps, Limits.weightTotal / criteria.count))
        var rubric = Rubric()
        rubric.id = "plain"
        rubric.name = Translated("Plain mean")
        rubric.scale = scale
        rubric.total = weight * criteria.count
        rubric.criteria = criteria.map { id in
            var criterion = Criterion()
            criterion.id = id
            criterion.name = Translated(id.text)
            criterion.weight = weight
            return criterion
        }
        return rubric
    }
}
