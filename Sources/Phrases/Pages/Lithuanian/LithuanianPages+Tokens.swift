public import Records

extension LithuanianPages {
    public var tokensTitle: String { "Prieiga programoms" }
    public var tokensSay: String {
        """
        Programa, turinti leidimą, mato tai, ką matote Jūs, ir, jei leidžiate, daro tai, ką galite daryti \
        Jūs. Kiekvienai programai duokite atskirą ir čia jį nutraukite, kai nebereikia.
        """
    }
    public func tokenHolds(days: Int) -> String {
        "Čia sukurtas leidimas galioja tiek dienų: \(days). Jis baigiasi ir tada, kai gaunate kitą vaidmenį."
    }
    public var tokenName: String { "Kaip vadinate programą" }
    public var tokenScope: String { "Ką ji gali" }
    public var tokenReads: String { "Matyti tai, ką matau aš" }
    public var tokenDoesAll: String { "Matyti ir daryti viską, ką galiu aš" }
    public var tokenMake: String { "Sukurti leidimą" }
    public var tokenOnce: String { "Nukopijuokite šį leidimą dabar: jis parodomas vieną kartą." }
    public var tokenNotMade: String { "Pasakykite, kaip vadinate programą." }
    public func tokenAllows(_ scope: TokenScope, until time: String) -> String {
        switch scope {
        case .reading: "Programa: ji skaito, iki \(time)"
        case .acts: "Programa: ji skaito ir daro \(scope.text), iki \(time)"
        case .everything: "Programa: ji daro viską, ką galite Jūs, iki \(time)"
        }
    }
}
