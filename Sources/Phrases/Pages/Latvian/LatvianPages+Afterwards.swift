public import Jury

extension LatvianPages {
    public var auditTitle: String { "Pārbaudāmie apgalvojumi" }
    public var auditSays: String {
        """
        Rezultātu apgalvojumus izlozē starp darbiem, kas piedalās, vai starp tiem, kas ir atlasē, ja \
        tāda \
        ir. Izlozi neviens nevar izvēlēties: tā izriet no reģistra saknes, kurā izloze ir pēdējā rinda.
        """
    }
    public var auditAll: String { "Visas kategorijas" }
    public var auditCount: String { "Cik apgalvojumu" }
    public var auditButton: String { "Izlozēt" }
    public var auditNone: String { "Vēl nekas nav izlozēts." }
    public var auditNothing: String { "Tur nevienā darbā nav apgalvots rezultāts. Nekas nav izlozēts." }
    public var auditTooMany: String {
        "Apgalvojumu ir vairāk, nekā izloze uzņem. Izvēlieties vienu kategoriju. Nekas nav izlozēts."
    }
    public func auditDraw(line: Int, from count: Int) -> String { "Rinda \(line), no \(count) apgalvojumiem" }
    public var auditRoot: String { "Sakne:" }
    public var auditOpen: String { "Vēl nav pārbaudīts." }
    public var auditHeld: String { "Tas ir pamatots:" }
    public func auditFailed(_ defect: Defect) -> String { "Tas nav pamatots: \(auditDefect(defect))." }
    public var auditDecided: String { "Izlemts citādi." }
    public var auditAgain: String { "Teikt citādi" }
    public var auditReason: String { "Kā tas zināms" }
    public var auditDefectLabel: String { "Ja tas nav pamatots" }
    public func auditDefect(_ defect: Defect) -> String {
        switch defect {
        case .biasedSample: "aptaujātie nepārstāv pārējos"
        case .wrongPopulation: "saskaitīti citi, nevis tie, par kuriem tas runā"
        case .chosenWindow: "laiks izraudzīts pēc tam"
        case .promised: "tas bija tikai solīts"
        case .compulsory: "cilvēkiem nebija izvēles"
        case .refuted: "tas neskaitās"
        }
    }
    public var auditHold: String { "Ir pamatots" }
    public var auditFail: String { "Nav pamatots" }
    public var stageTitle: String { "Cik tālu tas ir" }
    public func stage(_ stage: EntryStage) -> String {
        switch stage {
        case .handedIn: "Iesniegts. Citu versiju pieņem līdz beigām."
        case .accepted: "Pieņemts. Vērtēšana nav sākusies."
        case .judging: "Žūrijas rokās."
        case .published: "Rezultāts ir publicēts."
        case .out: "Vairs nepiedalās."
        }
    }
    public var ownList: String { "Laureātu saraksts" }
    public var ownCertificate: String { "Diploms drukāšanai" }
    public var ownLedger: String { "Rezultātu pārskats nākamajai reizei" }
    public var ownLedgerData: String { "Rezultātu pārskats kā JSON" }
    public var ownRetracted: String { "Saraksts ir atsaukts. Cita vēl nav." }
    public var ownUnranked: String { "Sarakstā tam nav vietas." }
    public var followUpsTitle: String { "Kas kļuva zināms vēlāk" }
    public var followUpsSay: String { "Pievienots pēc beigām. Tas nav vērtēts un nemaina nevienu vērtējumu." }
    public func followUpAdded(at time: String) -> String { "pievienots \(time)" }
    public var followUpAdd: String { "Pievienot, kas kļuva zināms vēlāk" }
    public var followUpSays: String {
        """
        Tas ir blakus vērtētajai versijai ar savu dienu un nemaina nevienu vērtējumu. Kad rezultāts ir \
        publicēts, \
        to lasa arī tie, kas darbu vērtē.
        """
    }
    public var followUpDay: String { "Diena, kad tas kļuva zināms" }
    public var followUpFigure: String { "Skaitlis, ja tāds ir" }
    public var followUpOf: String { "Ko tas skaita" }
    public var followUpText: String { "Kas ir zināms" }
    public var followUpButton: String { "Pievienot" }
    public var lettersSend: String { "Nosūtīt vēstules" }
    public var lettersSendSays: String {
        """
        Aģentūras lasa vēstules tādas, kādas tās ir tagad, savu darbu lapās, tiklīdz sarakstu drīkst \
        redzēt \
        visi. Ja sūta vēlreiz, jaunās stājas to vietā.
        """
    }
    public func letterIsHereSubject(_ title: String) -> String { "Žūrijas vēstule par \(title)" }
    public func letterIsHere(_ title: String, of edition: String, address: String) -> String {
        """
        Konkursa \(edition) žūrija Jums rakstījusi par “\(title)”. Tiklīdz saraksts ir publisks, vēstule ir \
        darba lapā:

        \(address)
        """
    }
}
