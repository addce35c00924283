extension EnglishPages {
    public func savedOnServer(at time: String) -> String { "Saved on the server, \(time)." }
    public var keptHere: String {
        "Kept on this device, not on the server yet. It goes up by itself when the network is back."
    }
    public var keptHereOf: String { "Kept on this device, not on the server yet:" }
    public var toBeSent: String { "Kept on this device; it is sent when the network is back:" }
    public var keptTwiceOf: String {
        "Kept on this device in two versions, from two tabs. When the network is back you choose between them:"
    }
    public var changedElsewhereOf: String { "Changed elsewhere meanwhile. Open it and choose what to keep:" }
    public var notTakenOf: String {
        "On this device only, because the server did not take it. Open it to see why:"
    }
    public var discardHere: String { "Discard" }
    public var discardLoses: String { "The marks that are only on this device will be lost. Discard them?" }
    public var signOutLoses: String {
        "Marks on this device are not on the server yet. Sign out all the same, and lose them?"
    }

    public var keepOnDevice: String { "Keep my entries on this device" }
    public var keepHint: String {
        "Then you can read and mark without a network. Signing out removes them."
    }
    public func keptOnDevice(at time: String) -> String {
        "Your entries are kept on this device as they were at \(time), for reading and marking without a network."
    }
    public var keepFailed: String { "Not all of them could be kept. Try again in a minute." }
    public var removeFromDevice: String { "Remove them from this device" }
    public var offlineTitle: String { "No network" }
    public var offlineSays: String {
        "This page is not kept on this device. What you marked is safe: it goes up when the network is back."
    }

    public var packTitle: String { "All my entries to print" }
    public var packHint: String {
        "One entry after the other, each on pages of its own. Your browser's print command does the rest."
    }

    public var keysTitle: String { "Keys" }
    public var keysHint: String { "They work while you are in the marks and not writing." }
    public func key(_ key: PageKey) -> String {
        switch key {
        case .digits: "give a mark; 0 gives 10"
        case .upDown: "the question before, the next one"
        case .leftRight: "one mark less, one more"
        case .half: "add a half, or take it away"
        case .abstain: "abstain"
        case .next: "the next entry"
        case .previous: "the previous entry"
        case .help: "this list"
        }
    }
    public var close: String { "Close" }
}
