extension LatvianPages {
    public func preflight(_ part: PreflightPart) -> String {
        switch part {
        case .proved: "Pierādīts: dokuments ir parādīts"
        case .claimed: "Apgalvots: kāds tā saka"
        case .missing: "Trūkst: neviens tā nesaka"
        case .noise: "Troksnis: pats par sevi nav vērā ņemams"
        case .ceilings: "Cik augsti vērtējumi šodien var tikt ieskaitīti"
        case .raises: "Kas to celtu visvairāk"
        case .questions: "Ko jautātu stingrs žūrijas loceklis"
        }
    }

    public var previewOwn: String { "Aplūkot, kā to redz žūrija" }
    public var preflightTitle: String { "Ko par to teiktu stingrs žūrijas loceklis" }
    public var tryTitle: String { "Izmēģiniet savus rezultātus" }
    public var trySays: String {
        """
        Ielīmējiet darba rindkopu par rezultātiem vai visu darbu XML vai JSON formā. Jūs \
        izlasīsiet, kuri skaitļi ir rezultāti, kuri ir troksnis un ko jautātu stingrs žūrijas loceklis. \
        Nekas netiek paturēts.
        """
    }
    public var tryLabel: String { "Teksts vai darbs" }
    public var tryButton: String { "Izskatīt" }
    public var tryTooLong: String { "Tas ir garāks par 64 kB. Ielīmējiet daļu no tā." }
    public var tryFaulty: String { "Tas vēl nav konkursa darbs." }
    public var tryFigures: String { "Skaitļi tekstā" }
    public var tryFigure: String { "Skaitlis" }
    public var tryMetric: String { "Kas tas ir" }
    public var tryTier: String { "Veids" }
    public var tryAbout: String { "Ko tas vēsta" }
    public var tryIsNoise: String { "troksnis" }
    public var tryNoMetric: String { "blakus nav vārdu, kas pasaka, kas skaitīts" }
    public var tryNoFigure: String { "Neviens skaitlis netika atrasts." }
    public func tryNoise(_ noise: Int, of figures: Int) -> String {
        let of = plural(
            figures, zero: "no \(figures) skaitļiem", one: "no \(figures) skaitļa",
            other: "no \(figures) skaitļiem")
        return "Troksnis: \(noise) \(of)."
    }
    public var tryLink: String { "Izmēģināt rezultātu rindkopu bez pieslēgšanās" }
}
