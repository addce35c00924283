public import Jury

extension LithuanianPages {
    public var writtenBudget: String { "Kiek tai kainavo" }
    public var writtenAmount: String { "Pinigai, 0, jei jų nebuvo" }
    public var writtenCurrency: String { "Valiuta" }
    public var writtenUnpaidHours: String { "Valandos, už kurias niekas nemokėjo" }
    public var writtenBudgetNote: String { "Kas įeina į šiuos skaičius" }
    public var writtenFactors: String { "Kas dar galėjo tai lemti" }
    public var writtenFactorsText: String { "Žodžiais" }
    public var writtenDeadweight: String { "Dalis, kuri būtų buvusi ir taip" }
    public var writtenShare: String { "Dalis, kurią priskiriate sau" }
    public var writtenDeclarations: String { "Į ką atsako kiekvienas darbas" }
    public var writtenUnanswered: String { "neatsakyta" }
    public var writtenRequired: String {
        "Privaloma: konkursas nepriima darbo, kuriame į tai neatsakyta. „Ne“ – irgi atsakymas."
    }
    public var writtenHarm: String { "Ar žinoma kokia nors žala?" }
    public var writtenHarmText: String { "Kokia, kam ir kas padaryta" }
    public var writtenAIUse: String { "Ką sukūrė dirbtinis intelektas?" }
    public var writtenAITools: String { "Kokiais įrankiais" }
    public var writtenAIText: String { "Kam ir kas tai patikrino" }
    public var writtenConfirmed: String { "Ar klientas patvirtina darbą?" }
    public var writtenConfirmedBy: String { "Kas jį patvirtina" }
    public var writtenConfirmedAs: String { "Kokiose pareigose" }
    public var writtenConfirmedOn: String { "Kurią dieną" }
    public var writtenConfirmedSays: String { "Kokiais žodžiais" }
    public var writtenCredits: String { "Kūrėjai" }
    public var writtenCreditsHint: String { "po vieną eilutėje: vardas; už ką; iš kurios įmonės" }
    public var writtenSource: String { "Kas tai parengė" }
    public var writtenProvenance: String { "Kas tai sako" }
    public var writtenMethod: String { "Kaip tai matuota" }
    public var writtenSampleSize: String { "Kiek apklausta arba suskaičiuota" }
    public var writtenSampleOf: String { "Iš kiek jie atrinkti" }
    public var writtenSampling: String { "Kaip jie atrinkti" }
    public var writtenDated: String { "Jame nurodyta diena" }
    public func harmKnown(_ word: YesOrNo) -> String {
        switch word {
        case .yes: "taip"
        case .no: "ne"
        }
    }
    public func aiExtent(_ word: AIUse.Extent) -> String {
        switch word {
        case .none: "nieko"
        case .assisted: "jis padėjo"
        case .generated: "jis sukūrė tai, kas rodoma"
        }
    }
    public func confirmed(_ word: Confirmation.Status) -> String {
        switch word {
        case .given: "taip, raštu"
        case .pending: "dar ne"
        case .refused: "ne, atsisakyta"
        }
    }
    public func consent(_ word: Consent.Subject) -> String {
        switch word {
        case .entry: "Sutikimas: kad kampanija dalyvautų"
        case .publication: "Sutikimas: skelbti"
        case .images: "Sutikimas: vaizduose esančių žmonių"
        case .children: "Sutikimas: dėl vaikų"
        case .music: "Sutikimas: dėl muzikos"
        case .other: "Sutikimas: dėl ko nors kito"
        case .personalData: "Sutikimas: dėl asmens duomenų"
        }
    }
    public func consentStatus(_ word: Consent.Status) -> String {
        switch word {
        case .given: "sutikimas duotas"
        case .pending: "sutikimo prašoma"
        case .refused: "sutikti atsisakyta"
        case .notNeeded: "sutikimo nereikia"
        }
    }
    public func factor(_ word: OtherFactors.Kind) -> String {
        switch word {
        case .season: "Metų laikas"
        case .price: "Kainos"
        case .press: "Pati spauda"
        case .event: "Koks nors įvykis"
        case .law: "Koks nors įstatymas"
        case .campaigns: "Kitos kampanijos"
        case .advertising: "Reklama"
        case .partners: "Pagalbininkai"
        case .other: "Kas nors kita"
        }
    }
}
