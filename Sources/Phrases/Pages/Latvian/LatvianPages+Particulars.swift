public import Jury

extension LatvianPages {
    public var writtenBudget: String { "Cik tas prasīja" }
    public var writtenAmount: String { "Nauda, 0, ja tās nebija" }
    public var writtenCurrency: String { "Valūta" }
    public var writtenUnpaidHours: String { "Stundas, par kurām nemaksāja" }
    public var writtenBudgetNote: String { "Kas šajos skaitļos ietverts" }
    public var writtenFactors: String { "Kas vēl varēja to izraisīt" }
    public var writtenFactorsText: String { "Vārdos" }
    public var writtenDeadweight: String { "Daļa, kas būtu bijusi tāpat" }
    public var writtenShare: String { "Daļa, ko attiecināt uz sevi" }
    public var writtenDeclarations: String { "Uz ko atbild katrs darbs" }
    public var writtenUnanswered: String { "nav atbildēts" }
    public var writtenRequired: String {
        "Obligāti: konkursā nepieņem darbu, kurā uz to nav atbildēts. Arī “nē” ir atbilde."
    }
    public var writtenHarm: String { "Vai ir zināms kāds kaitējums?" }
    public var writtenHarmText: String { "Kāds, kam, un kas tika darīts" }
    public var writtenAIUse: String { "Ko veidoja mākslīgais intelekts?" }
    public var writtenAITools: String { "Ar kādiem rīkiem" }
    public var writtenAIText: String { "Kam, un kas to pārbaudīja" }
    public var writtenConfirmed: String { "Vai klients apstiprina darbu?" }
    public var writtenConfirmedBy: String { "Kas to apstiprina" }
    public var writtenConfirmedAs: String { "Kādā amatā" }
    public var writtenConfirmedOn: String { "Kurā dienā" }
    public var writtenConfirmedSays: String { "Ar kādiem vārdiem" }
    public var writtenCredits: String { "Veidotāji" }
    public var writtenCreditsHint: String { "pa vienam rindā: vārds; par ko; no kura uzņēmuma" }
    public var writtenSource: String { "Kas to sagatavoja" }
    public var writtenProvenance: String { "Kas to saka" }
    public var writtenMethod: String { "Kā tas mērīts" }
    public var writtenSampleSize: String { "Cik aptaujāti vai saskaitīti" }
    public var writtenSampleOf: String { "No cik tie izvēlēti" }
    public var writtenSampling: String { "Kā tie izvēlēti" }
    public var writtenDated: String { "Diena uz tā" }
    public func harmKnown(_ word: YesOrNo) -> String {
        switch word {
        case .yes: "jā"
        case .no: "nē"
        }
    }
    public func aiExtent(_ word: AIUse.Extent) -> String {
        switch word {
        case .none: "neko"
        case .assisted: "tas palīdzēja"
        case .generated: "tas veidoja to, kas redzams"
        }
    }
    public func confirmed(_ word: Confirmation.Status) -> String {
        switch word {
        case .given: "jā, rakstiski"
        case .pending: "vēl ne"
        case .refused: "nē, atteikts"
        }
    }
    public func consent(_ word: Consent.Subject) -> String {
        switch word {
        case .entry: "Piekrišana: ka kampaņa piedalās"
        case .publication: "Piekrišana: publicēšanai"
        case .images: "Piekrišana: no attēlos redzamajiem"
        case .children: "Piekrišana: par bērniem"
        case .music: "Piekrišana: mūzikai"
        case .other: "Piekrišana: kam citam"
        case .personalData: "Piekrišana: personas datiem"
        }
    }
    public func consentStatus(_ word: Consent.Status) -> String {
        switch word {
        case .given: "piekrišana dota"
        case .pending: "piekrišana lūgta"
        case .refused: "piekrišana atteikta"
        case .notNeeded: "piekrišana nav vajadzīga"
        }
    }
    public func factor(_ word: OtherFactors.Kind) -> String {
        switch word {
        case .season: "Gadalaiks"
        case .price: "Cenas"
        case .press: "Prese pati no sevis"
        case .event: "Kāds notikums"
        case .law: "Kāds likums"
        case .campaigns: "Citas kampaņas"
        case .advertising: "Reklāma"
        case .partners: "Sadarbības partneri"
        case .other: "Kas cits"
        }
    }
}
