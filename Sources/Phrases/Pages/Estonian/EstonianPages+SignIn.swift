extension EstonianPages {
    public var askTitle: String { "Lingi küsimine" }
    public var askLabel: String { "Teie e-posti aadress või nimi, nagu korraldaja seda kirjutab" }
    public var askButton: String { "Saatke mulle link" }
    public var askedTitle: String { "Te küsisite linki" }
    public var askedByMail: String {
        "Kui me Teid nii tunneme, on link teel Teie e-posti aadressile. See toimib üks kord ja kümme minutit."
    }
    public var askedByHand: String {
        "Kui me Teid nii tunneme, näeb korraldaja, et küsisite linki, ja saab selle Teile anda."
    }
    public var askedCode: String {
        "Avage link selles brauseris. Kui see avaneb teises, küsitakse seal seda koodi:"
    }

    public var codeTitle: String { "Teil on kood" }
    public var codeSays: String {
        "Seda näitab postirakenduse aken ja seade, milles olete juba sisse loginud."
    }
    public var codeLabel: String { "Kood" }
    public var codeButton: String { "Logige koodiga sisse" }
    public var codeIsSpent: String {
        "See kood ei vii kuhugi: see on valesti sisestatud, juba kasutatud või liiga vana."
    }
    public var linkNeedsCode: String {
        """
        Seda linki küsiti teises brauseris. Sisestage seal nähtav kood või avage link selles teises \
        brauseris.
        """
    }
    public var codeIsWrong: String { "See ei ole õige kood. Pärast viit eksimust ei vii link enam kuhugi." }

    public var inAppTitle: String { "Avage see link oma brauseris" }
    public var inAppSays: String {
        """
        Näete seda lehte teise rakenduse aknas, kus sisselogimine ei püsiks. Kopeerige aadress oma \
        brauserisse:
        """
    }
    public func inAppCode(_ address: String) -> String {
        "Või avage \(address) oma brauseris ja sisestage seal see kood:"
    }

    public var addDevice: String { "Logige sisse teises seadmes" }
    public func addDeviceSays(_ address: String, until time: String) -> String {
        "Avage teises seadmes \(address) ja sisestage see kood. See toimib üks kord ja aegub \(time)."
    }
    public var addDeviceDone: String {
        "Kood on kasutatud: teine seade on sisse logitud. Kui see ei olnud Teie, lõpetage see loendis."
    }

    public var letterSubject: String { "Teie sisselogimislink" }
    public func letterBody(_ link: String) -> String {
        """
        Keegi küsis Teie aadressiga linki sisselogimiseks. Avage see brauseris, milles küsisite:

        \(link)

        See toimib üks kord ja kümme minutit. Kui Te ei küsinud seda ise, ärge tehke midagi: ilma selle \
        kirjata ei pääse keegi sisse.
        """
    }
}
