/// What is said of an entry as a whole: whose it is not told to be, and what lies beside it.
public protocol ExhibitPageWords {
    /// Why no names are there.
    var blindSays: String { get }
    /// What a file is, how large, and how long it takes; `nil` seconds where that is not known.
    func file(_ kind: FileKind, bytes: Int, seconds: Int?) -> String
    var openFile: String { get }
    var saveFile: String { get }
}

/// What opens inside a page, or beside it.
public enum FileKind: String, Hashable, Sendable, CaseIterable {
    case film, sound, image, document, text
}
