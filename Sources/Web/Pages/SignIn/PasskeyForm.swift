internal import Phrases
internal import Reports

/// What our script does with a passkey, as a form that it fills in. Without the script it is not there.
enum PasskeyForm {
    static func use(_ words: any PageWords) -> HTML {
        """
        <form method="post" action="\(Address(.passkeySignIn).path)" id="passkey-use" hidden \
        data-failed="\(words.passkeyFailed)">
        <p><button>\(words.passkeySignIn)</button></p>
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
