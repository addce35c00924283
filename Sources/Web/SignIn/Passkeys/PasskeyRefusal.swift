/// Why what a browser brought is no passkey's answer to us. Pages tell none of these apart: who tries keys
/// learns from no refusal how far she got.
enum PasskeyRefusal: Error, Hashable, CaseIterable {
    /// The client data is no JSON object with a kind, a challenge and an origin.
    case badClientData
    /// Made to register where it should sign in, or the other way round.
    case otherKind
    case otherChallenge
    case otherOrigin
    /// Asked for in a frame inside somebody else's page.
    case embedded
    /// The authenticator data ends too soon or goes on where it should end.
    case badAuthenticatorData
    /// Made for another site.
    case otherHost
    /// Nobody touched the device.
    case nobodyPresent
    /// The device did not make sure whose finger, face or code it was.
    case nobodyVerified
    /// Said to be copied, of a key that cannot be.
    case badCopy
    /// Registered without a key, or signed with one beside.
    case badCredential
    /// A key of another kind than ours, or none at all.
    case badKey
    case badSignature
}
