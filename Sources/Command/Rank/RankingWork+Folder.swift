import Intake
import Jury
import Phrases
import Rankings

extension RankingWork {
    /// What an edition's folder, or a record, ranks.
    static func edition(_ folder: String, method: Rule? = nil) throws -> RankingWork {
        let loaded = EditionFolder.load(folder)
        if loaded.edition == nil, let first = loaded.findings.first, first.position == nil {
            throw Refusal("\(folder) is no edition's folder: there is no edition.yaml that can be read")
        }
        return RankingWork(loaded, method: method)
    }
}

extension RankedCategory {
    /// The entry's title, for a terminal.
    func visibleTitle(_ entry: Identifier<Entry>) -> String { title(entry).visible }
}
