public import Jury

extension EstonianPages {
    public var writtenBudget: String { "Mida see nõudis" }
    public var writtenAmount: String { "Raha, 0, kui seda ei olnud" }
    public var writtenCurrency: String { "Valuuta" }
    public var writtenUnpaidHours: String { "Tunnid, mille eest ei makstud" }
    public var writtenBudgetNote: String { "Mida need arvud sisaldavad" }
    public var writtenFactors: String { "Mis veel võis selle põhjustada" }
    public var writtenFactorsText: String { "Sõnadega" }
    public var writtenDeadweight: String { "Osa, mis oleks tulnud niikuinii" }
    public var writtenShare: String { "Osa, mida peate enda omaks" }
    public var writtenDeclarations: String { "Millele vastab iga töö" }
    public var writtenUnanswered: String { "vastamata" }
    public var writtenRequired: String {
        "Kohustuslik: konkurss ei võta vastu tööd, kus sellele pole vastatud. Ka „ei“ on vastus."
    }
    public var writtenHarm: String { "Kas on teada mingit kahju?" }
    public var writtenHarmText: String { "Milline, kellele ja mida tehti" }
    public var writtenAIUse: String { "Mida tegi tehisintellekt?" }
    public var writtenAITools: String { "Milliste vahenditega" }
    public var writtenAIText: String { "Milleks ja kes seda kontrollis" }
    public var writtenConfirmed: String { "Kas klient kinnitab töö?" }
    public var writtenConfirmedBy: String { "Kes seda kinnitab" }
    public var writtenConfirmedAs: String { "Mis ametis" }
    public var writtenConfirmedOn: String { "Mis päeval" }
    public var writtenConfirmedSays: String { "Mis sõnadega" }
    public var writtenCredits: String { "Tegijad" }
    public var writtenCreditsHint: String { "üks rea kohta: nimi; mille eest; millisest majast" }
    public var writtenSource: String { "Kes selle koostas" }
    public var writtenProvenance: String { "Kes seda ütleb" }
    public var writtenMethod: String { "Kuidas seda mõõdeti" }
    public var writtenSampleSize: String { "Kui paljusid küsitleti või loendati" }
    public var writtenSampleOf: String { "Kui paljude seast nad valiti" }
    public var writtenSampling: String { "Kuidas nad valiti" }
    public var writtenDated: String { "Päev sellel" }
    public func harmKnown(_ word: YesOrNo) -> String {
        switch word {
        case .yes: "jah"
        case .no: "ei"
        }
    }
    public func aiExtent(_ word: AIUse.Extent) -> String {
        switch word {
        case .none: "mitte midagi"
        case .assisted: "see aitas"
        case .generated: "see tegi näidatava"
        }
    }
    public func confirmed(_ word: Confirmation.Status) -> String {
        switch word {
        case .given: "jah, kirjalikult"
        case .pending: "veel mitte"
        case .refused: "ei, keeldus"
        }
    }
    public func consent(_ word: Consent.Subject) -> String {
        switch word {
        case .entry: "Nõusolek: et kampaania osaleb"
        case .publication: "Nõusolek: avaldamiseks"
        case .images: "Nõusolek: piltidel olijatelt"
        case .children: "Nõusolek: laste kohta"
        case .music: "Nõusolek: muusikale"
        case .other: "Nõusolek: millelegi muule"
        case .personalData: "Nõusolek: isikuandmetele"
        }
    }
    public func consentStatus(_ word: Consent.Status) -> String {
        switch word {
        case .given: "nõusolek antud"
        case .pending: "nõusolekut küsitud"
        case .refused: "nõusolekust keeldutud"
        case .notNeeded: "nõusolekut ei ole vaja"
        }
    }
    public func factor(_ word: OtherFactors.Kind) -> String {
        switch word {
        case .season: "Aastaaeg"
        case .price: "Hinnad"
        case .press: "Ajakirjandus iseenesest"
        case .event: "Mõni sündmus"
        case .law: "Mõni seadus"
        case .campaigns: "Teised kampaaniad"
        case .advertising: "Reklaam"
        case .partners: "Partnerid"
        case .other: "Midagi muud"
        }
    }
}
