import Phrases

extension PageSentence {
    static let passkeys: [PageSentence] = [
        one("passkeySignIn") { $0.passkeySignIn }, one("passkeyFailed") { $0.passkeyFailed },
        one("passkeyRefused") { $0.passkeyRefused }, one("passkeysTitle") { $0.passkeysTitle },
        one("passkeysSay") { $0.passkeysSay }, one("passkeyAdd") { $0.passkeyAdd },
        one("passkeyKnown") { $0.passkeyKnown }, one("passkeyNotMade") { $0.passkeyNotMade },
        one("passkeyUnused") { $0.passkeyUnused(made: "{time}") },
        one("passkeyUsed") { $0.passkeyUsed(made: "{time}", last: "{last}") },
        one("passkeyAddedSubject") { $0.passkeyAddedSubject("{edition}") },
        one("passkeyAddedLetter") {
            $0.passkeyAddedLetter("{edition}", device: "{device}", at: "{time}", address: "{address}")
        },
        one("passkeyRemovedSubject") { $0.passkeyRemovedSubject("{edition}") },
        one("passkeyRemovedLetter") {
            $0.passkeyRemovedLetter("{edition}", device: "{device}", at: "{time}", address: "{address}")
        },
        one("passkeyRemove") { $0.passkeyRemove }, one("passkeyRemoval") { $0.passkeyRemoval },
        one("addDeviceScan") { $0.addDeviceScan }, one("addDevicePicture") { $0.addDevicePicture },
        one("confirmTitle") { $0.confirmTitle },
        one("confirmSays") { $0.confirmSays },
        one("confirmOtherwise") { $0.confirmOtherwise },
        one("confirmPasskey") { $0.confirmPasskey },
    ]
}
