extension EstonianPages {
    public var interventionTitle: String { "Mida žürii hinnete kõrval otsustab" }
    public var interventionSays: String {
        "Teine inimene kinnitab selle lehel „Kinnitamine“. Põhjendust nimekirja juures loevad kõik."
    }
    public var placeAhead: String { "Tõsta otse ette tööle" }
    public var placeOwn: String { "Mitte kellelegi: koht on hinnete järgi" }
    public var placeButton: String { "Tee koha ettepanek" }
    public var deductPoints: String { "Punktid, mis võetakse maha kahju või pettuse eest, 0 kuni 20" }
    public var deductSays: String {
        """
        Punkte võetakse maha ainult hääletusega, mis võeti vastu pärast seda, kui agentuurilt oli \
        kahju kohta küsitud ja ta ära kuulatud. 0 annab need tagasi.
        """
    }
    public var deductButton: String { "Tee punktide ettepanek" }
    public var interventionVote: String { "Hääletus, mis otsustas" }
    public var interventionVoteNone: String { "Hääletuseta" }
    public var interventionReason: String { "Miks; seda loevad kõik" }
    public var interventionWaits: String { "Ootab teist inimest lehel „Kinnitamine“:" }
    public var interventionsTitle: String { "Žürii otsused hinnete kõrval" }
    public func setAhead(_ title: String, of other: String, because reason: String) -> String {
        "\(title): žürii tõstis selle otse töö \(other) ette. \(reason)"
    }
    public func pointsTaken(_ points: String, from title: String, because reason: String) -> String {
        "\(title): žürii võttis punkte maha: \(points). \(reason)"
    }
}
