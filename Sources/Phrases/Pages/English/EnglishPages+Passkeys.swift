extension EnglishPages {
    public var passkeySignIn: String { "Sign in with a passkey" }
    public var passkeyFailed: String { "No passkey was used. Try again, or sign in another way." }
    public var passkeyRefused: String {
        """
        This passkey lets nobody in: it was removed here, or the answer came too late. Try again, or ask for \
        a link.
        """
    }

    public var passkeysTitle: String { "Your passkeys" }
    public var passkeysSay: String {
        """
        A passkey lies on your device, or where it keeps your passwords. You sign in by your fingerprint, \
        your face or the device's code, and need no link.
        """
    }
    public var passkeyAdd: String { "Add a passkey" }
    public var passkeyKnown: String { "This device has a passkey of yours already." }
    public var passkeyNotMade: String { "No passkey was added. Try again." }
    public func passkeyUnused(made: String) -> String { "added \(made), not used yet" }
    public func passkeyUsed(made: String, last: String) -> String { "added \(made), last used \(last)" }
    public var passkeyRemove: String { "Remove" }
    public var passkeyRemoval: String {
        "Removing a passkey ends no sign-in: end those above. Delete it on your device as well."
    }

    public func passkeyAddedSubject(_ edition: String) -> String { "A passkey was added: \(edition)" }
    public func passkeyAddedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        A passkey was added to your sign-in for \(edition), \(time), on this device: \(device).

        If it was you, there is nothing to do. If it was not, remove it, end the sign-ins that you do \
        not know, and tell the organiser:

        \(address)
        """
    }
    public func passkeyRemovedSubject(_ edition: String) -> String { "A passkey was removed: \(edition)" }
    public func passkeyRemovedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        A passkey was removed from your sign-in for \(edition), \(time): the one of this device, \
        \(device). It lets nobody in any more.

        If it was not you, end the sign-ins that you do not know, and tell the organiser:

        \(address)
        """
    }

    public var addDeviceScan: String {
        "Or point the other device's camera at this. There you are asked once more before you are signed in."
    }
    public var addDevicePicture: String { "QR code: opens the page that signs you in on the other device." }
    public var confirmTitle: String { "Confirm that it is you" }
    public var confirmSays: String {
        "This is done in your name and stays in the record. Use your passkey; what you sent then goes on."
    }
    public var confirmOtherwise: String {
        "Where the passkey is not at hand, sign in anew by a link: for five minutes nobody asks for it then."
    }
    public var confirmPasskey: String { "Confirm with the passkey" }
}
