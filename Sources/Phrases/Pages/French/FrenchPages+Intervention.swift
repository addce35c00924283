extension FrenchPages {
    public var interventionTitle: String { "Ce que le jury décide à côté de ses notes" }
    public var interventionSays: String {
        "Une deuxième personne le confirme sur la page de validation. Chacun lit le motif à côté du palmarès."
    }
    public var placeAhead: String { "Le placer juste devant" }
    public var placeOwn: String { "Personne : son rang est celui de ses notes" }
    public var placeButton: String { "Proposer le rang" }
    public var deductPoints: String { "Points retirés pour préjudice ou tromperie, de 0 à 20" }
    public var deductSays: String {
        """
        Des points ne sont retirés que par un scrutin adopté après que l’agence a été interrogée sur \
        le préjudice et entendue. 0 les rend.
        """
    }
    public var deductButton: String { "Proposer les points" }
    public var interventionVote: String { "Le scrutin qui a décidé" }
    public var interventionVoteNone: String { "Aucun scrutin" }
    public var interventionReason: String { "Pourquoi, à lire par tous" }
    public var interventionWaits: String { "Cela attend une deuxième personne sur la page de validation :" }
    public var interventionsTitle: String { "Décidé par le jury à côté de ses notes" }
    public func setAhead(_ title: String, of other: String, because reason: String) -> String {
        "\(title) : le jury l’a placé juste devant \(other). \(reason)"
    }
    public func pointsTaken(_ points: String, from title: String, because reason: String) -> String {
        "\(title) : points retirés par le jury : \(points). \(reason)"
    }
}
