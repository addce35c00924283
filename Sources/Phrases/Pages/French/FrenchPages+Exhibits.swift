extension FrenchPages {
    public var blindSays: String {
        """
        Le jugement est anonyme : agences, réseaux et personnes ne sont pas montrés, et leurs noms sont \
        rayés des textes.
        """
    }
    public func file(_ kind: FileKind, bytes: Int, seconds: Int?) -> String {
        let name =
            switch kind {
            case .film: "Film"
            case .sound: "Son"
            case .image: "Image"
            case .document: "PDF"
            case .text: "Texte ou tableau"
            }
        let length = seconds.map { "durée \($0 / 60)\u{A0}min \($0 % 60)\u{A0}s" }
        let parts = [name, length, size(bytes, kilo: "ko", mega: "Mo")]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
    public var openFile: String { "Ouvrir dans un nouvel onglet" }
    public var saveFile: String { "Enregistrer sur cet appareil" }
}
