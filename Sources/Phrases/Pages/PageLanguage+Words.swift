public import Jury

extension PageLanguage {
    /// Its catalogue.
    public var words: any PageWords {
        switch self {
        case .english: EnglishPages()
        case .french: FrenchPages()
        case .latvian: LatvianPages()
        case .lithuanian: LithuanianPages()
        case .estonian: EstonianPages()
        }
    }
}

extension Translated {
    /// In the page's language where there is one, else in English.
    public func text(in words: any PageWords) -> String {
        switch words.language {
        case .english: en
        case .french: fr ?? en
        case .latvian: lv ?? en
        case .lithuanian: lt ?? en
        case .estonian: et ?? en
        }
    }
}
