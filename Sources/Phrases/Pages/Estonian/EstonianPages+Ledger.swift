public import Jury
public import Ledger

extension EstonianPages {
    public func tier(_ tier: Tier) -> String {
        switch tier {
        case .result: "Tulemused"
        case .reaction: "Reaktsioonid"
        case .exposure: "Nähtavus"
        case .means: "Vahendid"
        }
    }

    public func about(_ tier: Tier) -> String {
        switch tier {
        case .result: "Mida inimesed tegid ja mis muutus päriselus."
        case .reaction: "Mida inimesed märkasid, mis neile meeldis, mida nad jagasid ja ütlesid."
        case .exposure: "Kui paljud võisid seda näha."
        case .means: "Mida sisse pandi."
        }
    }

    public func provenance(_ provenance: Evidence.Provenance) -> String {
        switch provenance {
        case .unsourced: "allikat ei ole nimetatud"
        case .entrant: "esitaja enda väide"
        case .record: "dokument on näidatud"
        case .independent: "kinnitab sõltumatu osapool"
        case .verified: "kontrollitud"
        }
    }

    public func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .bare: "ainult arv"
        case .ofHowMany: "kui paljust"
        case .beforeAndAfter: "enne ja pärast"
        case .otherCauses: "muud põhjused kaalutud"
        case .counterfactual: "kontrollrühm"
        }
    }

    public func gap(_ gap: Gap) -> String {
        switch gap {
        case .number: "arv puudub"
        case .source: "allikas puudub"
        case .record: "dokument puudub"
        case .ofHowMany: "kui paljust?"
        case .baseline: "kui palju oli enne?"
        case .period: "millal?"
        }
    }

    public var missing: String { "Veel puudub" }
    public var noClaims: String { "Midagi ei ole väidetud." }
    public var unplaced: String { "Veel paigutamata" }
    public var unplacedSays: String {
        "Ühtki tuntud näitajat ei ole nimetatud, seega ei ütle miski, mis laadi arv see on."
    }
    public var noFigure: String { "arv puudub" }
    public var headline: String { "Põhitulemus" }
    public func claims(_ count: Int) -> String {
        plural(count, one: "\(count) väide", other: "\(count) väidet")
    }
    public var exposureWaits: String {
        "Kui paljud võisid seda näha, on siin siis, kui Teie tulemuste hinne on salvestatud."
    }
    public var evidenceTitle: String { "Tõendid" }
    public var entryTitle: String { "Töö kirjeldus" }

    public func section(_ section: EntrySection) -> String {
        switch section {
        case .summary: "Kokkuvõte"
        case .need: "Vajadus"
        case .objectives: "Eesmärgid"
        case .audience: "Sihtrühm"
        case .strategy: "Strateegia"
        case .execution: "Teostus"
        case .results: "Tulemused esitaja sõnul"
        case .learning: "Mida õpiti"
        }
    }

    public func origin(_ origin: Entry.Origin) -> String? {
        switch origin {
        case .invented: "Näidiseks välja mõeldud kampaania."
        case .compiled: "Teiste koostatud avaldatud allikatest."
        case .submitted: nil
        }
    }

    public func of(_ written: String) -> String { "kokku: \(written)" }
    public func before(_ written: String) -> String { "enne: \(written)" }
    public func wanted(_ written: String) -> String { "eesmärk: \(written)" }
    public func among(_ population: String) -> String { "kelle seas: \(population)" }
}
