extension LithuanianPages {
    public func preflight(_ part: PreflightPart) -> String {
        switch part {
        case .proved: "Įrodyta: dokumentas parodytas"
        case .claimed: "Teigiama: kažkas taip sako"
        case .missing: "Trūksta: niekas taip nesako"
        case .noise: "Triukšmas: savaime nieko nereiškia"
        case .ceilings: "Kiek aukšti įvertinimai šiandien gali būti įskaityti"
        case .raises: "Kas tai labiausiai pakeltų"
        case .questions: "Ko paklaustų reiklus komisijos narys"
        }
    }

    public var previewOwn: String { "Žiūrėti kaip komisijos narys" }
    public var preflightTitle: String { "Ką apie tai pasakytų reiklus komisijos narys" }
    public var tryTitle: String { "Išbandykite savo rezultatus" }
    public var trySays: String {
        """
        Įklijuokite darbo pastraipą apie rezultatus arba visą darbą XML ar JSON pavidalu. \
        Perskaitysite, kurie skaičiai yra rezultatai, kurie – triukšmas ir ko paklaustų reiklus komisijos \
        narys. Nieko neišsaugoma.
        """
    }
    public var tryLabel: String { "Tekstas arba darbas" }
    public var tryButton: String { "Peržiūrėti" }
    public var tryTooLong: String { "Tai ilgiau nei 64 kB. Įklijuokite dalį." }
    public var tryFaulty: String { "Tai dar ne konkurso darbas." }
    public var tryFigures: String { "Skaičiai tekste" }
    public var tryFigure: String { "Skaičius" }
    public var tryMetric: String { "Kas tai" }
    public var tryTier: String { "Rūšis" }
    public var tryAbout: String { "Ką tai sako" }
    public var tryIsNoise: String { "triukšmas" }
    public var tryNoMetric: String { "šalia nėra žodžių, sakančių, kas skaičiuota" }
    public var tryNoFigure: String { "Skaičių nerasta." }
    public func tryNoise(_ noise: Int, of figures: Int) -> String {
        let of = plural(
            figures, one: "iš \(figures) skaičiaus", few: "iš \(figures) skaičių",
            other: "iš \(figures) skaičių")
        return "Triukšmas: \(noise) \(of)."
    }
    public var tryLink: String { "Išbandyti rezultatų pastraipą neprisijungus" }
}
