internal import Phrases
internal import Records

/// A file that is not taken. Nothing of it is kept.
struct FileRefused: Error, Hashable {
    let fault: FileFaultWord
    /// Which of several; `nil` where there is one.
    private(set) var file: String?

    init(_ fault: FileFaultWord) {
        self.fault = fault
    }

    /// This one, of several.
    func of(_ file: String) -> FileRefused {
        var copy = self
        copy.file = file
        return copy
    }

    func sentence(_ words: any PageWords) -> String {
        (file.map { "\($0): " } ?? "") + words.fileFault(fault)
    }

    var status: Answer.Status {
        switch fault {
        case .tooLarge, .entryFull, .agencyFull: .tooLarge
        case .noRoom: .noSpace
        default: .unprocessable
        }
    }

    var problem: Problem {
        let code: Problem.Code =
            switch status {
            case .tooLarge: .tooLarge
            case .noSpace: .noSpace
            default: .badValue
            }
        return Problem(code, sentence(EnglishPages()))
    }
}

extension Error {
    /// A full disk as what it is to whoever sends a file; all else as it is.
    var ofFile: any Error {
        if let failure = self as? FileFailure, failure.isNoRoom { return FileRefused(.noRoom) }
        return self is BodyStream.Broken ? FileRefused(.broken) : self
    }
}
