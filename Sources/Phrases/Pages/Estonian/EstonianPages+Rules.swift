public import Jury

extension EstonianPages {
    public func rule(_ rule: Rule) -> String {
        switch rule {
        case .mean: "kaalutud keskmine"
        case .olympic: "keskmine ilma kõrgeima ja madalaima hindamisleheta"
        case .trimmed: "keskmine ilma viiendiku hindamislehtedeta kummastki otsast"
        case .criterionOlympic: "keskmine ilma iga kriteeriumi äärmusteta"
        case .median: "mediaan"
        case .majorityJudgment: "enamuse otsus"
        case .borda: "Borda meetod"
        case .bordaShare: "Borda meetod osakaaluna"
        case .rankSum: "kohtade summa"
        case .eurovision: "punktid koha järgi: 12, 10, 8 … 1"
        case .copeland: "Copelandi meetod: võidetud paarid miinus kaotatud"
        case .schulze: "Schulze meetod vahede järgi"
        case .schulzeWinning: "Schulze meetod võitnud poole järgi"
        case .rankedPairs: "järjestatud paarid (Ranked Pairs)"
        case .kemeny: "Kemeny järjestus"
        case .zScore: "z-skoorid žürii liikme kaupa"
        case .minMax: "min–max žürii liikme kaupa"
        case .centered: "hinded miinus žürii liikme keskmine"
        case .screening: "jah enne kui võib-olla, see enne kui ei"
        case .adjustedOlympic: "keskmine ilma äärmusteta, rangus tasandatud"
        case .crossed: "ristmudel, rangus tasandatud"
        case .huber: "robustne ristmudel"
        }
    }
}
