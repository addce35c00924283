internal import Jury
internal import Phrases
internal import Reports

extension DiscussionPage {
    var html: HTML {
        let told = NoticeView.wrong(notice)
        return """
            <p><a href="\(Address(.deliberation).path)">\(words.deliberationTitle)</a></p>
            <h1>\(title)</h1>
            \(told)\(past.map { $0.html(words, isAlone: true) })\(room)<h2>\(words.voteTitle)</h2>
            \(vote)\(interventions.html)
            """
    }

    private var room: HTML {
        let boxes = people.map { somebody -> HTML in
            let state: HTML = somebody.isOut ? " disabled" : somebody.isThere ? " checked" : ""
            return """
                <label class="tick"><input type="checkbox" name="juror" value="\(somebody.id)"\(state)> \
                \(somebody.name)</label>

                """
        }
        return """
            <form method="post" action="\(address.path)">
            \(token)<fieldset>
            <legend>\(words.roomTitle)</legend>
            <p class="soft">\(words.roomSays)</p>
            <div class="ticks">
            \(boxes)</div>
            </fieldset>
            <label class="text">\(words.discussNotes)
            <textarea name="notes" rows="3" maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
            <button class="strong" name="do" value="discuss">\(words.discussButton)</button>
            </form>

            """
    }

    private var vote: HTML {
        guard let present else { return "<p class=\"soft\">\(words.voteWaits)</p>\n" }
        if polls.isOpenHere { return polls.html }
        func number(_ name: String, _ label: String) -> HTML {
            """
            <label class="text">\(label)
            <input type="number" name="\(name)" min="0" max="\(present)" value="0" required></label>

            """
        }
        return """
            \(polls.html)<form method="post" action="\(address.path)">
            \(token)<label class="text">\(words.voteQuestion)
            <input name="question" maxlength="\(BallotDraft.textBytesMax)" required></label>
            <label class="text">\(words.voteManner)
            <select name="manner"><option value="hands">\(words.voteHands)</option>\
            <option value="secret">\(words.voteSecret)</option></select></label>
            <label class="text">\(words.voteNeeds)
            <select name="needs"><option value="simple">\(words.voteSimple)</option>\
            <option value="two-thirds">\(words.voteTwoThirds)</option></select></label>
            <div class="moves">
            \(number("yes", words.voteFor))\(number("no", words.voteAgainst))\(number("abstained", words.voteAbstained))</div>
            <button class="strong" name="do" value="vote">\(words.voteButton)</button>
            </form>

            """
    }
}
