extension PageLanguage {
    /// Its catalogue.
    public var words: any PageWords {
        switch self {
        case .english, .french, .latvian, .lithuanian, .estonian: EnglishPages()
        }
    }
}
