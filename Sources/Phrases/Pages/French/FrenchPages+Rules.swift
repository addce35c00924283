public import Jury

extension FrenchPages {
    public func rule(_ rule: Rule) -> String {
        switch rule {
        case .mean: "moyenne pondérée"
        case .olympic: "moyenne sans le bulletin le plus haut ni le plus bas"
        case .trimmed: "moyenne sans un cinquième des bulletins à chaque bout"
        case .criterionOlympic: "moyenne sans les extrêmes de chaque critère"
        case .median: "médiane"
        case .majorityJudgment: "jugement majoritaire"
        case .borda: "méthode de Borda"
        case .bordaShare: "méthode de Borda, en part"
        case .rankSum: "somme des rangs"
        case .eurovision: "points selon la position\u{A0}: 12, 10, 8 … 1"
        case .copeland: "Copeland, duels gagnés moins duels perdus"
        case .schulze: "Schulze, par les écarts"
        case .schulzeWinning: "Schulze, par les duels gagnants"
        case .rankedPairs: "paires classées (Ranked Pairs)"
        case .kemeny: "ordre de Kemeny"
        case .zScore: "cotes z par juré"
        case .minMax: "min–max par juré"
        case .centered: "notes moins la moyenne du juré"
        case .screening: "oui avant peut-être avant non"
        case .adjustedOlympic: "moyenne sans les extrêmes, corrigée de la sévérité"
        case .crossed: "modèle croisé, corrigé de la sévérité"
        case .huber: "modèle croisé robuste"
        }
    }
}
