public import Jury

extension Taxonomy {
    /// The taxonomy that comes with the program, from `Sources/Intake/Taxonomy/metrics.tsv`.
    public static let builtIn = TaxonomyReader.read(PackageResources.metrics_tsv).taxonomy
}
