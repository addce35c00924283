/// Every bound of the readers, with its unit and its reason. What passes one is refused with a finding.
public enum Limits {
    /// Bytes in one file of an entry, rubric or edition. The longest real entry forms print to under 100 kB;
    /// eight megabytes leave room for languages and lists and keep one file from filling the memory.
    public static let fileBytes = 8 << 20
    /// Bytes and values in one sheet of ballots in JSON: about 800,000 marks. Larger ones come as CSV.
    public static let jsonSheetBytes = 64 << 20
    public static let jsonSheetNodes = 4_000_000
    /// Bytes in one sheet of ballots. 27,000 entries × 10 jurors × 6 criteria make about 70 MB.
    public static let sheetBytes = 1 << 30
    /// Bytes in one file beside an entry: a case film of some minutes, as large as entry forms take it.
    public static let enclosureBytes = 500 << 20
    /// Levels of nesting. An entry needs seven.
    public static let depth = 64
    /// Elements, attributes and values in one file.
    public static let nodes = 200_000
    /// Attributes on one XML element. libxml2 compares each with each: 50,000 of them cost it 35 seconds.
    public static let attributes = 64
    /// Bytes of an element's, attribute's or member's name.
    public static let nameBytes = 256
    /// Bytes of one attribute's value.
    public static let attributeBytes = 64 << 10
    /// Bytes of one text. The longest section of a real form has 4,000 words.
    public static let textBytes = 1 << 20
    /// Bytes of one JSON number. No count of people needs more than 128 digits.
    public static let numberBytes = 128
    /// Findings told per file; one more says that there are others.
    public static let findings = 200
    /// Criteria in one rubric. The longest in use has ten.
    public static let criteria = 40
    /// The largest weight total of a rubric: sums of points stay far inside 64 bits.
    public static let weightTotal = 100_000
    /// Ballots on one entry.
    public static let ballots = 1_000
    /// Ballots in one sheet, four times those of 27,000 entries before ten jurors each.
    public static let sheetBallots = 1_000_000
}
