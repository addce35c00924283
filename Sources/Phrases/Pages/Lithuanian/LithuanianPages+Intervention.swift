extension LithuanianPages {
    public var interventionTitle: String { "Ką komisija nusprendžia šalia įvertinimų" }
    public var interventionSays: String {
        "Antras asmuo tai patvirtina puslapyje „Tvirtinimas“. Priežastį prie sąrašo skaito visi."
    }
    public var placeAhead: String { "Iškelti tiesiai prieš" }
    public var placeOwn: String { "Nieko: jo vieta yra pagal įvertinimus" }
    public var placeButton: String { "Siūlyti vietą" }
    public var deductPoints: String { "Taškai, atimami už žalą ar apgaulę, nuo 0 iki 20" }
    public var deductSays: String {
        """
        Taškai atimami tik balsavimu, priimtu po to, kai agentūros paklausta apie žalą ir ji \
        išklausyta. 0 juos grąžina.
        """
    }
    public var deductButton: String { "Siūlyti taškus" }
    public var interventionVote: String { "Balsavimas, kuris nulėmė" }
    public var interventionVoteNone: String { "Be balsavimo" }
    public var interventionReason: String { "Kodėl; tai skaito visi" }
    public var interventionWaits: String { "Laukia antro asmens puslapyje „Tvirtinimas“:" }
    public var interventionsTitle: String { "Komisijos sprendimai šalia įvertinimų" }
    public func setAhead(_ title: String, of other: String, because reason: String) -> String {
        "\(title): komisija jį iškėlė tiesiai prieš \(other). \(reason)"
    }
    public func pointsTaken(_ points: String, from title: String, because reason: String) -> String {
        "\(title): komisijos atimti taškai: \(points). \(reason)"
    }
}
