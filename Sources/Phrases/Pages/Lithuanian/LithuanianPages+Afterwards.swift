public import Jury

extension LithuanianPages {
    public var auditTitle: String { "Tikrintini teiginiai" }
    public var auditSays: String {
        """
        Rezultatų teiginiai traukiami burtais iš dalyvaujančių darbų arba iš atrinktųjų, jei atranka yra. \
        Burtų niekas negali pasirinkti: jie išplaukia iš registro šaknies, kurioje jie yra paskutinė eilutė.
        """
    }
    public var auditAll: String { "Visos kategorijos" }
    public var auditCount: String { "Kiek teiginių" }
    public var auditButton: String { "Traukti burtus" }
    public var auditNone: String { "Dar nieko neištraukta." }
    public var auditNothing: String { "Ten jokiame darbe neteigiamas rezultatas. Nieko neištraukta." }
    public var auditTooMany: String {
        "Teiginių daugiau, nei telpa į burtus. Pasirinkite vieną kategoriją. Nieko neištraukta."
    }
    public func auditDraw(line: Int, from count: Int) -> String { "Eilutė \(line), iš teiginių: \(count)" }
    public var auditRoot: String { "Šaknis:" }
    public var auditOpen: String { "Dar nepatikrinta." }
    public var auditHeld: String { "Pasitvirtino:" }
    public func auditFailed(_ defect: Defect) -> String { "Nepasitvirtino: \(auditDefect(defect))." }
    public var auditDecided: String { "Nuspręsta kitaip." }
    public var auditAgain: String { "Sakyti kitaip" }
    public var auditReason: String { "Iš ko tai žinoma" }
    public var auditDefectLabel: String { "Jei nepasitvirtino" }
    public func auditDefect(_ defect: Defect) -> String {
        switch defect {
        case .biasedSample: "apklaustieji neatstovauja kitiems"
        case .wrongPopulation: "suskaičiuoti kiti nei tie, apie kuriuos kalbama"
        case .chosenWindow: "laikas parinktas vėliau"
        case .promised: "tai buvo tik pažadėta"
        case .compulsory: "žmonės neturėjo pasirinkimo"
        case .refuted: "neskaičiuojama"
        }
    }
    public var auditHold: String { "Pasitvirtino" }
    public var auditFail: String { "Nepasitvirtino" }
    public var stageTitle: String { "Kiek pasistūmėta" }
    public func stage(_ stage: EntryStage) -> String {
        switch stage {
        case .handedIn: "Pateikta. Kita versija priimama iki pabaigos."
        case .accepted: "Priimta. Vertinimas neprasidėjo."
        case .judging: "Komisijos rankose."
        case .published: "Rezultatas paskelbtas."
        case .out: "Nebedalyvauja."
        }
    }
    public var ownList: String { "Laureatų sąrašas" }
    public var ownCertificate: String { "Diplomas spausdinti" }
    public var ownLedger: String { "Rezultatų suvestinė kitam kartui" }
    public var ownLedgerData: String { "Rezultatų suvestinė kaip JSON" }
    public var ownRetracted: String { "Sąrašas atšauktas. Kito dar nėra." }
    public var ownUnranked: String { "Sąraše jis vietos neturi." }
    public var followUpsTitle: String { "Kas tapo žinoma vėliau" }
    public var followUpsSay: String { "Pridėta po pabaigos. Tai nevertinta ir nekeičia jokio įvertinimo." }
    public func followUpAdded(at time: String) -> String { "pridėta \(time)" }
    public var followUpAdd: String { "Pridėti, kas tapo žinoma vėliau" }
    public var followUpSays: String {
        """
        Tai yra šalia vertintos versijos, su savo diena, ir nekeičia jokio įvertinimo. Kai rezultatas \
        paskelbtas, tai skaito ir tie, kas darbą vertina.
        """
    }
    public var followUpDay: String { "Diena, kai tai tapo žinoma" }
    public var followUpFigure: String { "Skaičius, jei yra" }
    public var followUpOf: String { "Ką jis skaičiuoja" }
    public var followUpText: String { "Kas žinoma" }
    public var followUpButton: String { "Pridėti" }
    public var lettersSend: String { "Siųsti laiškus" }
    public var lettersSendSays: String {
        """
        Agentūros skaito laiškus tokius, kokie jie yra dabar, savo darbų puslapiuose, kai tik sąrašą gali \
        matyti visi. Siunčiant dar kartą, naujieji pakeičia ankstesnius.
        """
    }
    public func letterIsHereSubject(_ title: String) -> String { "Komisijos laiškas apie \(title)" }
    public func letterIsHere(_ title: String, of edition: String, address: String) -> String {
        """
        Konkurso \(edition) komisija parašė Jums apie „\(title)“. Kai tik sąrašas viešas, laiškas yra \
        darbo puslapyje:

        \(address)
        """
    }
}
