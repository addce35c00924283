internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What is said where a question has no answer of its own.
enum TroublePage {
    static func answer(_ error: any Error, _ visit: Visit) -> Answer {
        if visit.isOfProgram { return Problem(error).answer }
        let words = visit.words
        switch error {
        case let needed as ConfirmationNeeded: return ConfirmPage.answer(needed.person)
        case Trouble.notFound: return page(words.notFoundTitle, words.notFound, .notFound, visit)
        case Trouble.notSignedIn:
            if visit.question.wantsJSON || visit.question.method.isUnsafe {
                return page(words.signInTitle, words.signInAdvice, .forbidden, visit)
            }
            return .see(Address(.signIn))
        case Trouble.notFromHere:
            return page(words.refusedTitle, words.notFromHere, .forbidden, visit)
        case Trouble.badForm:
            return page(words.refusedTitle, words.badForm, .badRequest, visit)
        case Trouble.tooLarge, DraftFault.tooLong:
            return page(words.refusedTitle, words.tooLarge, .tooLarge, visit)
        case Trouble.noRoom: return page(words.refusedTitle, words.entryDraftsFull, .unprocessable, visit)
        case Trouble.tooMany(let seconds):
            return page(words.refusedTitle, words.tooMany, .tooMany, visit)
                .with("Retry-After", String(seconds))
        case Trouble.refused(let refusal):
            return page(words.refusedTitle, words.refusal(PageRefusal(refusal)), .unprocessable, visit)
        case Trouble.notPrinted: return page(words.refusedTitle, words.notPrinted, .unavailable, visit)
        case Trouble.stopped: return page(words.refusedTitle, words.stopped, .unavailable, visit)
        default: return page(words.refusedTitle, words.failed, .failed, visit)
        }
    }

    static func notAllowed(_ visit: Visit) -> Answer {
        if visit.isOfProgram { return Problem.notAllowed.answer }
        return page(visit.words.refusedTitle, visit.words.notAllowed, .notAllowed, visit)
    }

    private static func page(
        _ title: String, _ sentence: String, _ status: Answer.Status, _ visit: Visit
    ) -> Answer {
        let main: HTML = """
            <h1>\(title)</h1>
            <p role="alert">\(sentence)</p>
            <p><a href="\(Address(.home).path)">\(visit.words.back)</a></p>

            """
        // What another site's form sends is not shown under this one's name.
        let refused =
            visit.site.origin.isFromHere(visit.question)
            ? RefusedText(visit.question, status: status, beside: main, words: visit.words) : nil
        return .page(
            Layout(
                title: title, words: visit.words, place: visit.place, now: visit.now, main: main,
                refused: refused
            ).html, status)
    }
}
