extension LithuanianPages {
    public var interventionTitle: String { "Ką žiuri nusprendžia šalia vertinimų" }
    public var interventionSays: String {
        "Antras asmuo tai patvirtina pasirašymo puslapyje. Priežastį prie sąrašo skaito visi."
    }
    public var placeAhead: String { "Iškelti tiesiai prieš" }
    public var placeOwn: String { "Nieko: jo vieta yra pagal vertinimus" }
    public var placeButton: String { "Siūlyti vietą" }
    public var deductPoints: String { "Balai, atimami už žalą ar apgaulę, nuo 0 iki 20" }
    public var deductSays: String {
        """
        Balai atimami tik balsavimu, priimtu po to, kai agentūros paklausta apie žalą ir ji \
        išklausyta. 0 juos grąžina.
        """
    }
    public var deductButton: String { "Siūlyti balus" }
    public var interventionVote: String { "Balsavimas, kuris nulėmė" }
    public var interventionVoteNone: String { "Be balsavimo" }
    public var interventionReason: String { "Kodėl; tai skaito visi" }
    public var interventionWaits: String { "Laukia antro asmens pasirašymo puslapyje:" }
    public var interventionsTitle: String { "Žiuri sprendimai šalia vertinimų" }
    public func setAhead(_ title: String, of other: String, because reason: String) -> String {
        "\(title): žiuri jį iškėlė tiesiai prieš \(other). \(reason)"
    }
    public func pointsTaken(_ points: String, from title: String, because reason: String) -> String {
        "\(title): žiuri atimti balai: \(points). \(reason)"
    }
}
