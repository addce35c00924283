extension EnglishPages {
    public var askTitle: String { "Ask for a link" }
    public var askLabel: String { "Your mail address, or your name as the organiser writes it" }
    public var askButton: String { "Send me a link" }
    public var askedTitle: String { "You asked for a link" }
    public var askedByMail: String {
        """
        If we know you by that, a link is on its way to your mail address. It works once and for ten \
        minutes.
        """
    }
    public var askedByHand: String {
        "If we know you by that, your organiser sees that you asked and can hand you a link."
    }
    public var askedCode: String {
        "Open the link in this browser. Where it opens in another one, it asks for this code:"
    }

    public var codeTitle: String { "You have a code" }
    public var codeSays: String {
        "A mail app's own window shows one, and a device on which you are signed in already."
    }
    public var codeLabel: String { "Code" }
    public var codeButton: String { "Sign in with the code" }
    public var codeIsSpent: String {
        "This code leads nowhere: it is mistyped, was used already or is too old."
    }
    public var linkNeedsCode: String {
        "This link was asked for in another browser. Type the code that stands there, or open the link there."
    }
    public var codeIsWrong: String { "That is not the code. After five wrong ones the link leads nowhere." }

    public var inAppTitle: String { "Open this link in your browser" }
    public var inAppSays: String {
        """
        You see this page in the window of another app, where you would not stay signed in. Copy the \
        address into your browser:
        """
    }
    public func inAppCode(_ address: String) -> String {
        "Or open \(address) in your browser and type this code there:"
    }

    public var addDevice: String { "Sign in on another device" }
    public func addDeviceSays(_ address: String, until time: String) -> String {
        "Open \(address) on the other device and type this code. It works once, until \(time)."
    }
    public var addDeviceDone: String {
        "The code was used: the other device is signed in. If that was not you, end it in the list."
    }

    public var letterSubject: String { "Your link to sign in" }
    public func letterBody(_ link: String) -> String {
        """
        Somebody asked for a link to sign in with your address. Open it in the browser in which you \
        asked:

        \(link)

        It works once and for ten minutes. If it was not you who asked, do nothing: without this mail \
        nobody gets in.
        """
    }
}
