/// In which of the two forms an entry is.
extension Syntax {
    /// By the ending of its file; `nil` where no entry ends so.
    public init?(entryNamed name: String) {
        let name = name.lowercased()
        if name.hasSuffix(".xml") {
            self = .xml
        } else if name.hasSuffix(".json") {
            self = .json
        } else {
            return nil
        }
    }

    /// By its first sign after white space and a mark of the order of bytes; `nil` where no entry begins so.
    public init?(entryIn bytes: some Sequence<UInt8>) {
        switch bytes.first(where: { !Self.before.contains($0) }) {
        case UInt8(ascii: "<"): self = .xml
        case UInt8(ascii: "{"): self = .json
        default: return nil
        }
    }

    private static let before: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
}
