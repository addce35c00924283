public import Jury

extension FrenchPages {
    public var entryFormTitle: String { "Rédiger le dossier" }
    public var writtenLanguage: String { "Langue" }
    public var writtenLanguageHint: String { "comme en, fr, lv, lt ou et" }
    public var writtenClient: String { "Nom du client" }
    public var writtenAgency: String { "Agence" }
    public var writtenPeriod: String { "Quand" }
    public var writtenPeriodHint: String { "comme 2025-01-07 – 2025-03-25, ou en toutes lettres" }
    public var writtenMetric: String { "Quel type de chiffre" }
    public var writtenMetricHint: String { "par n’importe quel mot" }
    public var writtenVisible: String { "Qui peut le voir" }
    public var writtenClaims: String { "Les résultats, un par un" }
    public var writtenRows: String {
        "Remplissez la dernière pour en ajouter une. Videz-en une pour la retirer."
    }
    public var writtenClaim: String { "Le résultat en quelques mots" }
    public var writtenValue: String { "Chiffre" }
    public var writtenUnit: String { "De quoi" }
    public var writtenOf: String { "Sur combien" }
    public var writtenBaseline: String { "Avant" }
    public var writtenTarget: String { "Visé" }
    public var writtenProof: String { "Montré par" }
    public var writtenProofHint: String { "noms ou titres des preuves ci-dessous, séparés par des virgules" }
    public var writtenAnswers: String { "À quel objectif il répond" }
    public var writtenObjective: String { "L’objectif en quelques mots" }
    public var writtenSetOn: String { "Fixé le" }
    public var writtenDeadline: String { "Pour quand" }
    public var writtenTitle: String { "Son titre" }
    public var writtenKind: String { "Ce que c’est" }
    public var writtenLink: String { "Lien" }
    public func writtenPerhaps(_ names: String) -> String { "Peut-être : \(names)" }
    public func visibility(_ visibility: Visibility) -> String {
        switch visibility {
        case .everyone: "tout le monde"
        case .jury: "le jury"
        case .organiser: "l’organisateur seul"
        }
    }
    public func evidenceKind(_ kind: Evidence.Kind) -> String {
        switch kind {
        case .financeRecord: "comptes ou relevé bancaire"
        case .stockRecord: "registre des stocks"
        case .register: "registre ou livre des visiteurs"
        case .survey: "enquête"
        case .platformExport: "export d’une plateforme"
        case .webAnalytics: "statistiques web"
        case .mediaMonitor: "rapport de veille médias"
        case .officialStatistics: "statistiques officielles"
        case .legalText: "texte d’une loi ou d’une décision"
        case .partnerLetter: "lettre d’un partenaire"
        case .staffRecord: "registre du personnel"
        case .independentEvaluation: "évaluation indépendante"
        case .entrantStatement: "déclaration du candidat"
        case .article: "article de presse"
        case .film: "film vidéo"
        case .image: "image fixe"
        case .other: "document d’un autre type"
        }
    }
    public func wordCount(_ count: String, of limit: Int?) -> String {
        "Mots : \(count)" + (limit.map { " sur \($0)" } ?? "")
    }
    public func characterCount(_ count: String, of limit: Int) -> String {
        "Caractères : \(count) sur \(limit)"
    }
    public func findingCounts(errors: Int, others: Int) -> String {
        "Erreurs : \(errors). À regarder : \(others)."
    }
}
