extension EstonianPages {
    public var referenceTag: String { "Kõik alustavad sellest" }
    public var referenceWaits: String {
        """
        Kogu žürii hindab selles kategoorias kõigepealt sama tööd. Seda tööd saate hinnata siis, kui olete \
        esimese hinded saatnud.
        """
    }
    public var referenceLink: String { "Töö juurde, millest alustatakse" }

    public var scaleTitle: String { "Kuidas Te skaalat kasutate" }
    public var scaleSays: String {
        """
        Seda näete ainult Teie. Viimasena saadetud hindamislehed on seatud esimeste kõrvale. Tööd on \
        erinevad, nii et muutus ei ole viga; kui see üllatab, vaadake uuesti.
        """
    }
    public func scaleFirst(_ count: Int) -> String { "Esimesed \(count)" }
    public func scaleLast(_ count: Int) -> String { "Viimased \(count)" }
    public var scaleMean: String { "Keskmine" }
    public var scaleSpread: String { "Hajuvus" }
    public var scaleAll: String { "Kõik kriteeriumid" }
    public func scaleRises(by marks: String) -> String {
        "Teie hinded on keskmiselt \(marks) võrra kõrgemad kui alguses."
    }
    public func scaleFalls(by marks: String) -> String {
        "Teie hinded on keskmiselt \(marks) võrra madalamad kui alguses."
    }
    public var scaleStays: String { "Teie hinded on keskmiselt sama kõrged kui alguses." }
    public var scalePicture: String {
        """
        Rõngas on esimeste hindamislehtede keskmine, täpp viimaste oma. Jooned näitavad hajuvust. Arvud \
        on tabelis.
        """
    }
}
