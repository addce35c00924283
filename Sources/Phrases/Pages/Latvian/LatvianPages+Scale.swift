extension LatvianPages {
    public var referenceTag: String { "Visi sāk ar šo" }
    public var referenceWaits: String {
        """
        Visa žūrija šajā kategorijā vispirms vērtē vienu un to pašu darbu. Šo varēsiet vērtēt, kad būsiet \
        nosūtījuši to.
        """
    }
    public var referenceLink: String { "Uz darbu, ar kuru jāsāk" }

    public var scaleTitle: String { "Kā Jūs lietojat skalu" }
    public var scaleSays: String {
        """
        To redzat tikai Jūs. Pēdējās nosūtītās vērtēšanas lapas ir liktas līdzās pirmajām. Darbi atšķiras, \
        tāpēc pārmaiņa nav kļūda; ja tā pārsteidz, paskatieties vēlreiz.
        """
    }
    public func scaleFirst(_ count: Int) -> String { "Pirmās \(count)" }
    public func scaleLast(_ count: Int) -> String { "Pēdējās \(count)" }
    public var scaleMean: String { "Vidējais" }
    public var scaleSpread: String { "Izkliede" }
    public var scaleAll: String { "Visi kritēriji" }
    public func scaleRises(by marks: String) -> String {
        "Jūsu vērtējumi vidēji ir par \(marks) augstāki nekā sākumā."
    }
    public func scaleFalls(by marks: String) -> String {
        "Jūsu vērtējumi vidēji ir par \(marks) zemāki nekā sākumā."
    }
    public var scaleStays: String { "Jūsu vērtējumi vidēji ir tikpat augsti kā sākumā." }
    public var scalePicture: String {
        """
        Aplis ir pirmo vērtēšanas lapu vidējais, punkts – pēdējo. Svītras rāda izkliedi. Skaitļi ir tabulā.
        """
    }
}
