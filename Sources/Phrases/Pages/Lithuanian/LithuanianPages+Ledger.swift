public import Jury
public import Ledger

extension LithuanianPages {
    public func tier(_ tier: Tier) -> String {
        switch tier {
        case .result: "Rezultatai"
        case .reaction: "Reakcijos"
        case .exposure: "Matomumas"
        case .means: "Ištekliai"
        }
    }

    public func about(_ tier: Tier) -> String {
        switch tier {
        case .result: "Ką žmonės padarė ir kas pasikeitė tikrame gyvenime."
        case .reaction: "Ką žmonės pastebėjo, kas jiems patiko, kuo jie dalijosi ir ką sakė."
        case .exposure: "Kiek žmonių galėjo tai pamatyti."
        case .means: "Kas buvo įdėta."
        }
    }

    public func provenance(_ provenance: Evidence.Provenance) -> String {
        switch provenance {
        case .unsourced: "šaltinis nenurodytas"
        case .entrant: "sako pats teikėjas"
        case .record: "parodytas dokumentas"
        case .independent: "patvirtina nepriklausoma šalis"
        case .verified: "patikrinta"
        }
    }

    public func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .bare: "skaičius be palyginimo"
        case .ofHowMany: "iš kiek"
        case .beforeAndAfter: "prieš ir po"
        case .otherCauses: "įvertintos kitos priežastys"
        case .counterfactual: "kontrolinė grupė"
        }
    }

    public func gap(_ gap: Gap) -> String {
        switch gap {
        case .number: "nėra skaičiaus"
        case .source: "nėra šaltinio"
        case .record: "nėra dokumento"
        case .ofHowMany: "iš kiek?"
        case .baseline: "kiek buvo anksčiau?"
        case .period: "kada?"
        }
    }

    public var missing: String { "Dar trūksta" }
    public var noClaims: String { "Nieko neteigiama." }
    public var unplaced: String { "Dar nepriskirta" }
    public var unplacedSays: String {
        "Neįvardytas joks žinomas rodiklis, todėl niekas nepasako, koks tai skaičius."
    }
    public var noFigure: String { "nėra skaičiaus" }
    public var headline: String { "Pagrindinis rezultatas" }
    public func claims(_ count: Int) -> String {
        plural(count, one: "\(count) teiginys", few: "\(count) teiginiai", other: "\(count) teiginių")
    }
    public var exposureWaits: String {
        "Kiek žmonių galėjo tai pamatyti, čia matysite, kai bus išsaugotas Jūsų rezultatų įvertinimas."
    }
    public var evidenceTitle: String { "Įrodymai" }
    public var entryTitle: String { "Darbo aprašymas" }

    public func section(_ section: EntrySection) -> String {
        switch section {
        case .summary: "Santrauka"
        case .need: "Poreikis"
        case .objectives: "Tikslai"
        case .audience: "Auditorija"
        case .strategy: "Strategija"
        case .execution: "Įgyvendinimas"
        case .results: "Rezultatai, kaip juos pasakoja teikėjas"
        case .learning: "Ko išmokta"
        }
    }

    public func origin(_ origin: Entry.Origin) -> String? {
        switch origin {
        case .invented: "Išgalvota kampanija, skirta demonstracijai."
        case .compiled: "Kitų surinkta iš paskelbtų šaltinių."
        case .submitted: nil
        }
    }

    public func of(_ written: String) -> String { "iš \(written)" }
    public func before(_ written: String) -> String { "anksčiau: \(written)" }
    public func wanted(_ written: String) -> String { "siekta: \(written)" }
    public func among(_ population: String) -> String { "tarp: \(population)" }
}
