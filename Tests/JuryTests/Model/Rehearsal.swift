import Jury

/// The same steps in the program and in the naive edition, side by side.
struct Rehearsal {
    var proceedings = Proceedings()
    var naive = NaiveEdition()

    /// Does a step in both.
    ///
    /// - Returns: how they differ; `nil` where they agree.
    mutating func take(_ step: Step, lookingAtAll: Bool) -> String? {
        guard let act = Self.act(step.verb) else { return "the reader does not know \(step.verb.body)" }
        let before = proceedings
        let refusal = take(act, of: step)
        let expected = naive.take(step)
        if (refusal == nil) != (expected == nil) {
            return "program: \(refusal.map { "\($0)" } ?? "taken"), page: \(expected ?? "taken")"
        }
        if let refusal, let expected, !Self.agree(refusal, expected, on: step.verb) {
            return "program: \(refusal), page: \(expected)"
        }
        if refusal != nil, proceedings != before { return "refused, and something changed" }
        if let broken = proceedings.brokenInvariants.first { return broken }
        return lookingAtAll ? difference(at: step.now) : nil
    }

    /// What the two see otherwise.
    private func difference(at now: Int) -> String? {
        let (here, there) = (proceedings.seen(at: now), naive.seen(at: now))
        if here == there { return nil }
        let keys = Set(here.keys).union(there.keys).sorted().filter { here[$0] != there[$0] }
        return keys.map { "\($0): program \(here[$0] ?? "nothing"), page \(there[$0] ?? "nothing")" }
            .joined(separator: "; ")
    }

    private mutating func take(_ act: some Act, of step: Step) -> Refusal? {
        do throws(Refusal) {
            try proceedings.take(act, by: Identifier(step.actor), seq: step.line, at: step.now)
            return nil
        } catch { return error }
    }

    /// The page says in which order one hears only of marks.
    private static func agree(_ refusal: Refusal, _ expected: String, on verb: Verb) -> Bool {
        guard ["mark", "transcribe", "seal", "unseal"].contains(verb.kind), expected != "refused" else {
            return true
        }
        // A round that is closed is told apart by who closed it.
        let name = "\(refusal)".prefix { $0 != "(" }
        return name == expected || name == "wrongPhase" && expected == "afterDeadline"
    }

    static func act(_ verb: Verb) -> (any Act)? {
        let body = Array(verb.body.utf8)
        let act = body.withUnsafeBufferPointer { ActReader.read(kind: verb.kind, $0) }
        return act.flatMap { ActWriter.body(of: $0) } == body ? act : nil
    }
}
