extension LatvianPages {
    public var interventionTitle: String { "Ko žūrija izlemj līdzās vērtējumiem" }
    public var interventionSays: String {
        "Otra persona to apstiprina lapā “Apstiprināšana”. Pamatojumu pie saraksta lasa visi."
    }
    public var placeAhead: String { "Nolikt tieši pirms" }
    public var placeOwn: String { "Neviena: tā vieta ir pēc vērtējumiem" }
    public var placeButton: String { "Ierosināt vietu" }
    public var deductPoints: String { "Punkti, ko atņem par kaitējumu vai maldināšanu, no 0 līdz 20" }
    public var deductSays: String {
        """
        Punktus atņem tikai ar balsojumu, kas pieņemts pēc tam, kad aģentūra par kaitējumu jautāta un \
        uzklausīta. 0 tos atdod.
        """
    }
    public var deductButton: String { "Ierosināt punktus" }
    public var interventionVote: String { "Balsojums, kas izlēma" }
    public var interventionVoteNone: String { "Bez balsojuma" }
    public var interventionReason: String { "Kāpēc; to lasa visi" }
    public var interventionWaits: String { "Gaida otru personu lapā “Apstiprināšana”:" }
    public var interventionsTitle: String { "Žūrijas lēmumi līdzās vērtējumiem" }
    public func setAhead(_ title: String, of other: String, because reason: String) -> String {
        "\(title): žūrija to nolika tieši pirms darba \(other). \(reason)"
    }
    public func pointsTaken(_ points: String, from title: String, because reason: String) -> String {
        "\(title): žūrijas atņemtie punkti: \(points). \(reason)"
    }
}
