public import Ledger

extension LithuanianPages {
    public var documentsTitle: String { "Dokumentai" }
    public func document(_ kind: DocumentWord) -> String {
        switch kind {
        case .letters: "Laiškai agentūroms"
        case .certificates: "Diplomai"
        case .book: "Komisijos pirmininko knyga"
        case .csv: "Vietų sąrašas (CSV)"
        case .xlsx: "Vietų sąrašas (Excel)"
        }
    }
    public var documentsWait: String {
        "Popierinius vertinimo lapus galima spausdinti, kai tik yra paskyrimų."
    }

    public var lettersSays: String {
        """
        Į laišką patenka tik tai, kas pažymėta. Kas parašyta agentūrai, iš pradžių pažymėta, kas parašyta \
        prie įvertinimo – ne: tai buvo skirta Jums. Joks laiškas neatskleidžia komisijos nario, įvertinimo \
        ar vietos.
        """
    }
    public var lettersNothing: String { "Apie šį darbą niekas nieko neparašė." }
    public var namesJuror: String { "Tekste yra komisijos nario vardas." }
    public var keepChoice: String { "Išsaugoti pasirinkimą" }

    public var letterTitle: String { "Ką komisija sako apie Jūsų darbą" }
    public func letterBand(_ third: ThirdWord) -> String {
        switch third {
        case .upper: "Darbas yra savo kategorijos viršutiniame trečdalyje."
        case .middle: "Darbas yra savo kategorijos viduriniame trečdalyje."
        case .lower: "Darbas yra savo kategorijos apatiniame trečdalyje."
        }
    }
    public var letterJury: String { "Komisijos narių žodžiais" }
    public var letterQuiet: String { "Komisija Jums komentarų nepaliko." }
    public var letterShown: String { "Parodyta dokumentu" }
    public var letterClaimed: String { "Teigiama, bet neparodyta" }
    public var letterMissing: String { "Ko trūko" }
    public var letterRaises: String { "Kas būtų leidę rezultatams reikšti daugiau" }
    public func raise(_ step: Preflight.Step, of claim: String) -> String {
        switch step {
        case .giveNumber: "Pasakykite, kiek, suskaičiuotu skaičiumi: \(claim)."
        case .nameSource: "Pasakykite, kas skaičiavo: \(claim)."
        case .showRecord: "Pridėkite dokumentą, kurį galima atverti: \(claim)."
        case .sayOfHowMany: "Pasakykite, iš kiek arba koks buvo tikslas: \(claim)."
        case .claimResult: "Pasakykite, kas įvyko tikrame gyvenime: kiek žmonių ką padarė ir kas pasikeitė."
        }
    }
    public var letterNames: String {
        "Nariai kalba kaip komisija: komentarai surikiuoti pagal abėcėlę, ir niekas neįvardijamas."
    }

    public var certificateTitle: String { "Diplomas" }
    public func certificatePlace(_ place: Int) -> String { "\(place) vieta" }
    public var certificateSigned: String { "Komisijos vardu" }

    public var paperTitle: String { "Vertinimo lapas" }
    public func paperHow(lowest: String, highest: String) -> String {
        "Kiekviename langelyje įvertinimas nuo \(lowest) iki \(highest); brūkšnys reiškia susilaikymą."
    }
    public var paperDate: String { "Data" }
    public var paperSignature: String { "Parašas" }
    public var typedTitle: String { "Įvesti popierinį vertinimo lapą" }
    public var typedSays: String {
        "Tuščias langelis palieka įvertinimą, koks yra; brūkšnys – susilaikymas. Registre lieka, kas įvedė."
    }
    public var typedDone: String { "Vertinimo lapas įrašytas." }
    public var typedSave: String { "Įrašyti" }
    public var notPrinted: String { "PDF sukurti nepavyko. Atverkite puslapį ir spausdinkite iš naršyklės." }
}
