public import Jury

extension LithuanianPages {
    public var clientTitle: String { "Jūsų kliento žodis" }
    public var clientSays: String {
        """
        Klientas pasako, ar tai, ką teigia ši versija, yra tiesa. Nurodykite, kas kalba kliento vardu: tas \
        žmogus gauna nuorodą į šį darbą ir į nieką kita. Jei pateiksite kitą versiją, kliento \
        klausiama iš naujo.
        """
    }
    public func clientUntil(_ time: String) -> String { "Klientas atsako iki \(time)." }
    public func clientOver(at time: String) -> String { "Klientas galėjo atsakyti iki \(time)." }
    public var clientName: String { "Vardas ir pareigos" }
    public var clientMail: String { "El. pašto adresas" }
    public var clientButton: String { "Siųsti nuorodą" }
    public var clientResend: String { "Siųsti nuorodą dar kartą" }
    public var clientAgain: String { "Nurodyti ką nors kitą" }
    public var clientNoAddress: String { "Tai ne el. pašto adresas. Niekas nenurodytas." }
    public var clientPassOn: String {
        """
        Iš čia el. laiškų siųsti negalima. Ši nuoroda čia yra dabar ir niekada daugiau: perduokite ją \
        klientui ir niekam kitam. Ji tinka vieną kartą ir savaitę, o kas ją turi, kalba kliento vardu.
        """
    }
    public func clientWaits(_ name: String, since time: String) -> String {
        "\(name): nurodyta \(time), dar neatsakyta."
    }
    public func clientConfirmed(_ name: String, at time: String) -> String {
        "\(name): \(time) patvirtinta, kad tai tiesa."
    }
    public func clientRefused(_ name: String, at time: String) -> String {
        "\(name): \(time) pasakyta, kad tai netiesa."
    }
    public var menuClient: String { "Patvirtinti" }
    public var clientPageTitle: String { "Patvirtinti darbą" }
    public var clientPageSays: String {
        """
        Agentūra pateikė tai kaip Jums sukurtą darbą. Perskaitykite jį taip, kaip jis bus vertinamas, ir \
        pasakykite, ar tai tiesa.
        """
    }
    public var clientNothing: String { "Šiuo metu nėra ko patvirtinti." }
    public var clientPreview: String { "Skaityti darbą, kaip jį skaito komisija" }
    public var clientResults: String { "Skaičiai, kuriuos jis nurodo" }
    public var clientStatements: String { "Ką jis dar teigia" }
    public var clientBy: String { "Jūsų vardas ir pareigos" }
    public var clientByMissing: String { "Pasakykite, kas esate: vardas ir pareigos." }
    public var clientTrueSays: String {
        """
        Kiek žinau, tai, ką šis darbas teigia apie rezultatus, dirbtinį intelektą ir žalą, yra tiesa, ir jį \
        galima teikti.
        """
    }
    public var clientTrue: String { "Tai tiesa" }
    public var clientFalse: String { "Kažkas yra netiesa" }
    public var clientReason: String { "Kas yra netiesa" }
    public var clientFalseButton: String { "Tai netiesa" }
    public var clientOtherVersion: String {
        "Tuo metu pateikta kita versija, ir niekas nepatvirtinta. Štai naujoji."
    }
    public var statementOfHarm: String { "Žala" }
    public var statementOfAI: String { "Dirbtinis intelektas" }
    public var statementOfConsents: String { "Sutikimai" }
    public var statedNothing: String { "Neatsakyta." }
    public func statedHarm(_ known: YesOrNo?) -> String {
        switch known {
        case nil: statedNothing
        case .yes: "Žala žinoma."
        case .no: "Žala nežinoma."
        }
    }
    public func statedAI(_ used: AIUse.Extent?) -> String {
        switch used {
        case nil: statedNothing
        case .some(.none): "Nenaudotas."
        case .assisted: "Jis padėjo."
        case .generated: "Jis sukūrė tai, ką mato komisija."
        }
    }
    public func consentTo(_ subject: Consent.Subject) -> String {
        switch subject {
        case .entry: "dalyvauti"
        case .publication: "skelbti"
        case .images: "vaizdai"
        case .children: "vaikai"
        case .music: "muzika"
        case .other: "kita"
        case .personalData: "asmens duomenys"
        }
    }
    public func consent(_ status: Consent.Status) -> String {
        switch status {
        case .given: "duotas"
        case .pending: "dar laukiama"
        case .refused: "atsisakyta"
        case .notNeeded: "nereikia"
        }
    }
    public var missingTitle: String { "Ko trūksta" }
    public var missingSays: String {
        """
        Dalyvaujantys darbai, kurių pateiktos versijos klientas nepatvirtino arba kurie neatsako apie \
        žalą, dirbtinį intelektą ar sutikimus.
        """
    }
    public var missingNone: String { "Nieko netrūksta." }
    public var missingEntry: String { "Darbas" }
    public var missingWord: String { "Kliento žodis" }
    public var missingStatements: String { "Palikta neatsakyta" }
    public var missingNobodyNamed: String { "Niekas nenurodytas" }
    public var missingRemind: String { "Priminti pažymėtiems" }
    public var callClientsUntil: String {
        "Klientai patvirtina iki, pagal UTC; tuščia reiškia dvi savaites po pabaigos"
    }
    public func unconfirmed(_ count: Int) -> String {
        plural(
            count, one: "\(count) dalyvaujantis darbas neturi kliento žodžio.",
            few: "\(count) dalyvaujantys darbai neturi kliento žodžio.",
            other: "\(count) dalyvaujančių darbų neturi kliento žodžio.")
    }
    public func clientsRefused(_ count: Int) -> String {
        plural(
            count, one: "Apie \(count) darbą klientas sako, kad tai netiesa.",
            few: "Apie \(count) darbus klientai sako, kad tai netiesa.",
            other: "Apie \(count) darbų klientai sako, kad tai netiesa.")
    }
    public func clientLetterSubject(_ edition: String) -> String {
        "Prašome patvirtinti darbą konkurse \(edition)"
    }
    public func clientLetter(
        _ name: String, _ title: String, of edition: String, link: String, until time: String
    ) -> String {
        """
        Laba diena, \(name)

        Jūsų agentūra pateikė „\(title)“ konkursui \(edition) ir nurodė, kad Jūs kalbate kliento vardu. \
        Prašome perskaityti darbą ir pasakyti, ar tai, ką jis teigia, yra tiesa. Nuoroda veda į jį ir į \
        nieką kita:

        \(link)

        Ji tinka vieną kartą ir iki \(time). Kas ją turi, atsako Jūsų vardu, todėl niekam jos neperduokite.
        """
    }
    public func clientSaidSubject(_ title: String) -> String { "Jūsų klientas atsakė: \(title)" }
    public func nameClientSubject(_ title: String) -> String { "Trūksta Jūsų kliento žodžio: \(title)" }
    public func nameClientLetter(
        _ title: String, of edition: String, until time: String, address: String
    ) -> String {
        """
        Darbo „\(title)“ kliento vardu konkurse \(edition) dar niekas nekalba. Prašome nurodyti ką nors \
        darbo puslapyje; klientas atsako iki \(time).

        \(address)
        """
    }
}
