extension EstonianPages {
    public var passkeySignIn: String { "Logige sisse pääsuvõtmega" }
    public var passkeyFailed: String { "Pääsuvõtit ei kasutatud. Proovige uuesti või logige sisse teisiti." }
    public var passkeyRefused: String {
        """
        See pääsuvõti ei lase kedagi sisse: see on siit eemaldatud või vastus tuli liiga hilja. Proovige \
        uuesti või küsige linki.
        """
    }

    public var passkeysTitle: String { "Teie pääsuvõtmed" }
    public var passkeysSay: String {
        """
        Pääsuvõti on Teie seadmes või seal, kus see Teie paroole hoiab. Logite sisse sõrmejälje, näo või \
        seadme koodiga ja linki pole vaja.
        """
    }
    public var passkeyAdd: String { "Lisage pääsuvõti" }
    public var passkeyKnown: String { "Selles seadmes on Teie pääsuvõti juba olemas." }
    public var passkeyNotMade: String { "Pääsuvõtit ei lisatud. Proovige uuesti." }
    public func passkeyUnused(made: String) -> String { "lisatud \(made), veel kasutamata" }
    public func passkeyUsed(made: String, last: String) -> String {
        "lisatud \(made), viimati kasutatud \(last)"
    }
    public var passkeyRemove: String { "Eemaldage" }
    public var passkeyRemoval: String {
        """
        Pääsuvõtme eemaldamine ei lõpeta ühtki sisselogimist: lõpetage need loendis ülal. Kustutage see ka \
        oma seadmes.
        """
    }

    public func passkeyAddedSubject(_ edition: String) -> String { "Lisati pääsuvõti: \(edition)" }
    public func passkeyAddedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Teie sisselogimisele (\(edition)) lisati pääsuvõti, \(time), selles seadmes: \(device).

        Kui see olite Teie, ei ole vaja midagi teha. Kui mitte, eemaldage see, lõpetage sisselogimised, \
        mida Te ei tunne, ja teatage korraldajale:

        \(address)
        """
    }
    public func passkeyRemovedSubject(_ edition: String) -> String { "Eemaldati pääsuvõti: \(edition)" }
    public func passkeyRemovedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Teie sisselogimiselt (\(edition)) eemaldati pääsuvõti, \(time): selle seadme oma, \(device). See \
        ei lase enam kedagi sisse.

        Kui see ei olnud Teie, lõpetage sisselogimised, mida Te ei tunne, ja teatage korraldajale:

        \(address)
        """
    }

    public var addDeviceScan: String {
        "Või suunake sellele pildile teise seadme kaamera. Enne sisselogimist küsitakse seal veel kinnitust."
    }
    public var addDevicePicture: String { "QR-kood: avab teises seadmes lehe, millel Te seal sisse logite." }
    public var confirmTitle: String { "Kinnitage, et see olete Teie" }
    public var confirmSays: String {
        "See tehakse Teie nimel ja jääb registrisse. Kasutage oma pääsuvõtit; seejärel läheb saadetu edasi."
    }
    public var confirmOtherwise: String {
        "Kui pääsuvõtit pole käepärast, logige lingi kaudu uuesti sisse: siis viis minutit seda ei küsita."
    }
    public var confirmPasskey: String { "Kinnita pääsuvõtmega" }
}
