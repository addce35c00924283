import Phrases
import Records

extension PageSentence {
    static let files: [PageSentence] = [
        one("evidenceFilesTitle") { $0.evidenceFilesTitle },
        one("evidenceFilesSays") { $0.evidenceFilesSays(file: 500_000_000, entry: 2_000_000_000) },
        one("evidenceFilesBlind") { $0.evidenceFilesBlind },
        one("evidenceFileFor") { $0.evidenceFileFor }, one("evidenceFileNew") { $0.evidenceFileNew },
        one("evidenceFileChoose") { $0.evidenceFileChoose }, one("evidenceFileSend") { $0.evidenceFileSend },
        one("evidenceFileRemove") { $0.evidenceFileRemove("{name}") },
        one("evidenceFileMissing") { $0.evidenceFileMissing },
        one("evidenceFileWaits") { $0.evidenceFileWaits },
        one("evidenceFileSent") { $0.evidenceFileSent("{done}", of: "{all}") },
        one("evidenceFileBroke") { $0.evidenceFileBroke },
        each("fileNames") { words in NamingPlace.allCases.map(words.fileNames) },
        each("fileFault") { words in faults.map(words.fileFault) },
        one("agencyFilesTitle") { $0.agencyFilesTitle }, one("agencyFilesSays") { $0.agencyFilesSays },
        one("agencyFilesNone") { $0.agencyFilesNone },
        each("agencyFilesWaiting") { words in counts.map(words.agencyFilesWaiting) },
        one("agencyFilesScan") { $0.agencyFilesScan },
    ]

    private static let faults: [FileFaultWord] = [
        .none, .badName, .notTaken, .otherContent, .tooLarge(max: 5_000_000), .entryFull(max: 5_000_000),
        .agencyFull(max: 5_000_000), .tooMany, .noRoom, .otherBytes, .tooManyPixels, .virus("{name}"),
        .broken,
    ]
}
