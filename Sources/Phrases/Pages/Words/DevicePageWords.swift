/// What is said of the device in a juror's hand: what it keeps and the server does not have, and its keys.
///
/// Where a sentence has a time, the page passes `{time}` and the device fills it in by its own clock.
public protocol DevicePageWords {
    func savedOnServer(at time: String) -> String
    var keptHere: String { get }
    /// What follows is a list of entries.
    var keptHereOf: String { get }
    /// Above the same list: they were to be sent.
    var toBeSent: String { get }
    /// Above the same list: two pages wrote apart from each other.
    var keptTwiceOf: String { get }
    var changedElsewhereOf: String { get }
    var notTakenOf: String { get }
    /// On a button, beside an entry whose marks the server did not take.
    var discardHere: String { get }
    /// Asked before it is done.
    var discardLoses: String { get }
    /// Asked before signing out, where something would be lost.
    var signOutLoses: String { get }

    var keepOnDevice: String { get }
    var keepHint: String { get }
    func keptOnDevice(at time: String) -> String
    var keepFailed: String { get }
    var removeFromDevice: String { get }
    var offlineTitle: String { get }
    var offlineSays: String { get }

    var packTitle: String { get }
    var packHint: String { get }

    var keysTitle: String { get }
    /// Where they work.
    var keysHint: String { get }
    func key(_ key: PageKey) -> String
    var close: String { get }
}

/// A key of the scoring page.
public enum PageKey: String, Hashable, Sendable, CaseIterable {
    case digits, upDown, leftRight, half, abstain, next, previous, help
}
