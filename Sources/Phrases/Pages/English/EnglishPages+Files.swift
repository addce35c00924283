public import Records

extension EnglishPages {
    public var evidenceFilesTitle: String { "Evidence files" }
    public func evidenceFilesSays(file: Int, entry: Int) -> String {
        """
        PDF, PNG, JPEG, WebP, MP4, MP3, TXT or CSV; at most \(size(file)) a file and \(size(entry)) for the \
        entry. Each lies beside a piece of evidence, and whoever may see that may see its file.
        """
    }
    public var evidenceFilesBlind: String {
        """
        Jurors here do not see whose entries are. From pictures we take out what cameras and programs noted; \
        what a file shows, and what documents and films say of themselves, you have to look at.
        """
    }
    public var evidenceFileFor: String { "Beside which evidence" }
    public var evidenceFileNew: String { "A new piece of evidence" }
    public var evidenceFileChoose: String { "File from your device" }
    public var evidenceFileSend: String { "Add the file" }
    public func evidenceFileRemove(_ name: String) -> String { "Remove \(name)" }
    public var evidenceFileMissing: String { "named in the entry, but not here: jurors read its title alone" }
    public var evidenceFileWaits: String {
        "not yet looked through for viruses: jurors do not see it until then"
    }
    public func evidenceFileSent(_ done: String, of all: String) -> String { "\(done) of \(all) sent" }
    public var evidenceFileBroke: String { "The connection broke. It goes on by itself where it stopped." }
    public func fileNames(_ place: NamingPlace) -> String {
        switch place {
        case .photo: "The picture may say who took it, where and when."
        case .properties: "The document’s properties may say who wrote it."
        case .tags: "The film’s or recording’s notes may say who made it."
        }
    }
    public func fileFault(_ fault: FileFaultWord) -> String {
        switch fault {
        case .none: "There is no file, or nothing in it. Choose one."
        case .badName: "The file’s name is empty or too long. Give it a short one."
        case .notTaken: "Files are taken that end in .pdf, .png, .jpg, .webp, .mp4, .mp3, .txt or .csv."
        case .otherContent: "What is in the file is not what its name says. Save it anew in its format."
        case .tooLarge(let max): "The file is larger than \(size(max)). Make it smaller."
        case .entryFull(let max):
            "The files of the entry would be more than \(size(max)). Remove one, or make one smaller."
        case .agencyFull(let max): "Your files would be more than \(size(max)). Remove some."
        case .tooMany: "Too many of your files are on their way. Let some come to their end."
        case .noRoom:
            "The server has no room for the file just now. Nothing of it was kept; tell the organiser."
        case .otherBytes: "What came is not the file that was announced. Send it anew."
        case .tooManyPixels: "The picture has more than 50 million pixels. Make it smaller."
        case .virus(let name): "The virus scanner found \(name) in the file. It was not kept."
        case .broken: "The file did not come whole. Send it anew."
        }
    }
    public var agencyFilesTitle: String { "Agencies’ files" }
    public var agencyFilesSays: String {
        """
        What agencies handed in beside their entries, who may see it, and what in it may say whose it is.
        """
    }
    public var agencyFilesNone: String { "No entry was handed in with a file." }
    public func agencyFilesWaiting(_ count: Int) -> String {
        count == 1
            ? "\(count) file was not yet looked through for viruses; jurors do not see it."
            : "\(count) files were not yet looked through for viruses; jurors do not see them."
    }
    public var agencyFilesScan: String { "Look through them now" }
}
