public import Ledger

extension LatvianPages {
    public var documentsTitle: String { "Dokumenti" }
    public func document(_ kind: DocumentWord) -> String {
        switch kind {
        case .letters: "Vēstules aģentūrām"
        case .certificates: "Diplomi"
        case .book: "Žūrijas priekšsēdētāja grāmata"
        case .csv: "Vietu saraksts (CSV)"
        case .xlsx: "Vietu saraksts (Excel)"
        }
    }
    public var documentsWait: String {
        "Vērtējuma lapas uz papīra var drukāt, tiklīdz vērtētāji ir sadalīti pa darbiem."
    }

    public var lettersSays: String {
        """
        Vēstulē nonāk tikai tas, kas atzīmēts. Aģentūrai rakstītais sākumā ir atzīmēts, pie atzīmes \
        rakstītais nav: tas bija domāts Jums. Neviena vēstule neatklāj vērtētāju, atzīmi vai vietu.
        """
    }
    public var lettersNothing: String { "Par šo darbu neviens neko nav rakstījis." }
    public var namesJuror: String { "Tekstā ir vērtētāja vārds." }
    public var keepChoice: String { "Saglabāt šo izvēli" }

    public var letterTitle: String { "Ko žūrija saka par Jūsu darbu" }
    public func letterBand(_ third: ThirdWord) -> String {
        switch third {
        case .upper: "Darbs ir savas kategorijas augšējā trešdaļā."
        case .middle: "Darbs ir savas kategorijas vidējā trešdaļā."
        case .lower: "Darbs ir savas kategorijas apakšējā trešdaļā."
        }
    }
    public var letterJury: String { "Vērtētāju vārdiem" }
    public var letterQuiet: String { "Žūrija Jums nav atstājusi komentārus." }
    public var letterShown: String { "Parādīts ar dokumentu" }
    public var letterClaimed: String { "Apgalvots, bet nav parādīts" }
    public var letterMissing: String { "Kā trūka" }
    public var letterRaises: String { "Kas būtu ļāvis rezultātiem vairāk skaitīties" }
    public func raise(_ step: Preflight.Step, of claim: String) -> String {
        switch step {
        case .giveNumber: "Pasakiet, cik, saskaitītā skaitlī: \(claim)."
        case .nameSource: "Pasakiet, kas skaitīja: \(claim)."
        case .showRecord: "Pievienojiet dokumentu, ko var atvērt: \(claim)."
        case .sayOfHowMany: "Pasakiet, no cik vai pret kādu mērķi: \(claim)."
        case .claimResult: "Pasakiet, kas notika īstajā dzīvē: cik cilvēku ko izdarīja un kas mainījās."
        }
    }
    public var letterNames: String {
        "Vērtētāji runā kā žūrija: komentāri ir alfabēta secībā, un neviens nav nosaukts."
    }

    public var certificateTitle: String { "Diploms" }
    public func certificatePlace(_ place: Int) -> String { "\(place). vieta" }
    public var certificateSigned: String { "Žūrijas vārdā" }

    public var paperTitle: String { "Vērtējuma lapa" }
    public func paperHow(lowest: String, highest: String) -> String {
        "Katrā lodziņā atzīme no \(lowest) līdz \(highest); svītra nozīmē atturēšanos."
    }
    public var paperDate: String { "Datums" }
    public var paperSignature: String { "Paraksts" }
    public var typedTitle: String { "Ievadīt vērtējumu no papīra" }
    public var typedSays: String {
        "Tukšs lodziņš atstāj atzīmi, kāda tā ir; svītra ir atturēšanās. Reģistrs glabā, kas ievadīja."
    }
    public var typedDone: String { "Vērtējums ir pierakstīts." }
    public var typedSave: String { "Pierakstīt" }
    public var notPrinted: String { "PDF neizdevās izveidot. Atveriet lapu un drukājiet to no pārlūka." }
}
