public import Ledger

extension LatvianPages {
    public var documentsTitle: String { "Dokumenti" }
    public func document(_ kind: DocumentWord) -> String {
        switch kind {
        case .letters: "Vēstules aģentūrām"
        case .certificates: "Diplomi"
        case .book: "Žūrijas vadītāja grāmata"
        case .csv: "Vietu saraksts (CSV)"
        case .xlsx: "Vietu saraksts (Excel)"
        }
    }
    public var documentsWait: String {
        "Vērtēšanas lapas uz papīra var drukāt, tiklīdz ir norīkojumi."
    }

    public var lettersSays: String {
        """
        Vēstulē nonāk tikai tas, kas atzīmēts. Aģentūrai rakstītais sākumā ir atzīmēts, pie vērtējuma \
        rakstītais nav: tas bija domāts Jums. Neviena vēstule neatklāj žūrijas locekli, vērtējumu vai vietu.
        """
    }
    public var lettersNothing: String { "Par šo darbu neviens neko nav rakstījis." }
    public var namesJuror: String { "Tekstā ir žūrijas locekļa vārds." }
    public var keepChoice: String { "Saglabāt šo izvēli" }

    public var letterTitle: String { "Ko žūrija saka par Jūsu darbu" }
    public func letterBand(_ third: ThirdWord) -> String {
        switch third {
        case .upper: "Darbs ir savas kategorijas augšējā trešdaļā."
        case .middle: "Darbs ir savas kategorijas vidējā trešdaļā."
        case .lower: "Darbs ir savas kategorijas apakšējā trešdaļā."
        }
    }
    public var letterJury: String { "Žūrijas locekļu vārdiem" }
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
        "Žūrijas locekļi runā kā žūrija: komentāri ir alfabēta secībā, un neviens nav nosaukts."
    }

    public var certificateTitle: String { "Diploms" }
    public func certificatePlace(_ place: Int) -> String { "\(place). vieta" }
    public var certificateSigned: String { "Žūrijas vārdā" }

    public var paperTitle: String { "Vērtēšanas lapa" }
    public func paperHow(lowest: String, highest: String) -> String {
        "Katrā lodziņā vērtējums no \(lowest) līdz \(highest); svītra nozīmē atturēšanos."
    }
    public var paperDate: String { "Datums" }
    public var paperSignature: String { "Paraksts" }
    public var typedTitle: String { "Ievadīt vērtēšanas lapu no papīra" }
    public var typedSays: String {
        "Tukšs lodziņš atstāj vērtējumu, kāds tas ir; svītra ir atturēšanās. Reģistrs glabā, kas ievadīja."
    }
    public var typedDone: String { "Vērtēšanas lapa ir ierakstīta." }
    public var typedSave: String { "Ierakstīt" }
    public var notPrinted: String { "PDF neizdevās izveidot. Atveriet lapu un drukājiet to no pārlūka." }
}
