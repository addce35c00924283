extension EnglishPages {
    public var referenceTag: String { "Everyone begins here" }
    public var referenceWaits: String {
        "Every juror marks the same entry of this category first. You can mark this one when you have sent that."
    }
    public var referenceLink: String { "Go to the entry that comes first" }

    public var scaleTitle: String { "How you use the scale" }
    public var scaleSays: String {
        "Only you see this. It holds the ballots that you sent last beside those that you sent first. Entries differ, so a change is no fault; look again if it surprises you."
    }
    public func scaleFirst(_ count: Int) -> String { "First \(count)" }
    public func scaleLast(_ count: Int) -> String { "Last \(count)" }
    public var scaleMean: String { "Mean" }
    public var scaleSpread: String { "Spread" }
    public var scaleAll: String { "All criteria" }
    public func scaleRises(by marks: String) -> String {
        "Your marks are on average \(marks) higher than at the beginning."
    }
    public func scaleFalls(by marks: String) -> String {
        "Your marks are on average \(marks) lower than at the beginning."
    }
    public var scaleStays: String { "Your marks are on average as high as at the beginning." }
    public var scalePicture: String {
        "The ring is the mean of your first ballots, the dot that of your last ones. Lines show the spread. The table has the numbers."
    }
}
