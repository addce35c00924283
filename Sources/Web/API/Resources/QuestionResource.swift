internal import Jury

/// What jurors asked about entries; nobody's name is on it.
struct QuestionResource: Sendable {
    let line: Int
    let inquiry: Inquiry
    let text: String?
    let answer: String?
    let isOpen: Bool

    static let operation = Operation.read(
        "questions", .apiQuestions, "What jurors asked, and what was answered.", for: [.organiser, .chair],
        shape.list
    ) { person in
        let (asker, now, site) = (person.person, person.visit.now, person.site)
        return try await site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.inquiries.filter { sight.sees($0.value) }.sorted { $0.key < $1.key }.map {
                QuestionResource(
                    line: $0, inquiry: $1, text: $1.text.flatMap(site.text),
                    answer: $1.answer.flatMap(site.text), isOpen: proceedings.isOpen($1))
            }
        }
    }

    private static let shape = Shape<QuestionResource>.object("Question") { question in
        question.integer("line") { $0.line }
        question.text("entry") { $0.inquiry.entry.text }
        question.choice("about") { $0.inquiry.about }
        question.text(orNull: "text") { $0.text }
        question.text(orNull: "answer") { $0.answer }
        question.truth("open") { $0.isOpen }
    }
}
