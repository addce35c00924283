extension FrenchPages {
    public var referenceTag: String { "Tout le jury commence ici" }
    public var referenceWaits: String {
        """
        Tous les jurés notent d’abord le même dossier de cette catégorie. Vous pourrez noter celui-ci quand \
        vous aurez envoyé l’autre.
        """
    }
    public var referenceLink: String { "Aller au dossier par lequel on commence" }

    public var scaleTitle: String { "Votre usage de l’échelle" }
    public var scaleSays: String {
        """
        Personne d’autre ne le voit. Vos derniers bulletins envoyés sont placés à côté des premiers. Les \
        dossiers diffèrent : un changement n’est pas une faute ; s’il vous surprend, regardez à nouveau.
        """
    }
    public func scaleFirst(_ count: Int) -> String { "Les \(count) premiers" }
    public func scaleLast(_ count: Int) -> String { "Les \(count) derniers" }
    public var scaleMean: String { "Moyenne" }
    public var scaleSpread: String { "Dispersion" }
    public var scaleAll: String { "Tous les critères" }
    public func scaleRises(by marks: String) -> String {
        "Vos notes sont en moyenne plus hautes de \(marks) qu’au début."
    }
    public func scaleFalls(by marks: String) -> String {
        "Vos notes sont en moyenne plus basses de \(marks) qu’au début."
    }
    public var scaleStays: String { "Vos notes sont en moyenne aussi hautes qu’au début." }
    public var scalePicture: String {
        """
        L’anneau est la moyenne de vos premiers bulletins, le point celle des derniers. Les traits montrent \
        la dispersion. Les nombres sont dans le tableau.
        """
    }
}
