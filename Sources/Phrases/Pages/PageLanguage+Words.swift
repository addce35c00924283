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
