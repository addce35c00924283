public import Jury

extension LatvianPages {
    public var entryFormTitle: String { "Rakstīt darba aprakstu" }
    public var writtenLanguage: String { "Valoda" }
    public var writtenLanguageHint: String { "piemēram, en, fr, lv, lt vai et" }
    public var writtenClient: String { "Klients" }
    public var writtenAgency: String { "Aģentūra" }
    public var writtenPeriod: String { "Kad" }
    public var writtenPeriodHint: String { "piemēram, 2025-01-07 – 2025-03-25, vai vārdos" }
    public var writtenMetric: String { "Kas tas par rādītāju" }
    public var writtenMetricHint: String { "ar jebkuru tā vārdu" }
    public var writtenVisible: String { "Kas to drīkst redzēt" }
    public var writtenClaims: String { "Rezultāti, pa vienam" }
    public var writtenRows: String { "Lai pievienotu, aizpildiet tukšo. Lai noņemtu, iztukšojiet." }
    public var writtenClaim: String { "Rezultāts dažos vārdos" }
    public var writtenValue: String { "Skaitlis" }
    public var writtenUnit: String { "Kā vienības" }
    public var writtenOf: String { "No cik" }
    public var writtenBaseline: String { "Iepriekš" }
    public var writtenTarget: String { "Iecerēts" }
    public var writtenProof: String { "Ko pierāda" }
    public var writtenProofHint: String { "tālāk minēto pierādījumu vārdi vai nosaukumi, atdalīti ar komatu" }
    public var writtenAnswers: String { "Uz kuru mērķi tas atbild" }
    public var writtenObjective: String { "Mērķis dažos vārdos" }
    public var writtenSetOn: String { "Pierakstīts" }
    public var writtenDeadline: String { "Līdz kuram laikam" }
    public var writtenTitle: String { "Kā to sauc" }
    public var writtenKind: String { "Kas tas ir" }
    public var writtenLink: String { "Saite" }
    public func writtenPerhaps(_ names: String) -> String { "Varbūt: \(names)" }
    public func visibility(_ visibility: Visibility) -> String {
        switch visibility {
        case .everyone: "visi"
        case .jury: "žūrija"
        case .organiser: "tikai rīkotājs"
        }
    }
    public func evidenceKind(_ kind: Evidence.Kind) -> String {
        switch kind {
        case .financeRecord: "grāmatvedības dati vai konta izraksts"
        case .stockRecord: "noliktavas žurnāls"
        case .register: "reģistrs vai apmeklētāju žurnāls"
        case .survey: "aptauja"
        case .platformExport: "platformas izraksts"
        case .webAnalytics: "tīmekļa statistika"
        case .mediaMonitor: "mediju monitoringa pārskats"
        case .officialStatistics: "oficiālā statistika"
        case .legalText: "likuma vai lēmuma teksts"
        case .partnerLetter: "partnera vēstule"
        case .staffRecord: "personāla dati"
        case .independentEvaluation: "neatkarīgs novērtējums"
        case .entrantStatement: "paša iesniedzēja apgalvojums"
        case .article: "raksts"
        case .film: "filma"
        case .image: "attēls"
        case .other: "cits dokuments"
        }
    }
    public func wordCount(_ count: String, of limit: Int?) -> String {
        "Vārdi: \(count)" + (limit.map { " no \($0)" } ?? "")
    }
    public func characterCount(_ count: String, of limit: Int) -> String {
        "Rakstzīmes: \(count) no \(limit)"
    }
    public func findingCounts(errors: Int, others: Int) -> String {
        "Kļūdas: \(errors). Apskatāms: \(others)."
    }
}
