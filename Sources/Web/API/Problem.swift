internal import Jury
internal import Phrases
internal import Records

/// What a program is told where its question has no answer of its own (RFC 9457).
struct Problem: Hashable, Error {
    /// What programs tell problems apart by.
    let code: Code
    let detail: String
    /// Seconds until it may be asked again.
    var wait: Int?

    enum Code: String, CaseIterable {
        case badBody = "bad-body"
        case noToken = "no-token"
        case outOfScope = "out-of-scope"
        case notFromHere = "not-from-here"
        case notFound = "not-found"
        case notAllowed = "not-allowed"
        /// No ranking is shown before the round is closed and her own ballots are in.
        case notYet = "not-yet"
        case tooLarge = "too-large"
        /// It has the right form and means nothing here.
        case badValue = "bad-value"
        /// The rules forbid it.
        case refused
        /// The server's disk is full.
        case noSpace = "no-space"
        /// A file on its way goes on elsewhere: ask where.
        case otherOffset = "other-offset"
        case tooMany = "too-many"
        case failed
        /// The record takes nothing more until it was looked at.
        case stopped

        var status: Answer.Status {
            switch self {
            case .badBody: .badRequest
            case .noToken: .unauthorized
            case .outOfScope, .notFromHere: .forbidden
            case .notFound: .notFound
            case .notAllowed: .notAllowed
            case .notYet, .otherOffset: .conflict
            case .noSpace: .noSpace
            case .tooLarge: .tooLarge
            case .badValue, .refused: .unprocessable
            case .tooMany: .tooMany
            case .failed: .failed
            case .stopped: .unavailable
            }
        }
    }

    static let notAllowed = Problem(.notAllowed, "The address does not take that method.")

    static let outOfScope = Problem(
        .outOfScope, "The token does not allow that; another scope does.")

    init(_ code: Code, _ detail: String) {
        (self.code, self.detail) = (code, detail)
    }

    init(_ error: any Error) {
        let words = EnglishPages()
        switch error {
        case let problem as Problem: self = problem
        case Trouble.notFound: self.init(.notFound, words.notFound)
        case Trouble.notSignedIn:
            self.init(.noToken, "A token is needed that holds still: Authorization: Bearer palmares_…")
        case Trouble.notFromHere: self.init(.notFromHere, words.notFromHere)
        case Trouble.badForm: self.init(.badBody, words.badForm)
        case Trouble.tooLarge, DraftFault.tooLong: self.init(.tooLarge, words.tooLarge)
        case Trouble.noRoom: self.init(.tooLarge, words.entryDraftsFull)
        case Trouble.tooMany(let seconds):
            self.init(.tooMany, words.tooMany)
            wait = seconds
        case Trouble.refused(let refusal):
            self.init(.refused, RefusalPhrases.sentence(refusal))
        case let refused as FileRefused: self = refused.problem
        case is Receiving.OtherOffset:
            self.init(.otherOffset, "It goes on elsewhere, or is being sent just now: ask for Upload-Offset.")
        case let barred as RankingBarred: self.init(.notYet, words.rankingWaits(barred.bar))
        case Trouble.stopped: self.init(.stopped, words.stopped)
        default: self.init(.failed, words.failed)
        }
    }

    var answer: Answer {
        var answer = Answer(
            code.status, headers: [("Content-Type", "application/problem+json")],
            body: Self.shape.bytes(self))
        // RFC 6750, 3.
        if code == .noToken { answer = answer.with("WWW-Authenticate", "Bearer") }
        return wait.map { answer.with("Retry-After", String($0)) } ?? answer
    }

    static let shape = Shape<Problem>.object("Problem") { problem in
        problem.integer("status") { $0.code.status.rawValue }
        problem.choice("code") { $0.code }
        problem.text("detail") { $0.detail }
    }
}
