internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Somebody's passkeys, beside where she is signed in.
struct PasskeysPart {
    let rows: [Row]
    let token: HTML
    let words: any PageWords

    struct Row {
        let device: String
        /// Milliseconds since 1970 in UTC.
        let made: Int
        let used: Int?
        let removal: Address
    }

    /// `nil` where the site can have none.
    init?(_ person: PersonVisit) throws {
        if person.site.party == nil { return nil }
        rows = try person.site.signIns.passkeys(of: person.person).map { passkey in
            Row(
                device: passkey.device, made: passkey.made, used: passkey.used,
                removal: Address(.passkey, person.site.publicName(of: passkey)))
        }
        (token, words) = (person.tokenField, person.words)
    }

    var html: HTML {
        """
        <section>
        <h2>\(words.passkeysTitle)</h2>
        <p>\(words.passkeysSay)</p>
        \(rows.isEmpty ? "" : list)\(PasskeyForm.make(token, words))</section>

        """
    }

    private var list: HTML {
        """
        <ul class="entries">
        \(rows.map(item))</ul>
        <p class="soft">\(words.passkeyRemoval)</p>

        """
    }

    private func item(_ row: Row) -> HTML {
        let made = words.time(row.made)
        let said = row.used.map { words.passkeyUsed(made: made, last: words.time($0)) }
        return """
            <li><span>\(row.device)</span><span class="soft">\(said ?? words.passkeyUnused(made: made))</span>
            <form method="post" action="\(row.removal.path)" class="line">
            \(token)<button class="quiet">\(words.passkeyRemove)</button>
            </form></li>

            """
    }
}
