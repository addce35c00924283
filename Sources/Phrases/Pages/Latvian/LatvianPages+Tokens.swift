public import Records

extension LatvianPages {
    public var tokensTitle: String { "Piekļuve programmām" }
    public var tokensSay: String {
        """
        Programma, kurai ir pilnvara, redz to, ko redzat Jūs, un, ja Jūs to atļaujat, dara to, ko \
        drīkstat Jūs. Katrai programmai dodiet savu un izbeidziet to šeit, kad tā vairs nav vajadzīga.
        """
    }
    public func tokenHolds(days: Int) -> String {
        "Šeit izveidota pilnvara ir derīga dienas: \(days). Tā beidzas arī tad, kad saņemat citu lomu."
    }
    public var tokenName: String { "Kā Jūs saucat programmu" }
    public var tokenScope: String { "Ko tā drīkst" }
    public var tokenReads: String { "Redzēt to, ko redzu es" }
    public var tokenDoesAll: String { "Redzēt un darīt visu, ko drīkstu es" }
    public var tokenMake: String { "Izveidot pilnvaru" }
    public var tokenOnce: String { "Nokopējiet šo pilnvaru tagad: to parāda tikai vienreiz." }
    public var tokenNotMade: String { "Pasakiet, kā Jūs saucat programmu." }
    public func tokenAllows(_ scope: TokenScope, until time: String) -> String {
        switch scope {
        case .reading: "Programma: tā lasa, līdz \(time)"
        case .acts: "Programma: tā lasa un dara \(scope.text), līdz \(time)"
        case .everything: "Programma: tā dara visu, ko drīkstat Jūs, līdz \(time)"
        }
    }
}
