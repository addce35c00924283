public import Jury
public import Ledger

extension FrenchPages {
    public func tier(_ tier: Tier) -> String {
        switch tier {
        case .result: "Résultats"
        case .reaction: "Réactions"
        case .exposure: "Exposition"
        case .means: "Moyens"
        }
    }

    public func about(_ tier: Tier) -> String {
        switch tier {
        case .result: "Ce que des gens ont fait, et ce qui a changé dans la vraie vie."
        case .reaction: "Ce que des gens ont remarqué, aimé, partagé et dit."
        case .exposure: "Combien de personnes auraient pu le voir."
        case .means: "Ce qui a été investi."
        }
    }

    public func provenance(_ provenance: Evidence.Provenance) -> String {
        switch provenance {
        case .unsourced: "aucune source citée"
        case .entrant: "dit par le candidat"
        case .record: "une pièce montrée"
        case .independent: "confirmé par un tiers"
        case .verified: "vérifié"
        }
    }

    public func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .bare: "chiffre seul"
        case .ofHowMany: "sur combien"
        case .beforeAndAfter: "avant et après"
        case .otherCauses: "autres causes pesées"
        case .counterfactual: "groupe témoin"
        }
    }

    public func gap(_ gap: Gap) -> String {
        switch gap {
        case .number: "pas de nombre"
        case .source: "pas de source"
        case .record: "pas de pièce"
        case .ofHowMany: "sur combien ?"
        case .baseline: "combien avant ?"
        case .period: "quand ?"
        }
    }

    public var missing: String { "Manque encore" }
    public var noClaims: String { "Rien n’est affirmé." }
    public var unplaced: String { "Pas encore classé" }
    public var unplacedSays: String {
        "Aucun type de chiffre connu n’est nommé\u{A0}: rien ne dit donc ce que le chiffre vaut."
    }
    public var noFigure: String { "pas de chiffre" }
    public var headline: String { "Résultat principal" }
    public func claims(_ count: Int) -> String {
        plural(count, one: "\(count) affirmation", other: "\(count) affirmations")
    }
    public var exposureWaits: String {
        "Combien de personnes auraient pu le voir : ce sera ici dès que votre note de résultats sera enregistrée."
    }
    public var evidenceTitle: String { "Preuves" }
    public var entryTitle: String { "Le dossier" }

    public func section(_ section: EntrySection) -> String {
        switch section {
        case .summary: "Résumé"
        case .need: "Le besoin"
        case .objectives: "Objectifs"
        case .audience: "Publics"
        case .strategy: "Stratégie"
        case .execution: "Mise en œuvre"
        case .results: "Les résultats, tels que le candidat les raconte"
        case .learning: "Ce qui a été appris"
        }
    }

    public func origin(_ origin: Entry.Origin) -> String? {
        switch origin {
        case .invented: "Une campagne inventée, pour la démonstration."
        case .compiled: "Rassemblé par d’autres à partir de sources publiées."
        case .submitted: nil
        }
    }

    public func of(_ written: String) -> String { "sur \(written)" }
    public func before(_ written: String) -> String { "avant : \(written)" }
    public func wanted(_ written: String) -> String { "visé : \(written)" }
    public func among(_ population: String) -> String { "parmi : \(population)" }
}
