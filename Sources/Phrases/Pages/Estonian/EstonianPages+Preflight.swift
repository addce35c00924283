extension EstonianPages {
    public func preflight(_ part: PreflightPart) -> String {
        switch part {
        case .proved: "Tõendatud: dokument on näidatud"
        case .claimed: "Väidetud: keegi ütleb nii"
        case .missing: "Puudu: keegi ei ütle nii"
        case .noise: "Müra: ei loe iseenesest midagi"
        case .ceilings: "Kui kõrged hinded täna arvesse lähevad"
        case .raises: "Mis tõstaks seda kõige rohkem"
        case .questions: "Mida range žürii liige küsiks"
        }
    }

    public var previewOwn: String { "Vaata nagu žürii liige" }
    public var preflightTitle: String { "Mida range žürii liige sellest arvaks" }
    public var tryTitle: String { "Proovige oma tulemusi" }
    public var trySays: String {
        """
        Kleepige siia töö tulemuste lõik või terve töö XML-i või JSON-ina. Loete, millised \
        arvud on tulemused, millised on müra ja mida range žürii liige küsiks. Midagi ei säilitata.
        """
    }
    public var tryLabel: String { "Tekst või töö" }
    public var tryButton: String { "Vaata läbi" }
    public var tryTooLong: String { "See on pikem kui 64 kB. Kleepige osa sellest." }
    public var tryFaulty: String { "See ei ole veel konkursitöö." }
    public var tryFigures: String { "Arvud tekstis" }
    public var tryFigure: String { "Arv" }
    public var tryMetric: String { "Mis see on" }
    public var tryTier: String { "Liik" }
    public var tryAbout: String { "Mida see ütleb" }
    public var tryIsNoise: String { "müra" }
    public var tryNoMetric: String { "läheduses pole sõnu, mis ütleksid, mida loeti" }
    public var tryNoFigure: String { "Ühtegi arvu ei leitud." }
    public func tryNoise(_ noise: Int, of figures: Int) -> String {
        "Müra: \(noise) \(figures) arvust."
    }
    public var tryLink: String { "Proovi tulemuste lõiku ilma sisse logimata" }
}
