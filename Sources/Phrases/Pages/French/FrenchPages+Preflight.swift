extension FrenchPages {
    public func preflight(_ part: PreflightPart) -> String {
        switch part {
        case .proved: "Prouvé : une pièce est montrée"
        case .claimed: "Affirmé : quelqu’un le dit"
        case .missing: "Manquant : personne ne le dit"
        case .noise: "Bruit : ne compte pas en soi"
        case .ceilings: "Jusqu’où les notes peuvent compter aujourd’hui"
        case .raises: "Ce qui l’élèverait le plus"
        case .questions: "Ce que demanderait un juré exigeant"
        }
    }

    public var previewOwn: String { "Le voir comme un juré" }
    public var preflightTitle: String { "Ce qu’en pense un juré exigeant" }
    public var tryTitle: String { "Essayer vos résultats" }
    public var trySays: String {
        """
        Collez le paragraphe des résultats d’un dossier, ou un dossier entier en XML ou JSON. \
        Vous lirez quels chiffres sont des résultats, lesquels sont du bruit, et ce que demanderait un juré \
        exigeant. Rien n’est conservé.
        """
    }
    public var tryLabel: String { "Texte ou dossier" }
    public var tryButton: String { "Examiner" }
    public var tryTooLong: String { "C’est plus long que 64 ko. Collez-en une partie." }
    public var tryFaulty: String { "Ce n’est pas encore un dossier." }
    public var tryFigures: String { "Chiffres du texte" }
    public var tryFigure: String { "Chiffre" }
    public var tryMetric: String { "Ce que c’est" }
    public var tryTier: String { "Genre" }
    public var tryAbout: String { "Ce que cela dit" }
    public var tryIsNoise: String { "bruit" }
    public var tryNoMetric: String { "aucun mot proche ne dit ce qui est compté" }
    public var tryNoFigure: String { "Aucun chiffre n’a été trouvé." }
    public func tryNoise(_ noise: Int, of figures: Int) -> String {
        let of = "sur \(figures) \(plural(figures, one: "chiffre", other: "chiffres"))"
        return plural(noise, one: "\(noise) \(of) est du bruit.", other: "\(noise) \(of) sont du bruit.")
    }
    public var tryLink: String { "Essayer un paragraphe de résultats sans se connecter" }
}
