extension LithuanianPages {
    public var referenceTag: String { "Visi pradeda nuo šio" }
    public var referenceWaits: String {
        """
        Visa komisija šioje kategorijoje pirmiausia vertina tą patį darbą. Šį galėsite vertinti, kai būsite \
        išsiuntę aną.
        """
    }
    public var referenceLink: String { "Prie darbo, nuo kurio pradedama" }

    public var scaleTitle: String { "Kaip naudojate skalę" }
    public var scaleSays: String {
        """
        Tai matote tik Jūs. Paskutiniai išsiųsti vertinimo lapai sugretinti su pirmaisiais. Darbai skiriasi, \
        todėl pokytis nėra klaida; jei jis stebina, pažiūrėkite dar kartą.
        """
    }
    public func scaleFirst(_ count: Int) -> String { "Pirmieji \(count)" }
    public func scaleLast(_ count: Int) -> String { "Paskutiniai \(count)" }
    public var scaleMean: String { "Vidurkis" }
    public var scaleSpread: String { "Sklaida" }
    public var scaleAll: String { "Visi kriterijai" }
    public func scaleRises(by marks: String) -> String {
        "Jūsų įvertinimai vidutiniškai \(marks) aukštesni nei pradžioje."
    }
    public func scaleFalls(by marks: String) -> String {
        "Jūsų įvertinimai vidutiniškai \(marks) žemesni nei pradžioje."
    }
    public var scaleStays: String { "Jūsų įvertinimai vidutiniškai tokie pat aukšti kaip pradžioje." }
    public var scalePicture: String {
        """
        Žiedas – pirmųjų lapų vidurkis, taškas – paskutiniųjų. Brūkšniai rodo sklaidą. Skaičiai – \
        lentelėje.
        """
    }
}
