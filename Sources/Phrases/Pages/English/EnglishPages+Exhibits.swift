extension EnglishPages {
    public var blindSays: String {
        "Judging is blind: agencies, networks and people are not shown, and their names are struck from the texts."
    }
    public func file(_ kind: FileKind, bytes: Int, seconds: Int?) -> String {
        let name =
            switch kind {
            case .film: "Film"
            case .sound: "Sound"
            case .image: "Image"
            case .document: "PDF"
            case .text: "Text or table"
            }
        let parts = [name, seconds.map { length($0) + " long" }, size(bytes)]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
    public var openFile: String { "Open in a new tab" }
    public var saveFile: String { "Save on this device" }
}
