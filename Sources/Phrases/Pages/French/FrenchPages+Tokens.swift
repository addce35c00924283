public import Records

extension FrenchPages {
    public var tokensTitle: String { "Accès pour les programmes" }
    public var tokensSay: String {
        """
        Un programme qui détient un jeton voit ce que vous voyez et, si vous le permettez, fait ce que \
        vous pouvez faire. Donnez à chaque programme le sien, et mettez-y fin ici dès qu’il ne sert \
        plus.
        """
    }
    public func tokenHolds(days: Int) -> String {
        "Un jeton créé ici vaut \(days) \(days < 2 ? "jour" : "jours") et prend fin si vous recevez un autre rôle."
    }
    public var tokenName: String { "Nom que vous donnez au programme" }
    public var tokenScope: String { "Ce qu’il peut faire" }
    public var tokenReads: String { "Voir ce que je vois" }
    public var tokenDoesAll: String { "Voir et faire tout ce que je peux faire" }
    public var tokenMake: String { "Créer un jeton" }
    public var tokenOnce: String { "Copiez ce jeton maintenant : il n’est montré qu’une fois." }
    public var tokenNotMade: String { "Dites comment vous appelez le programme." }
    public func tokenAllows(_ scope: TokenScope, until time: String) -> String {
        switch scope {
        case .reading: "Un programme : il lit, jusqu’au \(time)"
        case .acts: "Un programme : il lit et fait \(scope.text), jusqu’au \(time)"
        case .everything: "Un programme : il fait tout ce que vous pouvez faire, jusqu’au \(time)"
        }
    }
}
