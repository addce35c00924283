public import Ledger

extension EnglishPages {
    public var documentsTitle: String { "Documents" }
    public func document(_ kind: DocumentWord) -> String {
        switch kind {
        case .letters: "Feedback letters"
        case .certificates: "Certificates"
        case .book: "Chair’s book"
        case .csv: "Ranking (CSV)"
        case .xlsx: "Ranking (Excel)"
        }
    }
    public var documentsWait: String { "Ballots on paper can be printed as soon as there are seats." }

    public var lettersSays: String {
        """
        Only what is ticked goes into a letter. What jurors wrote for the agency is ticked at first, what \
        they wrote beside a mark is not: it was meant for you. No letter tells a juror, a mark or a place.
        """
    }
    public var lettersNothing: String { "Nobody wrote anything about this entry." }
    public var namesJuror: String { "A juror’s name is in it." }
    public var keepChoice: String { "Keep this choice" }

    public var letterTitle: String { "What the jury says of your entry" }
    public func letterBand(_ third: ThirdWord) -> String {
        switch third {
        case .upper: "The entry is in the upper third of its category."
        case .middle: "The entry is in the middle third of its category."
        case .lower: "The entry is in the lower third of its category."
        }
    }
    public var letterJury: String { "In the jurors’ words" }
    public var letterQuiet: String { "The jury left no words for you." }
    public var letterShown: String { "Shown by a record" }
    public var letterClaimed: String { "Claimed, and not shown" }
    public var letterMissing: String { "What was missing" }
    public var letterRaises: String { "What would have let the results count more" }
    public func raise(_ step: Preflight.Step, of claim: String) -> String {
        switch step {
        case .giveNumber: "Say how many, in a number that was counted: \(claim)."
        case .nameSource: "Say who counted: \(claim)."
        case .showRecord: "Attach a record that can be opened: \(claim)."
        case .sayOfHowMany: "Say of how many, or against what target: \(claim)."
        case .claimResult: "Say what happened in real life: how many people did something, and what changed."
        }
    }
    public var letterNames: String {
        "Jurors speak as a jury: their comments stand in the order of the alphabet, and nobody is named."
    }

    public var certificateTitle: String { "Certificate" }
    public func certificatePlace(_ place: Int) -> String { "Place \(place)" }
    public var certificateSigned: String { "For the jury" }

    public var paperTitle: String { "Ballot" }
    public func paperHow(lowest: String, highest: String) -> String {
        "A mark from \(lowest) to \(highest) in each box; a dash to abstain."
    }
    public var paperDate: String { "Date" }
    public var paperSignature: String { "Signature" }
    public var typedTitle: String { "Type in a ballot from paper" }
    public var typedSays: String {
        "Leave a box empty to leave a mark as it is; a dash is an abstention. The record keeps who typed."
    }
    public var typedDone: String { "The ballot is written down." }
    public var typedSave: String { "Write it down" }
    public var notPrinted: String {
        "The PDF could not be made. Open the page and print it from your browser."
    }
}
