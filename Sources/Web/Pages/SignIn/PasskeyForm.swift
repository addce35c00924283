internal import Phrases
internal import Reports

/// What our script does with a passkey, as a form that it fills in. Without the script it is not there.
enum PasskeyForm {
    static func use(_ words: any PageWords) -> HTML {
        use(Address(.passkeySignIn).path, words.passkeySignIn, [], words)
    }

    /// - Parameter fields: what goes along, also fields of other forms: what this one wants is called `step`.
    static func use(_ path: String, _ button: String, _ fields: [HTML], _ words: any PageWords) -> HTML {
        """
        <form method="post" action="\(path)" id="passkey-use" hidden \
        data-verb="step" data-failed="\(words.passkeyFailed)">
        \(fields)<p><button class="strong">\(button)</button></p>
        <p role="status" class="soft"></p>
        </form>
        \(script)
        """
    }

    static func make(_ token: HTML, _ words: any PageWords) -> HTML {
        """
        <form method="post" action="\(Address(.passkeys).path)" id="passkey-make" hidden \
        data-failed="\(words.passkeyNotMade)" data-known="\(words.passkeyKnown)">
        \(token)<p><button>\(words.passkeyAdd)</button></p>
        <p role="status" class="soft"></p>
        </form>
        \(script)
        """
    }

    private static let script: HTML =
        "<script type=\"module\" src=\"\(Address(.passkeyScript).path)\"></script>\n"
}
