/// What is said of links that somebody asks for, of codes, and of further devices.
public protocol SignInPageWords {
    var askTitle: String { get }
    var askLabel: String { get }
    var askButton: String { get }
    var askedTitle: String { get }
    /// The same whether anything was sent or not.
    var askedByMail: String { get }
    /// Where no mail is set up: the same whether anybody is known by what was typed or not.
    var askedByHand: String { get }
    /// Before the code for another browser.
    var askedCode: String { get }

    var codeTitle: String { get }
    /// Where codes come from.
    var codeSays: String { get }
    var codeLabel: String { get }
    var codeButton: String { get }
    /// A code that was used, or is too old, or never was one: the three look the same.
    var codeIsSpent: String { get }
    /// Of a link that was asked for in another browser.
    var linkNeedsCode: String { get }
    var codeIsWrong: String { get }

    /// Where a link opens in another app's own window.
    var inAppTitle: String { get }
    /// Before the link to copy.
    var inAppSays: String { get }
    /// Before the code.
    func inAppCode(_ address: String) -> String

    var addDevice: String { get }
    /// Before the code.
    func addDeviceSays(_ address: String, until time: String) -> String
    var addDeviceDone: String { get }

    var letterSubject: String { get }
    func letterBody(_ link: String) -> String
}
