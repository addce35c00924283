extension EstonianPages {
    public var blindSays: String {
        """
        Hindamine on anonüümne: agentuure, võrgustikke ja inimesi ei näidata ning nende nimed on tekstides \
        kaetud.
        """
    }
    public func file(_ kind: FileKind, bytes: Int, seconds: Int?) -> String {
        let name =
            switch kind {
            case .film: "Videofilm"
            case .sound: "Helisalvestis"
            case .image: "Pilt"
            case .document: "PDF-fail"
            case .text: "Tekst või tabel"
            }
        let parts = [name, seconds.map { "pikkus " + length($0) }, size(bytes)]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
    public var openFile: String { "Ava uuel vahekaardil" }
    public var saveFile: String { "Salvesta sellesse seadmesse" }
}
