public import Jury
public import Ledger

extension LatvianPages {
    public func tier(_ tier: Tier) -> String {
        switch tier {
        case .result: "Rezultāti"
        case .reaction: "Reakcijas"
        case .exposure: "Redzamība"
        case .means: "Līdzekļi"
        }
    }

    public func about(_ tier: Tier) -> String {
        switch tier {
        case .result: "Ko cilvēki izdarīja un kas mainījās īstajā dzīvē."
        case .reaction: "Ko cilvēki pamanīja, kas viņiem patika, ar ko viņi dalījās un ko teica."
        case .exposure: "Cik cilvēku to varēja redzēt."
        case .means: "Kas tika ieguldīts."
        }
    }

    public func provenance(_ provenance: Evidence.Provenance) -> String {
        switch provenance {
        case .unsourced: "avots nav norādīts"
        case .entrant: "saka pats iesniedzējs"
        case .record: "parādīts dokuments"
        case .independent: "apstiprina neatkarīga puse"
        case .verified: "pārbaudīts"
        }
    }

    public func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .bare: "skaitlis bez salīdzinājuma"
        case .ofHowMany: "no cik"
        case .beforeAndAfter: "pirms un pēc"
        case .otherCauses: "izvērtēti citi cēloņi"
        case .counterfactual: "kontrolgrupa"
        }
    }

    public func gap(_ gap: Gap) -> String {
        switch gap {
        case .number: "nav skaitļa"
        case .source: "nav avota"
        case .record: "nav dokumenta"
        case .ofHowMany: "no cik?"
        case .baseline: "cik bija iepriekš?"
        case .period: "kad?"
        }
    }

    public var missing: String { "Vēl trūkst" }
    public var noClaims: String { "Nekas nav apgalvots." }
    public var unplaced: String { "Vēl bez vietas" }
    public var unplacedSays: String {
        "Nav nosaukts neviens zināms rādītājs, tāpēc nekas nepasaka, kāds skaitlis tas ir."
    }
    public var noFigure: String { "nav skaitļa" }
    public var headline: String { "Galvenais rezultāts" }
    public func claims(_ count: Int) -> String {
        plural(
            count, zero: "\(count) apgalvojumu", one: "\(count) apgalvojums", other: "\(count) apgalvojumi")
    }
    public var exposureWaits: String {
        "Cik cilvēku to varēja redzēt, parādīsies šeit, tiklīdz būs saglabāts Jūsu rezultātu vērtējums."
    }
    public var evidenceTitle: String { "Pierādījumi" }
    public var entryTitle: String { "Darba apraksts" }

    public func section(_ section: EntrySection) -> String {
        switch section {
        case .summary: "Kopsavilkums"
        case .need: "Vajadzība"
        case .objectives: "Mērķi"
        case .audience: "Auditorija"
        case .strategy: "Stratēģija"
        case .execution: "Īstenošana"
        case .results: "Rezultāti, kā tos stāsta iesniedzējs"
        case .learning: "Gūtās atziņas"
        }
    }

    public func origin(_ origin: Entry.Origin) -> String? {
        switch origin {
        case .invented: "Izdomāta kampaņa demonstrācijai."
        case .compiled: "Apkopojuši citi no publicētiem avotiem."
        case .submitted: nil
        }
    }

    public func of(_ written: String) -> String { "no \(written)" }
    public func before(_ written: String) -> String { "iepriekš: \(written)" }
    public func wanted(_ written: String) -> String { "mērķis: \(written)" }
    public func among(_ population: String) -> String { "kuru vidū: \(population)" }
}
