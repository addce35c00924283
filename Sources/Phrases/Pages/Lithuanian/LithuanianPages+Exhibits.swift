extension LithuanianPages {
    public var blindSays: String {
        """
        Vertinama anonimiškai: agentūros, tinklai ir žmonės nerodomi, o jų vardai tekstuose uždengti.
        """
    }
    public func file(_ kind: FileKind, bytes: Int, seconds: Int?) -> String {
        let name =
            switch kind {
            case .film: "Filmas"
            case .sound: "Garso įrašas"
            case .image: "Vaizdas"
            case .document: "PDF failas"
            case .text: "Tekstas arba lentelė"
            }
        let parts = [name, seconds.map { "trukmė " + length($0) }, size(bytes)]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
    public var openFile: String { "Atverti naujame skirtuke" }
    public var saveFile: String { "Išsaugoti šiame įrenginyje" }
}
