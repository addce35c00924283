internal import Jury
internal import Phrases
internal import Reports

extension LettersPage {
    var html: HTML {
        let notice = NoticeView.wrong(notice)
        let hidden: HTML? = hidden.map { "<p class=\"soft\">\($0)</p>\n" }
        let all = Address(.document, category, DocumentFile.name(of: .letters))
        return """
            <h1>\(title)</h1>
            <p>\(words.lettersSays)</p>
            \(notice)\(NoticeView.good(sent.map(words.lettersSent)))\(hidden)\(canSend ? sending : nil)<p class="buttons"><a class="button" href="\(all.path)">\(words.document(.letters))</a></p>
            \(letters.map(section))
            """
    }

    private var sending: HTML {
        """
        <form method="post" action="\(Address(.letters, category).path)">
        \(token)<p class="soft">\(words.lettersSendSays)</p>
        <p><button name="do" value="send">\(words.lettersSend)</button></p>
        </form>

        """
    }

    private func section(_ letter: PreparedLetter) -> HTML {
        let name = site.publicName(of: letter.entry)
        return """
            <section class="question" id="\(name)">
            <h2>\(letter.letter.title)</h2>
            \(letter.comments.isEmpty ? "<p class=\"soft\">\(words.lettersNothing)</p>\n" : form(letter, name))
            <details class="letter">
            <summary>\(words.letterTitle)</summary>
            \(letter.letter.matter(words))</details>
            </section>

            """
    }

    private func form(_ letter: PreparedLetter, _ name: String) -> HTML {
        """
        <form method="post" action="\(Address(.letters, category).path)">
        \(token)<input type="hidden" name="entry" value="\(name)">
        <input type="hidden" name="version" value="\(letter.choice.version)">
        \(letter.comments.map { tick($0, letter) })<p class="buttons"><button>\(words.keepChoice)</button></p>
        </form>

        """
    }

    private func tick(_ comment: LetterComment, _ letter: PreparedLetter) -> HTML {
        let criterion = comment.comment.criterion.flatMap { criteria[$0] } ?? words.toAgency
        let warning: HTML? = comment.namesJuror ? " <strong>\(words.namesJuror)</strong>" : nil
        let ticked: HTML? = letter.choice.lets(comment) ? " checked" : nil
        return """
            <p><label class="tick"><input type="checkbox" name="in" value="\(comment.name)"\(ticked)> \
            <span><span class="soft">\(criterion)</span>\(warning) \(comment.comment.text)</span></label></p>

            """
    }
}
