/// What is said of passkeys, and of the picture that leads another device in.
public protocol PasskeyPageWords {
    var passkeySignIn: String { get }
    /// Where the browser gave none: called off, too late, or there is none.
    var passkeyFailed: String { get }
    /// One that was removed, is unknown, is another site's or came too late: they look the same.
    var passkeyRefused: String { get }

    var passkeysTitle: String { get }
    var passkeysSay: String { get }
    var passkeyAdd: String { get }
    /// Where the device has one of hers.
    var passkeyKnown: String { get }
    var passkeyNotMade: String { get }
    func passkeyUnused(made: String) -> String
    func passkeyUsed(made: String, last: String) -> String
    var passkeyRemove: String { get }
    /// What removing does not do.
    var passkeyRemoval: String { get }

    /// Of the mail to whom it belongs; the rest is beside it. `edition` is a name, `address` a page of hers.
    func passkeyAddedSubject(_ edition: String) -> String
    func passkeyAddedLetter(_ edition: String, device: String, at time: String, address: String) -> String
    func passkeyRemovedSubject(_ edition: String) -> String
    func passkeyRemovedLetter(_ edition: String, device: String, at time: String, address: String) -> String

    /// Before the picture that the other device's camera reads.
    var addDeviceScan: String { get }
    /// What the picture is, for whoever does not see it.
    var addDevicePicture: String { get }
    var confirmTitle: String { get }
    var confirmSays: String { get }
    var confirmOtherwise: String { get }
    var confirmPasskey: String { get }
}
