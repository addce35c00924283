internal import Jury
internal import Ledger

/// Finds the figures of claims where the entrant's own text says them, so that a reader sees of a number what
/// it is: a result, a reaction, or how many could have seen it.
struct ClaimHighlights: Sendable {
    private let scan: TextScan
    private let tiers: [Figure: Set<Tier>]

    /// A part of a text.
    struct Piece: Hashable, Sendable {
        let text: String
        /// Of the claim whose figure it is; `nil` where it is none.
        let tier: Tier?
    }

    private struct Figure: Hashable {
        let number: DecimalNumber
        let isPercent: Bool
    }

    /// Smaller numbers stand in texts for much else: they need words of their tier beside them.
    private static let small = DecimalNumber(10)

    /// - Parameter tiers: those that the reader may see already; figures of others stay as they are.
    init(_ ledger: Ledger, showing tiers: Set<Tier>) {
        scan = ledger.terms.scan
        var found: [Figure: Set<Tier>] = [:]
        for claim in ledger.claims where claim.claim.visible != .organiser && !claim.isInvalid {
            guard let tier = claim.tier, tiers.contains(tier), let value = claim.value else { continue }
            found[Figure(number: value.number, isPercent: value.isPercent), default: []].insert(tier)
        }
        self.tiers = found
    }

    /// The text in pieces, which together are the text.
    ///
    /// - Parameter text: one paragraph.
    /// - Complexity: O(bytes of the text).
    func pieces(of text: String, language: Language?) -> [Piece] {
        if tiers.isEmpty { return [Piece(text: text, tier: nil)] }
        var (pieces, done): ([Piece], String.Index) = ([], text.startIndex)
        for mention in scan.mentions(in: text, language: language) {
            guard let tier = tier(of: mention), let place = Self.place(of: mention, in: text),
                place.lowerBound >= done
            else { continue }
            if done < place.lowerBound {
                pieces.append(Piece(text: String(text[done..<place.lowerBound]), tier: nil))
            }
            pieces.append(Piece(text: mention.text, tier: tier))
            done = place.upperBound
        }
        if done < text.endIndex { pieces.append(Piece(text: String(text[done...]), tier: nil)) }
        return pieces
    }

    private static func place(of mention: Mention, in text: String) -> Range<String.Index>? {
        let scalars = text.unicodeScalars
        guard
            let start = scalars.index(
                text.startIndex, offsetBy: mention.column - 1, limitedBy: text.endIndex),
            let end = scalars.index(
                start, offsetBy: mention.text.unicodeScalars.count, limitedBy: text.endIndex),
            text[start..<end] == mention.text
        else { return nil }
        return start..<end
    }

    private func tier(of mention: Mention) -> Tier? {
        guard let number = mention.value,
            let tiers = tiers[Figure(number: number, isPercent: mention.unit == "percent")]
        else { return nil }
        if let tier = mention.tier, tiers.contains(tier) { return tier }
        // What happened in real life comes first where claims of several tiers have one figure.
        let order: [Tier] = [.result, .reaction, .exposure, .means]
        return number < Self.small ? nil : order.first(where: tiers.contains)
    }
}
