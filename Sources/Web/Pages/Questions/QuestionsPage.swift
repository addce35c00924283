internal import Jury
internal import Phrases
internal import Reports

/// What jurors asked, for organisers and chairs to answer; nobody's name is on it.
struct QuestionsPage {
    let open: [Item]
    let settled: [Item]
    let notice: String?
    let token: HTML
    let words: any PageWords

    struct Item {
        let title: String
        let facts: String
        let text: String
        let answer: String?
        let isFlag: Bool
        let address: Address
    }
}

extension QuestionsPage {
    private struct Asked: Sendable {
        let line: Int
        let inquiry: Inquiry
        let isOpen: Bool
    }

    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let (asker, now) = (person.person, person.visit.now)
        let asked = try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.inquiries.filter { sight.sees($0.value) }.sorted { $0.key < $1.key }.map {
                Asked(line: $0.key, inquiry: $0.value, isOpen: proceedings.isOpen($0.value))
            }
        }
        let contents = try await person.site.shelf.contents(of: person.site)
        func items(_ isOpen: Bool) -> [Item] {
            asked.filter { $0.isOpen == isOpen }.map { Item($0.line, $0.inquiry, contents, person) }
        }
        let page = QuestionsPage(
            open: items(true), settled: items(false), notice: notice, token: person.tokenField,
            words: person.words)
        return person.page(person.words.questionsTitle, here: Address(.questions), page.html, status)
    }
}

extension QuestionsPage.Item {
    fileprivate init(_ line: Int, _ inquiry: Inquiry, _ contents: Contents, _ person: PersonVisit) {
        let words = person.words
        func name(_ category: Identifier<Category>) -> String {
            contents.edition.categories.first { $0.id == category }?.name.text(in: words) ?? category.text
        }
        title = contents.heading(of: inquiry.entry)?.title ?? inquiry.entry.text
        isFlag = inquiry.about == .category
        let facts = [
            isFlag ? words.wrongCategory : nil, name(inquiry.category),
            inquiry.proposed.map { words.belongsIn(name($0)) },
        ]
        self.facts = facts.compactMap(\.self).joined(separator: " · ")
        text = inquiry.text.map { person.site.text($0) ?? words.textIsGone } ?? ""
        answer = inquiry.answer.map { person.site.text($0) ?? words.textIsGone }
        address = Address(.answer, String(line))
    }
}

extension QuestionsPage {
    var html: HTML {
        let notice = NoticeView.wrong(notice)
        let waiting: HTML =
            open.isEmpty ? "<p>\(words.noQuestions)</p>\n" : open.map { section($0, heading: "h2") }.joined()
        let sections = settled.map { section($0, heading: "h3") }
        let settled: HTML? =
            sections.isEmpty ? nil : "<h2>\(words.settledTitle)</h2>\n\(sections)"
        return """
            <h1>\(words.questionsTitle)</h1>
            <p><a href="\(Address(.requests).path)">\(words.requestsTitle)</a> · \
            <a href="\(Address(.audit).path)">\(words.auditTitle)</a></p>
            \(notice)\(waiting)\(settled)
            """
    }

    private func section(_ item: Item, heading: HTML) -> HTML {
        let text: HTML? = item.text.isEmpty ? nil : "<p>\(item.text)</p>\n"
        let answer: HTML? = item.answer.map { "<p><strong>\(words.answerTitle):</strong> \($0)</p>\n" }
        let form: HTML = """
            <form method="post" action="\(item.address.path)">
            \(token)<label class="text">\(item.isFlag ? words.flagAnswerLabel : words.answerLabel)
            <textarea name="text" rows="2" maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
            <p><button>\(words.answerButton)</button></p>
            </form>

            """
        let again: HTML = "<details>\n<summary>\(words.answerAgain)</summary>\n\(form)</details>\n"
        return """
            <section class="question">
            <\(heading)>\(item.title)</\(heading)>
            <p class="soft">\(item.facts)</p>
            \(text)\(answer)\(item.answer == nil ? form : again)
            </section>

            """
    }
}
