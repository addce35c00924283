import Intake
import Jury
import Ledger
import Rankings

/// By what an entry that was named on the command line is read: the usual terms, or those of an edition.
struct EditionTerms {
    private let base: Terms
    private let loaded: LoadedEdition?

    var taxonomy: Taxonomy { base.taxonomy }

    /// - Parameter folder: the edition's; `nil` for the usual terms.
    init(_ folder: String?) throws(Refusal) {
        guard let folder else {
            base = .usual
            loaded = nil
            return
        }
        let loaded = EditionFolder.load(folder)
        guard loaded.edition != nil else {
            throw Refusal("\(folder) is no edition's folder: there is no edition.yaml that can be read")
        }
        self.loaded = loaded
        base = .usual(of: loaded)
    }

    /// What the entry's category says, with what people settled; of a category that the edition does not have
    /// only what holds for all.
    func terms(for entry: Entry) -> Terms {
        guard let loaded, let edition = loaded.edition else { return base }
        let category = edition.categories.first { $0.id == entry.category }
        return base.judged(by: edition, in: category, loaded.decisions)
    }
}
