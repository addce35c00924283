internal import Jury
internal import Phrases

extension [Jury.Category] {
    /// What each is called in the reader's language.
    func names(in words: any PageWords) -> [Identifier<Jury.Category>: String] {
        Dictionary(map { ($0.id, $0.name.text(in: words)) }, uniquingKeysWith: { first, _ in first })
    }
}
