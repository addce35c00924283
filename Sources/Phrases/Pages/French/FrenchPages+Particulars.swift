public import Jury

extension FrenchPages {
    public var writtenBudget: String { "Ce qu’elle a coûté" }
    public var writtenAmount: String { "Argent, 0 s’il n’y en a pas" }
    public var writtenCurrency: String { "Monnaie" }
    public var writtenUnpaidHours: String { "Heures que personne n’a payées" }
    public var writtenBudgetNote: String { "Ce que contiennent ces chiffres" }
    public var writtenFactors: String { "Ce qui a pu le causer aussi" }
    public var writtenFactorsText: String { "En toutes lettres" }
    public var writtenDeadweight: String { "Part qui serait venue de toute façon" }
    public var writtenShare: String { "Part que vous vous attribuez" }
    public var writtenDeclarations: String { "Ce à quoi répond chaque dossier" }
    public var writtenUnanswered: String { "sans réponse" }
    public var writtenRequired: String {
        "Obligatoire\u{A0}: l’édition n’admet aucun dossier qui laisse cette question ouverte. «\u{202F}Non\u{202F}» est aussi une réponse."
    }
    public var writtenHarm: String { "Un préjudice est-il connu ?" }
    public var writtenHarmText: String { "Lequel, à qui, et ce qui a été fait" }
    public var writtenAIUse: String { "Qu’a fait l’intelligence artificielle ?" }
    public var writtenAITools: String { "Avec quels outils" }
    public var writtenAIText: String { "Pour quoi, et qui l’a vérifié" }
    public var writtenConfirmed: String { "Le client confirme-t-il le dossier ?" }
    public var writtenConfirmedBy: String { "Qui le confirme" }
    public var writtenConfirmedAs: String { "À quel titre" }
    public var writtenConfirmedOn: String { "Quel jour" }
    public var writtenConfirmedSays: String { "En quels termes" }
    public var writtenCredits: String { "Générique" }
    public var writtenCreditsHint: String { "un par ligne : nom ; rôle ; maison" }
    public var writtenSource: String { "Qui l’a fait" }
    public var writtenProvenance: String { "Qui le dit" }
    public var writtenMethod: String { "Comment c’est mesuré" }
    public var writtenSampleSize: String { "Combien ont été interrogés ou comptés" }
    public var writtenSampleOf: String { "Parmi combien ils ont été tirés" }
    public var writtenSampling: String { "Comment ils ont été choisis" }
    public var writtenDated: String { "Le jour qu’il porte" }
    public func harmKnown(_ word: YesOrNo) -> String {
        switch word {
        case .yes: "oui"
        case .no: "non"
        }
    }
    public func aiExtent(_ word: AIUse.Extent) -> String {
        switch word {
        case .none: "rien"
        case .assisted: "elle a aidé"
        case .generated: "elle a fait ce qui est montré"
        }
    }
    public func confirmed(_ word: Confirmation.Status) -> String {
        switch word {
        case .given: "oui, par écrit"
        case .pending: "pas encore"
        case .refused: "non, refusé"
        }
    }
    public func consent(_ word: Consent.Subject) -> String {
        switch word {
        case .entry: "Consentement : à la participation de la campagne"
        case .publication: "Consentement : à la publication"
        case .images: "Consentement : des personnes à l’image"
        case .children: "Consentement : pour les enfants"
        case .music: "Consentement : pour la musique"
        case .other: "Consentement : pour autre chose"
        case .personalData: "Consentement : aux données personnelles"
        }
    }
    public func consentStatus(_ word: Consent.Status) -> String {
        switch word {
        case .given: "consentement donné"
        case .pending: "consentement demandé"
        case .refused: "consentement refusé"
        case .notNeeded: "aucun consentement nécessaire"
        }
    }
    public func factor(_ word: OtherFactors.Kind) -> String {
        switch word {
        case .season: "La saison"
        case .price: "Les prix"
        case .press: "La presse d’elle-même"
        case .event: "Un événement"
        case .law: "Une loi"
        case .campaigns: "D’autres campagnes"
        case .advertising: "La publicité"
        case .partners: "Les partenaires"
        case .other: "Autre chose"
        }
    }
}
