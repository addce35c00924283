public import Jury

extension LatvianPages {
    public func rule(_ rule: Rule) -> String {
        switch rule {
        case .mean: "svērtais vidējais"
        case .olympic: "vidējais bez augstākās un zemākās vērtēšanas lapas"
        case .trimmed: "vidējais bez piektdaļas vērtēšanas lapu katrā galā"
        case .criterionOlympic: "vidējais bez katra kritērija galējībām"
        case .median: "mediāna"
        case .majorityJudgment: "vairākuma spriedums"
        case .borda: "Borda metode"
        case .bordaShare: "Borda metode daļās"
        case .rankSum: "vietu summa"
        case .eurovision: "punkti pēc vietas: 12, 10, 8 … 1"
        case .copeland: "Koplenda metode: uzvarētie pāri mīnus zaudētie"
        case .schulze: "Šulces metode pēc starpībām"
        case .schulzeWinning: "Šulces metode pēc uzvarētāju puses"
        case .rankedPairs: "sakārtotie pāri (Ranked Pairs)"
        case .kemeny: "Kemeni kārtība"
        case .zScore: "z vērtības katram žūrijas loceklim"
        case .minMax: "min–max katram žūrijas loceklim"
        case .centered: "vērtējumi mīnus žūrijas locekļa vidējais"
        case .screening: "jā, tad varbūt, tad nē"
        case .adjustedOlympic: "vidējais bez galējībām, izlīdzinot stingrību"
        case .crossed: "krustotais modelis, izlīdzinot stingrību"
        case .huber: "robusts krustotais modelis"
        }
    }
}
