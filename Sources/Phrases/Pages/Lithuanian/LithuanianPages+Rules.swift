public import Jury

extension LithuanianPages {
    public func rule(_ rule: Rule) -> String {
        switch rule {
        case .mean: "svertinis vidurkis"
        case .olympic: "vidurkis be aukščiausio ir žemiausio vertinimo lapo"
        case .trimmed: "vidurkis be penktadalio vertinimo lapų kiekviename gale"
        case .criterionOlympic: "vidurkis be kiekvieno kriterijaus kraštutinumų"
        case .median: "mediana"
        case .majorityJudgment: "daugumos sprendimas"
        case .borda: "Borda metodas"
        case .bordaShare: "Borda metodas dalimis"
        case .rankSum: "vietų suma"
        case .eurovision: "taškai pagal vietą: 12, 10, 8 … 1"
        case .copeland: "Koplando metodas: laimėtos poros atėmus pralaimėtas"
        case .schulze: "Schulze metodas pagal skirtumus"
        case .schulzeWinning: "Schulze metodas pagal laimėjusią pusę"
        case .rankedPairs: "surikiuotos poros (Ranked Pairs)"
        case .kemeny: "Kemeny tvarka"
        case .zScore: "z reikšmės kiekvienam nariui"
        case .minMax: "min–max kiekvienam nariui"
        case .centered: "įvertinimai atėmus nario vidurkį"
        case .screening: "taip, tada galbūt, tada ne"
        case .adjustedOlympic: "vidurkis be kraštutinumų, išlyginus griežtumą"
        case .crossed: "kryžminis modelis, išlyginus griežtumą"
        case .huber: "atsparus kryžminis modelis"
        }
    }
}
