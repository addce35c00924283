public import Ledger

extension EstonianPages {
    public var documentsTitle: String { "Dokumendid" }
    public func document(_ kind: DocumentWord) -> String {
        switch kind {
        case .letters: "Kirjad agentuuridele"
        case .certificates: "Diplomid"
        case .book: "Žürii esimehe raamat"
        case .csv: "Pingerida (CSV)"
        case .xlsx: "Pingerida (Excel)"
        }
    }
    public var documentsWait: String {
        "Paberil hindamislehti saab trükkida niipea, kui žürii liikmed on töödele määratud."
    }

    public var lettersSays: String {
        """
        Kirja läheb ainult see, mis on märgitud. Agentuurile kirjutatu on algul märgitud, hinde juurde \
        kirjutatu mitte: see oli mõeldud Teile. Ükski kiri ei avalda žürii liiget, hinnet ega kohta.
        """
    }
    public var lettersNothing: String { "Selle töö kohta ei kirjutanud keegi midagi." }
    public var namesJuror: String { "Tekstis on žürii liikme nimi." }
    public var keepChoice: String { "Säilitage valik" }

    public var letterTitle: String { "Mida žürii Teie töö kohta ütleb" }
    public func letterBand(_ third: ThirdWord) -> String {
        switch third {
        case .upper: "Töö on oma kategooria ülemises kolmandikus."
        case .middle: "Töö on oma kategooria keskmises kolmandikus."
        case .lower: "Töö on oma kategooria alumises kolmandikus."
        }
    }
    public var letterJury: String { "Žürii liikmete sõnadega" }
    public var letterQuiet: String { "Žürii ei jätnud Teile kommentaare." }
    public var letterShown: String { "Dokumendiga näidatud" }
    public var letterClaimed: String { "Väidetud, kuid näitamata" }
    public var letterMissing: String { "Mis puudus" }
    public var letterRaises: String { "Mis oleks lasknud tulemustel rohkem lugeda" }
    public func raise(_ step: Preflight.Step, of claim: String) -> String {
        switch step {
        case .giveNumber: "Öelge, kui palju, loendatud arvuga: \(claim)."
        case .nameSource: "Öelge, kes loendas: \(claim)."
        case .showRecord: "Lisage dokument, mida saab avada: \(claim)."
        case .sayOfHowMany: "Öelge, kui paljust või millise eesmärgi suhtes: \(claim)."
        case .claimResult: "Öelge, mis päriselus juhtus: kui palju inimesi midagi tegi ja mis muutus."
        }
    }
    public var letterNames: String {
        "Žürii räägib ühiselt: kommentaarid on tähestiku järjekorras ja kedagi ei nimetata."
    }

    public var certificateTitle: String { "Diplom" }
    public func certificatePlace(_ place: Int) -> String { "\(place). koht" }
    public var certificateSigned: String { "Žürii nimel" }

    public var paperTitle: String { "Hindamisleht" }
    public func paperHow(lowest: String, highest: String) -> String {
        "Igasse kasti hinne \(lowest)–\(highest); kriips tähendab hoidumist."
    }
    public var paperDate: String { "Kuupäev" }
    public var paperSignature: String { "Allkiri" }
    public var typedTitle: String { "Sisestage hindamisleht paberilt" }
    public var typedSays: String {
        "Tühi kast jätab hinde nii, nagu see on; kriips on hoidumine. Register säilitab, kes sisestas."
    }
    public var typedDone: String { "Hindamisleht on kirja pandud." }
    public var typedSave: String { "Pange kirja" }
    public var notPrinted: String { "PDF-i ei saanud teha. Avage leht ja printige see brauserist." }
}
