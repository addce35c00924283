public import Ledger

/// What documents say, and the pages that lead to them.
public protocol DocumentPageWords {
    var documentsTitle: String { get }
    /// What a chair downloads of a category.
    func document(_ kind: DocumentWord) -> String
    /// Beside whatever hangs on the ranking.
    var documentsWait: String { get }

    // MARK: Checking letters

    var lettersSays: String { get }
    var lettersNothing: String { get }
    /// Beside a comment in which a juror's name stands.
    var namesJuror: String { get }
    var keepChoice: String { get }

    // MARK: A letter

    var letterTitle: String { get }
    /// Where the entry stands among those of its category, and no closer.
    func letterBand(_ third: ThirdWord) -> String
    var letterJury: String { get }
    var letterQuiet: String { get }
    var letterShown: String { get }
    var letterClaimed: String { get }
    var letterMissing: String { get }
    var letterRaises: String { get }
    func raise(_ step: Preflight.Step, of claim: String) -> String
    var letterNames: String { get }

    // MARK: A certificate

    var certificateTitle: String { get }
    func certificatePlace(_ place: Int) -> String
    var certificateSigned: String { get }

    // MARK: A ballot on paper

    var paperTitle: String { get }
    func paperHow(lowest: String, highest: String) -> String
    var paperDate: String { get }
    var paperSignature: String { get }
    var typedTitle: String { get }
    var typedSays: String { get }
    var typedDone: String { get }
    var typedSave: String { get }
    var notPrinted: String { get }
}

/// A document that can be had of a category.
public enum DocumentWord: String, Hashable, Sendable, CaseIterable {
    case letters, certificates, book, csv, xlsx
}

/// A third of a category.
public enum ThirdWord: String, Hashable, Sendable, CaseIterable {
    case upper, middle, lower
}
