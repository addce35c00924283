internal import Phrases
internal import Records

/// A file that is not taken. Nothing of it is kept.
struct FileRefused: Error, Hashable {
    let fault: FileFaultWord

    init(_ fault: FileFaultWord) {
        self.fault = fault
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
        return Problem(code, EnglishPages().fileFault(fault))
    }
}

extension Error {
    /// A full disk as what it is to whoever sends a file; all else as it is.
    var ofFile: any Error {
        if let failure = self as? FileFailure, failure.isNoRoom { return FileRefused(.noRoom) }
        return self is BodyStream.Broken ? FileRefused(.broken) : self
    }
}
