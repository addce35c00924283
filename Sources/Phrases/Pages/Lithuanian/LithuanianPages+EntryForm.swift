public import Jury

extension LithuanianPages {
    public var entryFormTitle: String { "Rašyti darbo aprašymą" }
    public var writtenLanguage: String { "Kalba" }
    public var writtenLanguageHint: String { "pavyzdžiui, en, fr, lv, lt arba et" }
    public var writtenClient: String { "Klientas" }
    public var writtenAgency: String { "Agentūra" }
    public var writtenPeriod: String { "Kada" }
    public var writtenPeriodHint: String { "pavyzdžiui, 2025-01-07 – 2025-03-25, arba žodžiais" }
    public var writtenMetric: String { "Koks tai rodiklis" }
    public var writtenMetricHint: String { "bet kokiu jo žodžiu" }
    public var writtenVisible: String { "Kas tai gali matyti" }
    public var writtenClaims: String { "Rezultatai, po vieną" }
    public var writtenRows: String {
        "Norėdami pridėti, užpildykite tuščią. Norėdami pašalinti, ištuštinkite."
    }
    public var writtenClaim: String { "Rezultatas keliais žodžiais" }
    public var writtenValue: String { "Skaičius" }
    public var writtenUnit: String { "Ko vienetai" }
    public var writtenOf: String { "Iš kiek" }
    public var writtenBaseline: String { "Prieš tai" }
    public var writtenTarget: String { "Siekta" }
    public var writtenProof: String { "Kas įrodo" }
    public var writtenProofHint: String {
        "toliau nurodytų įrodymų vardai ar pavadinimai, atskirti kableliais"
    }
    public var writtenAnswers: String { "Į kurį tikslą tai atsako" }
    public var writtenObjective: String { "Tikslas keliais žodžiais" }
    public var writtenSetOn: String { "Užrašyta" }
    public var writtenDeadline: String { "Iki kada" }
    public var writtenTitle: String { "Kaip tai vadinasi" }
    public var writtenKind: String { "Kas tai yra" }
    public var writtenLink: String { "Nuoroda" }
    public func writtenPerhaps(_ names: String) -> String { "Galbūt: \(names)" }
    public func visibility(_ visibility: Visibility) -> String {
        switch visibility {
        case .everyone: "visi žmonės"
        case .jury: "komisija"
        case .organiser: "tik organizatorius"
        }
    }
    public func evidenceKind(_ kind: Evidence.Kind) -> String {
        switch kind {
        case .financeRecord: "apskaita arba banko išrašas"
        case .stockRecord: "sandėlio žurnalas"
        case .register: "registras arba lankytojų žurnalas"
        case .survey: "apklausa"
        case .platformExport: "platformos išrašas"
        case .webAnalytics: "svetainės statistika"
        case .mediaMonitor: "žiniasklaidos stebėsenos ataskaita"
        case .officialStatistics: "oficialioji statistika"
        case .legalText: "įstatymo ar sprendimo tekstas"
        case .partnerLetter: "partnerio laiškas"
        case .staffRecord: "personalo duomenys"
        case .independentEvaluation: "nepriklausomas vertinimas"
        case .entrantStatement: "paties teikėjo teiginys"
        case .article: "straipsnis"
        case .film: "filmas"
        case .image: "paveikslas"
        case .other: "kitas dokumentas"
        }
    }
    public func wordCount(_ count: String, of limit: Int?) -> String {
        "Žodžiai: \(count)" + (limit.map { " iš \($0)" } ?? "")
    }
    public func characterCount(_ count: String, of limit: Int) -> String {
        "Ženklai: \(count) iš \(limit)"
    }
    public func findingCounts(errors: Int, others: Int) -> String {
        "Klaidos: \(errors). Peržiūrėtina: \(others)."
    }
}
