/// How much agencies may bring beside their entries, and how long a half file is kept.
public struct UploadRules: Hashable, Sendable {
    /// In one file: a case film of some minutes, as large as entry forms take it.
    public var fileBytes = 500_000_000
    /// In all files of an entry.
    public var entryBytes = 2_000_000_000
    /// In all files of an agency.
    public var agencyBytes = 20_000_000_000
    /// What stays free on the server's disk.
    public var freeBytes = 2_000_000_000
    /// From when it was begun or taken up again.
    public var hours = 24

    /// Files of one agency that are on their way.
    static let arrivalsMax = 50
    /// Bytes of a file's name.
    static let nameBytesMax = 200
    static let pixelsMax = 50_000_000

    public init() {}

    var milliseconds: Int { hours * 60 * 60 * 1_000 }
}

/// What a scanner said of a file.
public enum VirusScan: Hashable, Sendable {
    case clean
    /// In the scanner's words.
    case found(String)
    /// It could not be asked, or it could not say.
    case unknown
}
