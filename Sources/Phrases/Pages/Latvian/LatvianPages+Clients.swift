public import Jury

extension LatvianPages {
    public var clientTitle: String { "Jūsu klienta vārds" }
    public var clientSays: String {
        """
        Klients pasaka, vai tas, ko apgalvo šī versija, ir patiesība. Nosauciet, kas runā klienta vārdā: šis \
        cilvēks saņem saiti uz šo darbu un ne uz ko citu. Ja iesniedzat citu versiju, klientam vaicā \
        no jauna.
        """
    }
    public func clientUntil(_ time: String) -> String { "Klients atbild līdz \(time)." }
    public func clientOver(at time: String) -> String { "Klients varēja atbildēt līdz \(time)." }
    public var clientName: String { "Vārds un amats" }
    public var clientMail: String { "E-pasta adrese" }
    public var clientButton: String { "Nosūtīt saiti" }
    public var clientResend: String { "Nosūtīt saiti vēlreiz" }
    public var clientAgain: String { "Nosaukt citu" }
    public var clientNoAddress: String { "Tā nav e-pasta adrese. Neviens nav nosaukts." }
    public var clientPassOn: String {
        """
        No šejienes e-pastu sūtīt nevar. Šī saite ir šeit tagad un nekad vairs: nododiet to klientam un \
        nevienam citam. Tā der vienreiz un nedēļu, un, kam tā ir, tas runā klienta vārdā.
        """
    }
    public func clientWaits(_ name: String, since time: String) -> String {
        "\(name): nosaukts \(time), vēl nav atbildējis."
    }
    public func clientConfirmed(_ name: String, at time: String) -> String {
        "\(name): apstiprināja \(time), ka tā ir patiesība."
    }
    public func clientRefused(_ name: String, at time: String) -> String {
        "\(name): teica \(time), ka tā nav patiesība."
    }
    public var menuClient: String { "Apstiprināt" }
    public var clientPageTitle: String { "Apstiprināt darbu" }
    public var clientPageSays: String {
        """
        Aģentūra to pieteikusi kā Jums veidotu darbu. Izlasiet to tā, kā to vērtēs, un pasakiet, vai tā ir \
        patiesība.
        """
    }
    public var clientNothing: String { "Pašlaik nav, ko apstiprināt." }
    public var clientPreview: String { "Lasīt darbu, kā to lasa žūrija" }
    public var clientResults: String { "Skaitļi, ko tas uzrāda" }
    public var clientStatements: String { "Ko tas vēl apgalvo" }
    public var clientBy: String { "Jūsu vārds un amats" }
    public var clientByMissing: String { "Pasakiet, kas Jūs esat: vārds un amats." }
    public var clientTrueSays: String {
        """
        Cik man zināms, tas, ko šis darbs apgalvo par rezultātiem, mākslīgo intelektu un kaitējumu, ir \
        patiesība, un to drīkst pieteikt.
        """
    }
    public var clientTrue: String { "Tā ir patiesība" }
    public var clientFalse: String { "Kaut kas nav patiesība" }
    public var clientReason: String { "Kas nav patiesība" }
    public var clientFalseButton: String { "Tā nav patiesība" }
    public var clientOtherVersion: String {
        "Pa to laiku iesniegta cita versija, un nekas nav apstiprināts. Šī ir jaunā."
    }
    public var statementOfHarm: String { "Kaitējums" }
    public var statementOfAI: String { "Mākslīgais intelekts" }
    public var statementOfConsents: String { "Piekrišanas" }
    public var statedNothing: String { "Nav atbildēts." }
    public func statedHarm(_ known: YesOrNo?) -> String {
        switch known {
        case nil: statedNothing
        case .yes: "Kaitējums ir zināms."
        case .no: "Kaitējums nav zināms."
        }
    }
    public func statedAI(_ used: AIUse.Extent?) -> String {
        switch used {
        case nil: statedNothing
        case .some(.none): "Nav izmantots."
        case .assisted: "Tas palīdzēja."
        case .generated: "Tas radīja kaut ko, ko redz žūrija."
        }
    }
    public func consentTo(_ subject: Consent.Subject) -> String {
        switch subject {
        case .entry: "pieteikšana"
        case .publication: "publicēšana"
        case .images: "attēli"
        case .children: "bērni"
        case .music: "mūzika"
        case .other: "cits"
        case .personalData: "personas dati"
        }
    }
    public func consent(_ status: Consent.Status) -> String {
        switch status {
        case .given: "dota"
        case .pending: "vēl gaidāma"
        case .refused: "atteikta"
        case .notNeeded: "nav vajadzīga"
        }
    }
    public var missingTitle: String { "Kā trūkst" }
    public var missingSays: String {
        """
        Darbi, kas piedalās un kuru iesniegto versiju klients nav apstiprinājis, vai kas neatbild par \
        kaitējumu, mākslīgo intelektu vai piekrišanām.
        """
    }
    public var missingNone: String { "Nekā netrūkst." }
    public var missingEntry: String { "Darbs" }
    public var missingWord: String { "Klienta vārds" }
    public var missingStatements: String { "Atstāts vaļā" }
    public var missingNobodyNamed: String { "Neviens nav nosaukts" }
    public var missingRemind: String { "Atgādināt atzīmētajiem" }
    public var callClientsUntil: String {
        "Klienti apstiprina līdz, pēc UTC; tukšs nozīmē divas nedēļas pēc beigām"
    }
    public func unconfirmed(_ count: Int) -> String {
        plural(
            count, zero: "\(count) darbiem, kas piedalās, nav klienta vārda.",
            one: "\(count) darbam, kas piedalās, nav klienta vārda.",
            other: "\(count) darbiem, kas piedalās, nav klienta vārda.")
    }
    public func clientsRefused(_ count: Int) -> String {
        plural(
            count, zero: "Par \(count) darbiem klienti saka, ka tā nav patiesība.",
            one: "Par \(count) darbu klients saka, ka tā nav patiesība.",
            other: "Par \(count) darbiem klienti saka, ka tā nav patiesība.")
    }
    public func clientLetterSubject(_ edition: String) -> String {
        "Lūdzu, apstipriniet darbu konkursā \(edition)"
    }
    public func clientLetter(
        _ name: String, _ title: String, of edition: String, link: String, until time: String
    ) -> String {
        """
        Labdien, \(name)

        Jūsu aģentūra pieteikusi “\(title)” konkursam \(edition) un nosaukusi Jūs par to, kas runā klienta \
        vārdā. Lūdzu, izlasiet darbu un pasakiet, vai tas, ko tas apgalvo, ir patiesība. Saite ved \
        pie tā \
        un ne pie kā cita:

        \(link)

        Tā der vienreiz un līdz \(time). Kam tā ir, tas atbild Jūsu vārdā, tāpēc nenododiet to tālāk.
        """
    }
    public func clientSaidSubject(_ title: String) -> String { "Jūsu klients ir atbildējis: \(title)" }
    public func nameClientSubject(_ title: String) -> String { "Trūkst Jūsu klienta vārda: \(title)" }
    public func nameClientLetter(
        _ title: String, of edition: String, until time: String, address: String
    ) -> String {
        """
        Darba “\(title)” klienta vārdā konkursā \(edition) vēl neviens nerunā. Lūdzu, nosauciet kādu \
        darba lapā; klients atbild līdz \(time).

        \(address)
        """
    }
}
