public import Jury

/// What a look at a whole record found.
public struct RecordExamination: Hashable, Sendable {
    public var complaints: [Complaint] = []
    public var facts: [Fact] = []

    public init() {}

    public enum Complaint: Hashable, Sendable {
        case opening(Opening.Fault)
        /// In the words of the store or of the system.
        case unreadable(String, cause: String)
        /// A file that the record rests on is gone, or is not what was kept.
        case fileGone(Identifier<StoredFile>, path: String)
        case fileChanged(Identifier<StoredFile>)
        /// What lies beside entries, and what they call it.
        case enclosureChanged(Identifier<StoredFile>, names: [String])
        /// A text is not what was kept.
        case textChanged(Identifier<WrittenText>)
        /// Something is known of a person who was erased.
        case stillKnown(Identifier<Person>)
        /// Others on the machine may read it.
        case open(String)
        case badKey
    }

    public enum Fact: Hashable, Sendable {
        case lines(Int, root: Digest)
        case texts(Int, erased: Int)
        case files(Int)
        /// What lies beside entries, and what they name and the record has not.
        case enclosures(Int, missing: [String])
        case people(Int, unnamed: Int, erased: Int)
        case pinBeside
    }
}
