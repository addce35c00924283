/// A bar on the terminal for work on many files; silent in pipes and for short work.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private var lastPerMille = -1

    /// Fewer files than this are done before a bar could be read.
    private static let few = 200

    init(total: Int) {
        self.total = total
        isShown = total >= Self.few && Output.isTerminal(2) && Output.environment("TERM") != "dumb"
    }

    mutating func show(_ done: Int) {
        let perMille = done * 1000 / max(1, total)
        guard isShown, perMille != lastPerMille else { return }
        lastPerMille = perMille
        let width = 40
        let full = done * width / max(1, total)
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
        Output.error("\r\(bar) \(done) of \(total)")
    }

    /// Clears the line.
    func end() {
        if isShown { Output.error("\r\u{1B}[K") }
    }
}
