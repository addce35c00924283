/// All known metrics.
public struct Taxonomy: Sendable {
    public let metrics: [Identifier<Metric>: Metric]
    /// In the order of the taxonomy's file.
    public let ids: [Identifier<Metric>]

    public init(_ metrics: [Metric]) {
        self.metrics = Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<Identifier<Metric>> = []
        ids = metrics.map(\.id).filter { seen.insert($0).inserted }
    }

    /// Identifiers of the metrics whose identifier or name in any language is near a word.
    public func nearest(to word: String) -> [String] {
        let ids = Spelling.nearest(to: word, among: metrics.keys.lazy.map(\.text))
        if !ids.isEmpty { return ids }
        var idsByName: [String: String] = [:]
        for metric in metrics.values {
            for name in metric.names.values { idsByName[name] = metric.id.text }
        }
        var found: [String] = []
        for name in Spelling.nearest(to: word, among: idsByName.keys) {
            if let id = idsByName[name], !found.contains(id) { found.append(id) }
        }
        return found
    }
}
