internal import Jury
internal import Ledger

/// Parts that sentences of several languages are made of.
extension PageWords {
    /// Who says so, and compared with what.
    func grade(_ grade: Grade) -> String {
        provenance(grade.provenance) + ", " + comparison(grade.comparison)
    }

    /// As a decimal number, to the nearest thousandth.
    func decimal(_ ratio: Ratio) -> String { ratio.thousandths.map(number) ?? "…" }

    /// A sentence of each part that there is; `nil` for none.
    func sentences(_ parts: String?...) -> String? {
        let sentences = parts.compactMap(\.self).map(LedgerWords.sentence)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
}
