extension Rubric {
    /// One criterion that reads results, from 1 to 10, weighed by its evidence: for those who want to know
    /// how strong an entry is before they know its rubric.
    public static let resultsOnly: Rubric = {
        var criterion = Criterion()
        criterion.id = "results"
        criterion.name = Translated("Results")
        criterion.question = Translated("What happened in real life?")
        criterion.weight = 100
        criterion.reads = [.result]
        var rubric = Rubric()
        rubric.id = "results-only"
        rubric.name = Translated("Results only")
        rubric.evidence = .factor
        rubric.criteria = [criterion]
        return rubric
    }()
}
