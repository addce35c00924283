extension LithuanianPages {
    public var passkeySignIn: String { "Prisijungti su prieigos raktu" }
    public var passkeyFailed: String {
        "Prieigos raktas nepanaudotas. Bandykite dar kartą arba prisijunkite kitaip."
    }
    public var passkeyRefused: String {
        """
        Šis prieigos raktas nieko neįleidžia: jis čia pašalintas arba atsakymas atėjo per vėlai. Bandykite \
        dar kartą arba paprašykite nuorodos.
        """
    }

    public var passkeysTitle: String { "Jūsų prieigos raktai" }
    public var passkeysSay: String {
        """
        Prieigos raktas yra Jūsų įrenginyje arba ten, kur jis saugo Jūsų slaptažodžius. Prisijungiate \
        piršto atspaudu, veidu arba įrenginio kodu, ir nuorodos nereikia.
        """
    }
    public var passkeyAdd: String { "Pridėti prieigos raktą" }
    public var passkeyKnown: String { "Šiame įrenginyje jau yra Jūsų prieigos raktas." }
    public var passkeyNotMade: String { "Prieigos raktas nepridėtas. Bandykite dar kartą." }
    public func passkeyUnused(made: String) -> String { "pridėtas \(made), dar nenaudotas" }
    public func passkeyUsed(made: String, last: String) -> String {
        "pridėtas \(made), paskutinį kartą naudotas \(last)"
    }
    public var passkeyRemove: String { "Pašalinti" }
    public var passkeyRemoval: String {
        """
        Pašalinus prieigos raktą joks prisijungimas nesibaigia: užbaikite juos sąraše aukščiau. Ištrinkite \
        jį ir savo įrenginyje.
        """
    }

    public func passkeyAddedSubject(_ edition: String) -> String { "Pridėtas prieigos raktas: \(edition)" }
    public func passkeyAddedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Prie Jūsų prisijungimo (\(edition)) pridėtas prieigos raktas, \(time), šiame įrenginyje: \
        \(device).

        Jei tai buvote Jūs, nieko daryti nereikia. Jei ne, pašalinkite jį, užbaikite nepažįstamus \
        prisijungimus ir praneškite organizatoriui:

        \(address)
        """
    }
    public func passkeyRemovedSubject(_ edition: String) -> String {
        "Pašalintas prieigos raktas: \(edition)"
    }
    public func passkeyRemovedLetter(
        _ edition: String, device: String, at time: String, address: String
    ) -> String {
        """
        Iš Jūsų prisijungimo (\(edition)) pašalintas prieigos raktas, \(time): šio įrenginio raktas, \
        \(device). Jis nieko nebeįleidžia.

        Jei tai buvote ne Jūs, užbaikite nepažįstamus prisijungimus ir praneškite organizatoriui:

        \(address)
        """
    }

    public var addDeviceScan: String {
        "Arba nukreipkite į šį paveikslą kito įrenginio kamerą. Prieš prisijungiant ten dar reikės patvirtinti."
    }
    public var addDevicePicture: String {
        "QR kodas: kitame įrenginyje atveria puslapį, kuriame ten prisijungiate."
    }
    public var confirmTitle: String { "Patvirtinkite, kad tai Jūs" }
    public var confirmSays: String {
        """
        Tai daroma Jūsų vardu ir lieka registre. Naudokite savo prieigos raktą; tada tai, ką \
        išsiuntėte, tęsis.
        """
    }
    public var confirmOtherwise: String {
        "Jei prieigos rakto nėra po ranka, prisijunkite iš naujo nuoroda: tada penkias minutes jo neprašoma."
    }
    public var confirmPasskey: String { "Patvirtinti prieigos raktu" }
}
