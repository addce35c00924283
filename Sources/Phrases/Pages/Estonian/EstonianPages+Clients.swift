public import Jury

extension EstonianPages {
    public var clientTitle: String { "Teie kliendi sõna" }
    public var clientSays: String {
        """
        Klient ütleb, kas see, mida see versioon väidab, on tõsi. Nimetage, kes kliendi eest räägib: tema \
        saab \
        lingi sellele tööle ja ei millelegi muule. Kui esitate teise versiooni, küsitakse kliendilt \
        uuesti.
        """
    }
    public func clientUntil(_ time: String) -> String { "Klient vastab kuni \(time)." }
    public func clientOver(at time: String) -> String { "Klient sai vastata kuni \(time)." }
    public var clientName: String { "Nimi ja ametikoht" }
    public var clientMail: String { "E-posti aadress" }
    public var clientButton: String { "Saada link" }
    public var clientResend: String { "Saada link uuesti" }
    public var clientAgain: String { "Nimeta keegi teine" }
    public var clientNoAddress: String { "See ei ole e-posti aadress. Kedagi ei nimetatud." }
    public var clientPassOn: String {
        """
        Siit ei saa e-kirju saata. See link on siin praegu ja mitte kunagi enam: andke see kliendile ja \
        mitte \
        kellelegi teisele. See toimib üks kord ja nädala, ning kellel see on, räägib kliendi eest.
        """
    }
    public func clientWaits(_ name: String, since time: String) -> String {
        "\(name): nimetatud \(time), pole veel vastanud."
    }
    public func clientConfirmed(_ name: String, at time: String) -> String {
        "\(name): kinnitas \(time), et see on tõsi."
    }
    public func clientRefused(_ name: String, at time: String) -> String {
        "\(name): ütles \(time), et see ei ole tõsi."
    }
    public var menuClient: String { "Kinnitada" }
    public var clientPageTitle: String { "Kinnita töö" }
    public var clientPageSays: String {
        """
        Agentuur on esitanud selle Teile tehtud tööna. Lugege seda nii, nagu seda hinnatakse, ja öelge, kas \
        see on tõsi.
        """
    }
    public var clientNothing: String { "Praegu pole midagi kinnitada." }
    public var clientPreview: String { "Loe tööd nii, nagu žürii seda loeb" }
    public var clientResults: String { "Arvud, mida see nimetab" }
    public var clientStatements: String { "Mida see veel väidab" }
    public var clientBy: String { "Teie nimi ja ametikoht" }
    public var clientByMissing: String { "Öelge, kes Te olete: nimi ja ametikoht." }
    public var clientTrueSays: String {
        """
        Minu teada on see, mida töö väidab tulemuste, tehisintellekti ja kahju kohta, tõsi, ja selle \
        võib esitada.
        """
    }
    public var clientTrue: String { "See on tõsi" }
    public var clientFalse: String { "Midagi ei ole tõsi" }
    public var clientReason: String { "Mis ei ole tõsi" }
    public var clientFalseButton: String { "See ei ole tõsi" }
    public var clientOtherVersion: String {
        "Vahepeal esitati teine versioon ja midagi ei kinnitatud. Siin on uus."
    }
    public var statementOfHarm: String { "Kahju" }
    public var statementOfAI: String { "Tehisintellekt" }
    public var statementOfConsents: String { "Nõusolekud" }
    public var statedNothing: String { "Vastamata." }
    public func statedHarm(_ known: YesOrNo?) -> String {
        switch known {
        case nil: statedNothing
        case .yes: "Kahju on teada."
        case .no: "Kahju ei ole teada."
        }
    }
    public func statedAI(_ used: AIUse.Extent?) -> String {
        switch used {
        case nil: statedNothing
        case .some(.none): "Ei kasutatud."
        case .assisted: "See aitas."
        case .generated: "See tegi midagi, mida žürii näeb."
        }
    }
    public func consentTo(_ subject: Consent.Subject) -> String {
        switch subject {
        case .entry: "osalemine"
        case .publication: "avaldamine"
        case .images: "pildid"
        case .children: "lapsed"
        case .music: "muusika"
        case .other: "muu"
        case .personalData: "isikuandmed"
        }
    }
    public func consent(_ status: Consent.Status) -> String {
        switch status {
        case .given: "antud"
        case .pending: "veel ootel"
        case .refused: "keelatud"
        case .notNeeded: "pole vaja"
        }
    }
    public var missingTitle: String { "Mis on puudu" }
    public var missingSays: String {
        """
        Osalevad tööd, mille esitatud versiooni klient ei ole kinnitanud või mis jätavad vastamata \
        kahju, tehisintellekti või nõusolekute kohta.
        """
    }
    public var missingNone: String { "Midagi pole puudu." }
    public var missingEntry: String { "Töö" }
    public var missingWord: String { "Kliendi sõna" }
    public var missingStatements: String { "Vastamata jäetud" }
    public var missingNobodyNamed: String { "Kedagi ei ole nimetatud" }
    public var missingRemind: String { "Tuleta märgitutele meelde" }
    public var callClientsUntil: String {
        "Kliendid kinnitavad kuni, UTC järgi; tühi tähendab kaht nädalat pärast lõppu"
    }
    public func unconfirmed(_ count: Int) -> String {
        plural(
            count, one: "\(count) osaleval tööl pole kliendi sõna.",
            other: "\(count) osaleval tööl ei ole kliendi sõna.")
    }
    public func clientsRefused(_ count: Int) -> String {
        plural(
            count, one: "\(count) töö kohta ütleb klient, et see ei ole tõsi.",
            other: "\(count) töö kohta ütlevad kliendid, et see ei ole tõsi.")
    }
    public func clientLetterSubject(_ edition: String) -> String {
        "Palun kinnitage töö konkursil \(edition)"
    }
    public func clientLetter(
        _ name: String, _ title: String, of edition: String, link: String, until time: String
    ) -> String {
        """
        Tere, \(name)

        Teie agentuur on esitanud töö „\(title)“ konkursile \(edition) ja nimetanud Teid kliendi eest \
        rääkijaks. Palun lugege tööd ja öelge, kas see, mida see väidab, on tõsi. Link viib selleni ja \
        ei millenigi muuni:

        \(link)

        See toimib üks kord ja kuni \(time). Kellel see on, vastab Teie nimel, nii et ärge andke seda edasi.
        """
    }
    public func clientSaidSubject(_ title: String) -> String { "Teie klient on vastanud: \(title)" }
    public func nameClientSubject(_ title: String) -> String { "Teie kliendi sõna on puudu: \(title)" }
    public func nameClientLetter(
        _ title: String, of edition: String, until time: String, address: String
    ) -> String {
        """
        Töö „\(title)“ kliendi eest konkursil \(edition) ei räägi veel keegi. Palun nimetage keegi \
        töö lehel; klient vastab kuni \(time).

        \(address)
        """
    }
}
