public import Jury

extension EstonianPages {
    public var entryFormTitle: String { "Kirjutage töö kirjeldus" }
    public var writtenLanguage: String { "Keel" }
    public var writtenLanguageHint: String { "näiteks en, fr, lv, lt või et" }
    public var writtenClient: String { "Klient" }
    public var writtenAgency: String { "Agentuur" }
    public var writtenPeriod: String { "Millal" }
    public var writtenPeriodHint: String { "näiteks 2025-01-07 – 2025-03-25, või sõnadega" }
    public var writtenMetric: String { "Mis näitaja see on" }
    public var writtenMetricHint: String { "mis tahes sõnaga" }
    public var writtenVisible: String { "Kes seda näha tohib" }
    public var writtenClaims: String { "Tulemused ükshaaval" }
    public var writtenRows: String { "Lisamiseks täitke tühi. Eemaldamiseks tühjendage." }
    public var writtenClaim: String { "Tulemus paari sõnaga" }
    public var writtenValue: String { "Arv" }
    public var writtenUnit: String { "Mille ühikud" }
    public var writtenOf: String { "Kui paljudest" }
    public var writtenBaseline: String { "Enne" }
    public var writtenTarget: String { "Siht" }
    public var writtenProof: String { "Mis tõendab" }
    public var writtenProofHint: String {
        "allpool olevate tõendite nimed või pealkirjad, komadega eraldatud"
    }
    public var writtenAnswers: String { "Millisele eesmärgile see vastab" }
    public var writtenObjective: String { "Eesmärk paari sõnaga" }
    public var writtenSetOn: String { "Kirja pandud" }
    public var writtenDeadline: String { "Mis ajaks" }
    public var writtenTitle: String { "Kuidas seda nimetatakse" }
    public var writtenKind: String { "Mis see on" }
    public var writtenLink: String { "Veebilink" }
    public func writtenPerhaps(_ names: String) -> String { "Võib-olla: \(names)" }
    public func visibility(_ visibility: Visibility) -> String {
        switch visibility {
        case .everyone: "kõik"
        case .jury: "žürii"
        case .organiser: "ainult korraldaja"
        }
    }
    public func evidenceKind(_ kind: Evidence.Kind) -> String {
        switch kind {
        case .financeRecord: "raamatupidamine või pangaväljavõte"
        case .stockRecord: "laopäevik"
        case .register: "register või külastajate päevik"
        case .survey: "küsitlus"
        case .platformExport: "platvormi väljavõte"
        case .webAnalytics: "veebistatistika"
        case .mediaMonitor: "meediaseire aruanne"
        case .officialStatistics: "ametlik statistika"
        case .legalText: "seaduse või otsuse tekst"
        case .partnerLetter: "partneri kiri"
        case .staffRecord: "personaliandmed"
        case .independentEvaluation: "sõltumatu hindamine"
        case .entrantStatement: "esitaja enda väide"
        case .article: "artikkel"
        case .film: "film või video"
        case .image: "pilt"
        case .other: "muu dokument"
        }
    }
    public func wordCount(_ count: String, of limit: Int?) -> String {
        "Sõnu: \(count)" + (limit.map { " / \($0)" } ?? "")
    }
    public func characterCount(_ count: String, of limit: Int) -> String {
        "Märke: \(count) / \(limit)"
    }
    public func findingCounts(errors: Int, others: Int) -> String {
        "Vigu: \(errors). Üle vaadata: \(others)."
    }
}
