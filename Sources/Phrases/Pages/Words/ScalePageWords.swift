/// What is said of how a juror uses the scale: the entry with which all begin, and how her marks moved.
public protocol ScalePageWords {
    /// Beside the entry with which everybody begins.
    var referenceTag: String { get }
    /// On the others, until it is sent.
    var referenceWaits: String { get }
    var referenceLink: String { get }

    var scaleTitle: String { get }
    var scaleSays: String { get }
    /// So many ballots, those that she sent first.
    func scaleFirst(_ count: Int) -> String
    func scaleLast(_ count: Int) -> String
    var scaleMean: String { get }
    var scaleSpread: String { get }
    var scaleAll: String { get }
    /// The mean of the last ones is higher than that of the first.
    func scaleRises(by marks: String) -> String
    func scaleFalls(by marks: String) -> String
    var scaleStays: String { get }
    /// What the picture shows and how.
    var scalePicture: String { get }
}
