public import Records

extension EstonianPages {
    public var tokensTitle: String { "Juurdepääs programmidele" }
    public var tokensSay: String {
        """
        Programm, millel on luba, näeb seda, mida näete Teie, ja teeb, kui Te seda lubate, seda, mida \
        võite teha Teie. Andke igale programmile oma luba ja lõpetage see siin, kui seda enam vaja pole.
        """
    }
    public func tokenHolds(days: Int) -> String {
        "Siin tehtud luba kehtib nii mitu päeva: \(days). See lõpeb ka siis, kui saate teise rolli."
    }
    public var tokenName: String { "Kuidas Te programmi nimetate" }
    public var tokenScope: String { "Mida see võib" }
    public var tokenReads: String { "Näha seda, mida näen mina" }
    public var tokenDoesAll: String { "Näha ja teha kõike, mida võin mina" }
    public var tokenMake: String { "Tee luba" }
    public var tokenOnce: String { "Kopeerige see luba kohe: seda näidatakse üks kord." }
    public var tokenNotMade: String { "Öelge, kuidas Te programmi nimetate." }
    public func tokenAllows(_ scope: TokenScope, until time: String) -> String {
        switch scope {
        case .reading: "Programm: see loeb, kuni \(time)"
        case .acts: "Programm: see loeb ja teeb \(scope.text), kuni \(time)"
        case .everything: "Programm: see teeb kõike, mida võite Teie, kuni \(time)"
        }
    }
}
