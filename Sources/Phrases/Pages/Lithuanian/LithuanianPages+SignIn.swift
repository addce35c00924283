extension LithuanianPages {
    public var askTitle: String { "Paprašyti nuorodos" }
    public var askLabel: String { "Jūsų el. pašto adresas arba vardas, kaip jį rašo organizatorius" }
    public var askButton: String { "Atsiųsti man nuorodą" }
    public var askedTitle: String { "Jūs paprašėte nuorodos" }
    public var askedByMail: String {
        """
        Jei mes Jus taip pažįstame, nuoroda jau siunčiama Jūsų el. pašto adresu. Ji veikia vieną kartą, \
        dešimt minučių.
        """
    }
    public var askedByHand: String {
        "Jei mes Jus taip pažįstame, organizatorius mato, kad paprašėte nuorodos, ir gali ją Jums perduoti."
    }
    public var askedCode: String {
        "Atverkite nuorodą šioje naršyklėje. Jei ji atsivers kitoje, ten bus paprašyta šio kodo:"
    }

    public var codeTitle: String { "Turite kodą" }
    public var codeSays: String {
        "Jį rodo el. pašto programėlės langas ir įrenginys, kuriame jau prisijungėte."
    }
    public var codeLabel: String { "Kodas" }
    public var codeButton: String { "Prisijungti su kodu" }
    public var codeIsSpent: String {
        "Šis kodas niekur neveda: jis įvestas klaidingai, jau panaudotas arba per senas."
    }
    public var linkNeedsCode: String {
        """
        Šios nuorodos paprašyta kitoje naršyklėje. Įveskite ten matomą kodą arba atverkite nuorodą toje \
        naršyklėje.
        """
    }
    public var codeIsWrong: String { "Tai ne tas kodas. Po penkių klaidų nuoroda niekur nebeves." }

    public var inAppTitle: String { "Atverkite šią nuorodą savo naršyklėje" }
    public var inAppSays: String {
        """
        Šį puslapį matote kitos programėlės lange, kuriame prisijungimas neišliktų. Nukopijuokite adresą \
        į savo naršyklę:
        """
    }
    public func inAppCode(_ address: String) -> String {
        "Arba atverkite \(address) savo naršyklėje ir ten įveskite šį kodą:"
    }

    public var addDevice: String { "Prisijungti kitame įrenginyje" }
    public func addDeviceSays(_ address: String, until time: String) -> String {
        """
        Kitame įrenginyje atverkite \(address) ir įveskite šį kodą. Jis veikia vieną kartą ir nustoja \
        galioti \(time).
        """
    }
    public var addDeviceDone: String {
        """
        Kodas panaudotas: kitas įrenginys prisijungęs. Jei tai buvote ne Jūs, užbaikite tą prisijungimą \
        sąraše.
        """
    }

    public var letterSubject: String { "Jūsų prisijungimo nuoroda" }
    public func letterBody(_ link: String) -> String {
        """
        Kažkas su Jūsų adresu paprašė prisijungimo nuorodos. Atverkite ją naršyklėje, kurioje jos \
        prašėte:

        \(link)

        Ji veikia vieną kartą, dešimt minučių. Jei prašėte ne Jūs, nieko nedarykite: be šio laiško \
        niekas neprisijungs.
        """
    }
}
