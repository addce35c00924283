internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The chair's part of a vote on jurors' own devices: to open one, to see how many have voted, and to close
/// it.
struct PollForms {
    /// The one that is open, and what its entry is called.
    let open: (poll: Poll, title: String)?
    let entry: Identifier<Entry>
    let address: Address
    let publicName: (Identifier<Entry>) -> String
    let token: HTML
    let words: any PageWords

    init(
        _ entry: Identifier<Entry>, _ address: Address, _ contents: Contents, _ person: PersonVisit
    ) throws {
        open = try person.site.drafts.poll().map {
            ($0, contents.heading(of: $0.entry)?.title ?? $0.entry.text)
        }
        let site = person.site
        publicName = { site.publicName(of: $0) }
        (self.entry, self.address) = (entry, address)
        (token, words) = (person.tokenField, person.words)
    }

    /// Then nothing else is voted on here.
    var isOpenHere: Bool { open?.poll.entry == entry }

    var html: HTML {
        guard let (poll, title) = open else { return opening }
        if poll.entry != entry {
            let there = Address(.discussion, publicName(poll.entry)).path
            return "<p class=\"notice\">\(words.pollElsewhere) <a href=\"\(there)\">\(title)</a></p>\n"
        }
        return """
            <form method="post" action="\(address.path)" class="notice">
            \(token)<input type="hidden" name="poll" value="\(poll.id.text)">
            <p class="lead">\(poll.question)</p>
            <p role="status" data-follows>\(words.pollRunning("\(poll.voted.count)", of: "\(poll.voters.count)"))</p>
            <p class="buttons"><button class="strong" name="do" value="close-poll">\(words.pollClose)</button>
            <button class="quiet" name="do" value="cancel-poll">\(words.pollCancel)</button></p>
            </form>

            """
    }

    private var opening: HTML {
        """
        <details>
        <summary>\(words.pollOpenTitle)</summary>
        <p class="soft">\(words.pollOpenSays)</p>
        <form method="post" action="\(address.path)">
        \(token)<label class="text">\(words.voteQuestion)
        <input name="question" maxlength="\(BallotDraft.textBytesMax)" required></label>
        <label class="text">\(words.voteNeeds)
        <select name="needs"><option value="simple">\(words.voteSimple)</option>\
        <option value="two-thirds">\(words.voteTwoThirds)</option></select></label>
        <button class="strong" name="do" value="open-poll">\(words.pollOpen)</button>
        </form>
        </details>

        """
    }
}
