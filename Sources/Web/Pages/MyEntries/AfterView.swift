internal import Jury
internal import Ledger
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// How far an agency's entry is and, once there is a list that everybody may see, what became of it.
struct AfterView {
    let stage: String
    /// From the list that holds.
    let result: Result?
    let hasLetter: Bool
    let hasLedger: Bool
    let followUps: [FollowUpsView.Item]
    let canAdd: Bool
    let entry: Identifier<Entry>
    let today: String
    let token: HTML
    let words: any PageWords

    struct Result {
        let line: Int
        let says: [String]
        /// Whether there is something to hang on a wall.
        let isAwarded: Bool
    }

    /// `nil` where nothing was handed in.
    init?(_ mine: MyEntry, _ person: PersonVisit) async throws {
        guard mine.contestant != nil else { return nil }
        let (id, words, now) = (mine.id, person.words, person.visit.now)
        let asker = person.person
        let known = try await person.site.look { proceedings in
            let trial = Acts.AddFollowUp(entry: id, file: Identifier(String(repeating: "0", count: 64)))
            return (
                stage: proceedings.stage(of: id, at: now), letter: proceedings.letter(on: id, at: now),
                added: proceedings.followUps[id] ?? [],
                canAdd: proceedings.refusal(trial, by: asker, at: now) == nil
            )
        }
        let stage = known.stage ?? .accepted
        self.stage = words.stage(stage)
        let published = try await person.published(id)
        result = published.map { published in
            Result(
                line: published.line, says: published.says(words),
                isAwarded: published.certificate(words) != nil)
        }
        hasLetter = known.letter != nil
        hasLedger = stage == .published
        followUps = try FollowUpsView.items(known.added, person.site, words)
        canAdd = known.canAdd
        today = Moment(milliseconds: now).map { String($0.description.prefix(10)) } ?? ""
        (entry, token, self.words) = (id, person.tokenField, words)
    }
}

extension AfterView {
    var html: HTML {
        let added: HTML? = followUps.isEmpty ? nil : FollowUpsView(items: followUps, words: words).html
        return """
            <section>
            <h2>\(words.stageTitle)</h2>
            <p><strong>\(stage)</strong></p>
            \(result.map(told))\(added)\(canAdd ? form : nil)</section>

            """
    }

    private func told(_ result: Result) -> HTML {
        let letter: HTML? = hasLetter ? link("letter.html", words.letterTitle) : nil
        let certificate: HTML? = result.isAwarded ? link("certificate.html", words.ownCertificate) : nil
        let ledger: HTML? =
            hasLedger ? link("ledger.html", words.ownLedger) + link("ledger.json", words.ownLedgerData) : nil
        return """
            \(result.says.map { "<p>\($0)</p>\n" as HTML })<ul class="files">
            <li><a href="\(Address(.publishedList, String(result.line)).path)">\(words.ownList)</a></li>
            \(letter)\(certificate)\(ledger)</ul>

            """
    }

    private func link(_ file: String, _ name: String) -> HTML {
        "<li><a href=\"\(Address(.myEntryFile, entry.text, file).path)\">\(name)</a></li>\n"
    }

    private var form: HTML {
        """
        <details class="on-screen">
        <summary>\(words.followUpAdd)</summary>
        <p class="soft">\(words.followUpSays)</p>
        <form method="post" action="\(Address(.myEntry, entry.text).path)">
        \(token)<div class="fields">
        <label class="text">\(words.followUpDay)
        <input type="date" name="on" value="\(today)" max="\(today)" required></label>
        <label class="text">\(words.followUpFigure)
        <input name="value" maxlength="200"></label>
        <label class="text">\(words.followUpOf)
        <input name="says" maxlength="200"></label></div>
        <label class="text">\(words.followUpText)
        <textarea name="text" rows="3" required maxlength="\(BallotDraft.textBytesMax)"></textarea></label>
        <p><button name="do" value="follow-up">\(words.followUpButton)</button></p>
        </form>
        </details>

        """
    }
}
