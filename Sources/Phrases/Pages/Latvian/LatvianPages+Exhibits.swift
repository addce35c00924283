extension LatvianPages {
    public var blindSays: String {
        """
        Vērtēšana ir anonīma: aģentūras, tīkli un cilvēki netiek rādīti, un viņu vārdi tekstos ir aizklāti.
        """
    }
    public func file(_ kind: FileKind, bytes: Int, seconds: Int?) -> String {
        let name =
            switch kind {
            case .film: "Filma"
            case .sound: "Skaņa"
            case .image: "Attēls"
            case .document: "PDF fails"
            case .text: "Teksts vai tabula"
            }
        let parts = [name, seconds.map { "garums " + length($0) }, size(bytes)]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
    public var openFile: String { "Atvērt jaunā cilnē" }
    public var saveFile: String { "Saglabāt šajā ierīcē" }
}
