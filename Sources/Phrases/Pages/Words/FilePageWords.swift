public import Records

/// What is said of the files that agencies put beside their entries.
public protocol FilePageWords {
    var evidenceFilesTitle: String { get }
    /// What is taken, and at most how many bytes of a file and of an entry.
    func evidenceFilesSays(file: Int, entry: Int) -> String
    /// In an edition in which jurors do not see whose entries are.
    var evidenceFilesBlind: String { get }
    var evidenceFileFor: String { get }
    var evidenceFileNew: String { get }
    var evidenceFileChoose: String { get }
    var evidenceFileSend: String { get }
    func evidenceFileRemove(_ name: String) -> String
    /// Of one that the entry names and that is not here.
    var evidenceFileMissing: String { get }
    /// Of one that nobody looked through for viruses yet.
    var evidenceFileWaits: String { get }
    /// How much has been sent.
    func evidenceFileSent(_ done: String, of all: String) -> String
    var evidenceFileBroke: String { get }
    func fileNames(_ place: NamingPlace) -> String
    func fileFault(_ fault: FileFaultWord) -> String
    /// On the page of organisers and chairs.
    var agencyFilesTitle: String { get }
    var agencyFilesSays: String { get }
    var agencyFilesNone: String { get }
    func agencyFilesWaiting(_ count: Int) -> String
    var agencyFilesScan: String { get }
}

/// Why a file is not taken.
public enum FileFaultWord: Hashable, Sendable {
    /// None was chosen, or there is nothing in it.
    case none
    case badName
    /// By its name it is none of those that are taken.
    case notTaken
    /// What is in it is not what its name says.
    case otherContent
    case tooLarge(max: Int)
    case entryFull(max: Int)
    case agencyFull(max: Int)
    /// Of those that are on their way.
    case tooMany
    /// The server's disk.
    case noRoom
    /// Not as long, or not the same, as was said when it was begun.
    case otherBytes
    case tooManyPixels
    /// In the scanner's words.
    case virus(String)
    /// It broke off, or somebody else sends the same just now.
    case broken
}
