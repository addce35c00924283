/// Places by themselves up to 256; those after it pooled into at most 256 more, so that what is held of
/// every entry stays within bounds, however many there are.
struct PlaceBins: Hashable, Sendable {
    private static let single = 256
    private static let pooled = 256

    let entries: Int
    let count: Int
    /// Places in a pool; the last one may hold fewer.
    private let width: Int

    init(_ entries: Int) {
        self.entries = entries
        let rest = max(0, entries - Self.single)
        width = max(1, (rest + Self.pooled - 1) / Self.pooled)
        count = min(entries, Self.single) + (rest + width - 1) / width
    }

    /// - Parameter place: from 1.
    func bin(_ place: Int) -> Int {
        place <= Self.single ? place - 1 : Self.single + (place - Self.single - 1) / width
    }

    func places(_ bin: Int) -> ClosedRange<Int> {
        if bin < Self.single { return (bin + 1)...(bin + 1) }
        let first = Self.single + (bin - Self.single) * width + 1
        return first...min(first + width - 1, entries)
    }
}
