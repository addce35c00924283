public import Jury

extension EstonianPages {
    public var auditTitle: String { "Kontrollitavad väited" }
    public var auditSays: String {
        """
        Tulemuste väiteid loositakse osalevate tööde seast või nende seast, mis on eelvalikus, kui see \
        on olemas. Loosi ei saa keegi valida: see tuleneb registri juurest, mille viimane rida on loos.
        """
    }
    public var auditAll: String { "Kõik kategooriad" }
    public var auditCount: String { "Mitu väidet" }
    public var auditButton: String { "Loosi" }
    public var auditNone: String { "Midagi pole veel loositud." }
    public var auditNothing: String { "Üheski sealses töös ei väideta tulemust. Midagi ei loositud." }
    public var auditTooMany: String {
        "Väiteid on rohkem, kui loosi mahub. Valige üks kategooria. Midagi ei loositud."
    }
    public func auditDraw(line: Int, from count: Int) -> String { "Rida \(line), väidete arv: \(count)" }
    public var auditRoot: String { "Juur:" }
    public var auditOpen: String { "Veel kontrollimata." }
    public var auditHeld: String { "See peab paika:" }
    public func auditFailed(_ defect: Defect) -> String { "See ei pea paika: \(auditDefect(defect))." }
    public var auditDecided: String { "Otsustati teisiti." }
    public var auditAgain: String { "Ütle teisiti" }
    public var auditReason: String { "Kust see teada on" }
    public var auditDefectLabel: String { "Kui see ei pea paika" }
    public func auditDefect(_ defect: Defect) -> String {
        switch defect {
        case .biasedSample: "küsitletud ei esinda teisi"
        case .wrongPopulation: "loendati teisi kui neid, kellest see räägib"
        case .chosenWindow: "aeg valiti tagantjärele"
        case .promised: "seda ainult lubati"
        case .compulsory: "inimestel polnud valikut"
        case .refuted: "see ei loe midagi"
        }
    }
    public var auditHold: String { "Peab paika" }
    public var auditFail: String { "Ei pea paika" }
    public var stageTitle: String { "Kui kaugel see on" }
    public func stage(_ stage: EntryStage) -> String {
        switch stage {
        case .handedIn: "Esitatud. Teist versiooni võetakse vastu kuni lõpuni."
        case .accepted: "Vastu võetud. Hindamine ei ole alanud."
        case .judging: "Žürii käes."
        case .published: "Tulemus on avaldatud."
        case .out: "Ei osale enam."
        }
    }
    public var ownList: String { "Laureaatide nimekiri" }
    public var ownCertificate: String { "Diplom printimiseks" }
    public var ownLedger: String { "Tulemuste ülevaade järgmiseks korraks" }
    public var ownLedgerData: String { "Tulemuste ülevaade JSON-ina" }
    public var ownRetracted: String { "Nimekiri võeti tagasi. Teist veel ei ole." }
    public var ownUnranked: String { "Nimekirjas tal kohta ei ole." }
    public var followUpsTitle: String { "Mis sai teada hiljem" }
    public var followUpsSay: String { "Lisatud pärast lõppu. Seda ei hinnatud ja see ei muuda ühtki hinnet." }
    public func followUpAdded(at time: String) -> String { "lisatud \(time)" }
    public var followUpAdd: String { "Lisa, mis sai teada hiljem" }
    public var followUpSays: String {
        """
        See on hinnatud versiooni kõrval oma päeva all ega muuda ühtki hinnet. Kui tulemus on avaldatud, \
        loevad \
        seda ka need, kes tööd hindavad.
        """
    }
    public var followUpDay: String { "Päev, mil see teada sai" }
    public var followUpFigure: String { "Arv, kui see on olemas" }
    public var followUpOf: String { "Mida see loendab" }
    public var followUpText: String { "Mis on teada" }
    public var followUpButton: String { "Lisa" }
    public var lettersSend: String { "Saada kirjad" }
    public var lettersSendSays: String {
        """
        Agentuurid loevad kirju sellistena, nagu need praegu on, oma tööde lehtedel, niipea kui \
        nimekirja \
        tohivad näha kõik. Uuesti saates astuvad uued nende asemele.
        """
    }
    public func letterIsHereSubject(_ title: String) -> String { "Žürii kiri: \(title)" }
    public func letterIsHere(_ title: String, of edition: String, address: String) -> String {
        """
        Konkursi \(edition) žürii on Teile kirjutanud töö „\(title)“ kohta. Niipea kui nimekiri on \
        avalik, \
        on kiri töö lehel:

        \(address)
        """
    }
}
