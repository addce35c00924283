import Jury
import Scoring
import Testing

@Suite struct ReliabilityTests {
    @Test(arguments: GoldenFile.all)
    func `Krippendorff's alpha is that of the reference`(file: GoldenFile) throws {
        guard let reference = try file.json()["reliability"] as? [String: Any], !reference.isEmpty else {
            return
        }
        let table = try file.table()
        for (key, level) in [
            ("nominal", Krippendorff.Level.nominal), ("ordinal", .ordinal), ("interval", .interval),
            ("ratio", .ratio),
        ] {
            try GoldenFile.expect(
                [Krippendorff.alpha(table, level)], ["alpha"],
                ["alpha": reference["krippendorff_\(key)"] as Any], key)
        }
        guard let criteria = reference["krippendorff_interval_by_criterion"] else { return }
        try GoldenFile.expect(
            table.criteria.indices.map { Krippendorff.alpha(table, .interval, criterion: $0) },
            table.criteria.map(\.id.text), criteria, "by criterion")
    }
}
